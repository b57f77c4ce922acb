#include "db/sqlite_vault.h"

#include "db/sqlite_store.h"
#include "db/vault_file.h"
#include "src/errors.h"

#include <exception>
#include <utility>

namespace attune {

namespace {

// What keeps the passphrase from being changed may keep this from being told.
void enterNotChanged(Store &store, Deed deed) noexcept
{
    try {
        deed.reason = QStringLiteral("not changed; ") + deed.reason;
        store.enter({}, deed);
    } catch (const std::exception &) {
        return;
    }
}

// In one row. A full disk keeps nobody from reading, and so not this either: they wait for another time.
void enterWrongTries(const std::shared_ptr<VaultFile> &file)
{
    const WrongTries tries = file->wrongTries();
    const std::vector<Instant> all = tries.all();
    if (all.empty())
        return;
    try {
        SqliteStore(file).enter({}, {JournalAction::WrongPassphrase, all.back(), {}, {}, QString::number(all.size())});
    } catch (const Failure &) {
        return;
    }
    tries.forget();
}

// Does what asks for the passphrase of an open vault, and tells of a wrong one at once.
template <class Ask>
void askedWhileOpen(const std::shared_ptr<VaultFile> &file, const Ask &ask)
{
    try {
        ask();
    } catch (const WrongSecret &) {
        enterWrongTries(file);
        throw;
    }
}

} // namespace

SqliteVault::SqliteVault(const QString &path)
    : SqliteVault(path, VaultSettings())
{
}

SqliteVault::SqliteVault(const QString &path, VaultSettings settings)
    : m_path(path)
    , m_settings(std::move(settings))
{
}

// Asked for anew each time: a folder may have been moved or a disk put in since.
std::string SqliteVault::place() const
{
    return m_settings.disk.resolve(m_path);
}

bool SqliteVault::exists() const
{
    try {
        return m_settings.disk.look(place()).kind != PathFacts::Kind::Missing;
    } catch (const VaultMissing &) {
        return false;
    }
}

std::unique_ptr<Store> SqliteVault::share(VaultFile file)
{
    auto shared = std::make_shared<VaultFile>(std::move(file));
    m_open = shared;
    return std::make_unique<SqliteStore>(std::move(shared));
}

std::unique_ptr<Store> SqliteVault::create(const Passphrase &passphrase)
{
    return share(VaultFile::create(place(), m_settings, passphrase));
}

std::unique_ptr<Store> SqliteVault::create(const Passphrase &passphrase, const Fill &fill)
{
    return share(VaultFile::create(place(), m_settings, passphrase, [&fill](std::shared_ptr<VaultFile> file) {
        SqliteStore store(std::move(file));
        fill(store);
    }));
}

std::unique_ptr<Store> SqliteVault::open(const Passphrase &passphrase)
{
    std::unique_ptr<Store> store =
        share(VaultFile::open(place(), m_settings, VaultFile::withPassphrase(passphrase, m_settings)));
    enterWrongTries(m_open.lock());
    return store;
}

void SqliteVault::confirm(const Passphrase &passphrase)
{
    if (const std::shared_ptr<VaultFile> file = m_open.lock())
        askedWhileOpen(file, [&] { file->confirm(passphrase); });
    else
        VaultFile::open(place(), m_settings, VaultFile::withPassphrase(passphrase, m_settings));
}

void SqliteVault::changePassphrase(const Passphrase &current, const Passphrase &next, const Deed &deed)
{
    if (!next.isLongEnough())
        throw PassphraseTooShort();
    std::shared_ptr<VaultFile> file = m_open.lock();
    if (!file)
        file = std::make_shared<VaultFile>(
            VaultFile::open(place(), m_settings, VaultFile::withPassphrase(current, m_settings)));
    enterWrongTries(file);
    SqliteStore store(file);
    bool isEntered = false;
    try {
        askedWhileOpen(file, [&] {
            file->changePassphrase(current, next, [&] {
                store.enter({}, deed);
                isEntered = true;
            });
        });
    } catch (...) {
        if (isEntered)
            enterNotChanged(store, deed);
        throw;
    }
}

} // namespace attune
