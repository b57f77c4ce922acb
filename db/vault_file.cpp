#include "db/vault_file.h"

#include "db/cipher.h"
#include "db/recognise.h"
#include "db/result.h"
#include "db/statement.h"
#include "db/transaction.h"
#include "src/errors.h"
#include "src/json/digest.h"

#include <QFile>
#include <QFileInfo>

#include <exception>

namespace attune {

namespace {

QByteArray toByteArray(const VaultId &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
}

qint64 requireFile(const Disk &disk, const std::string &path)
{
    const PathFacts facts = disk.look(path);
    switch (facts.kind) {
    case PathFacts::Kind::Missing:
        throw VaultMissing();
    case PathFacts::Kind::Folder:
        throw NotAVault(NotAVault::Kind::Folder);
    case PathFacts::Kind::Link:
        throw NotAVault(NotAVault::Kind::Link);
    case PathFacts::Kind::Special:
        throw NotAVault(NotAVault::Kind::SpecialFile);
    case PathFacts::Kind::File:
        break;
    }
    return facts.size;
}

void requireWritable(const Disk &disk, const std::string &path, sqlite3 *connection)
{
    if (sqlite3_db_readonly(connection, "main") != 0)
        throw NotWritable(NotWritable::Place::File);
    if (!disk.folderIsWritable(path))
        throw NotWritable(NotWritable::Place::Folder);
}

Database openDatabase(Connection connection, const DataKey &dataKey, const VaultHeader &header)
{
    CipherSalt salt{};
    sqlite3_file *file = nullptr;
    sqlite3 *const opened = connection.get();
    requireOk(sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file), opened);
    requireOk(file->pMethods->xRead(file, salt.data(), static_cast<int>(salt.size()), 0), opened);
    try {
        return Database(std::move(connection), dataKey.rawKeyText(header.cipherSalt()));
    } catch (const VaultDamaged &damage) {
        // Every vault has its own salt, in its header and again at the start of its first page.
        if (damage.part() == VaultDamaged::Part::FirstPage && salt != header.cipherSalt())
            throw VaultDamaged(VaultDamaged::Part::ForeignHeader);
        throw;
    }
}

void requireNothingThere(const Disk &disk, const std::string &path)
{
    if (disk.look(path).kind != PathFacts::Kind::Missing)
        throw VaultExists();
    // SQLite would roll a journal that lies there back into the new vault, though it belongs to another.
    const PathFacts journal = disk.look(path + "-journal");
    if (journal.kind != PathFacts::Kind::Missing && journal.size > 0)
        throw VaultExists();
    if (!disk.folderIsWritable(path))
        throw NotWritable(NotWritable::Place::Folder);
}

// An earlier creation may have been cut off; nothing of a vault that was ever in place bears these names.
void removeIfThere(sqlite3_vfs &vfs, const std::string &path)
{
    for (const std::string &name : {path + "-journal", path})
        vfs.xDelete(&vfs, name.c_str(), 0);
}

void writeVault(const std::string &path, const PrefixVfs &vfs, VaultHeader header, const DataKey &dataKey,
                const VaultSettings &settings)
{
    Connection connection = connect(path, vfs.name(), Opening::New);
    const Key macKey = dataKey.subkey(KeyPurpose::HeaderMac);
    header.seal(1, macKey);
    const VaultHeader first = header;
    header.seal(2, macKey);
    Prefix(connection.get()).writeNew(first, header);

    Database database(std::move(connection), dataKey.rawKeyText(header.cipherSalt()));
    bringUpToDate(database, settings.migrations);
    Transaction transaction(database);
    Statement(database,
              "INSERT INTO vault_state (only_row, vault_id, created_at, lowest_generation, journal_head) "
              "VALUES (1, ?, ?, 1, ?)")
        .bindAll(toByteArray(header.vaultId()), settings.slots.clock(), digestOf(toByteArray(header.vaultId())))
        .run();
    transaction.commit();
}

} // namespace

VaultFile::VaultFile(const VaultSettings &settings, std::unique_ptr<PrefixVfs> vfs, DataKey dataKey, Database database)
    : m_settings(settings)
    , m_vfs(std::move(vfs))
    , m_dataKey(std::move(dataKey))
    , m_database(std::move(database))
{
}

VaultFile VaultFile::open(const std::string &path, const VaultSettings &settings, const Unlocking &unlock)
{
    const qint64 size = requireFile(settings.disk, path);
    auto vfs = std::make_unique<PrefixVfs>(settings.disk.vfs);
    Connection connection = connect(path, vfs->name(), Opening::Existing);
    const Prefix prefix(connection.get());
    requireVault(prefix, size);
    if (prefix.isLockedElsewhere())
        throw VaultBusy();
    const HeaderCopies found = HeaderCopies::read(prefix);
    requireAcceptableCosts(found.newest());
    requireWritable(settings.disk, path, connection.get());

    DataKey dataKey = unlock(found.newest());
    HeaderCopies believed = found;
    believed.believeOnly(dataKey.subkey(KeyPurpose::HeaderMac));
    Database database = openDatabase(std::move(connection), dataKey, believed.newest());
    VaultFile file(settings, std::move(vfs), std::move(dataKey), std::move(database));

    // Only now is the file locked: somebody may have changed the passphrase since the header was read.
    if (!(HeaderCopies::read(file.prefix()) == found))
        throw VaultBusy();
    if (file.prefix().wholeSize() % PrefixVfs::pageSize != 0)
        throw VaultDamaged(VaultDamaged::Part::CutInPage);
    if (requireKnownSchema(file.m_database, settings.migrations) == 0)
        throw VaultDamaged(VaultDamaged::Part::Schema);
    file.readOwnState(believed);
    bringUpToDate(file.m_database, settings.migrations);
    file.m_facts.header = file.settle(believed);
    file.m_place.emplace(settings.disk, path, file.m_database.handle());
    return file;
}

VaultFile VaultFile::create(const std::string &path, const VaultSettings &settings, const Passphrase &passphrase,
                            const Fill &fill)
{
    requireNothingThere(settings.disk, path);
    VaultId id;
    CipherSalt salt;
    requireSqlcipher();
    randombytes_buf(id.data(), id.size());
    randombytes_buf(salt.data(), salt.size());
    DataKey dataKey = DataKey::random();
    VaultHeader header(id, salt);
    makePassphraseSlot(header.slot(0), id, dataKey, passphrase, settings.slots);

    auto vfs = std::make_unique<PrefixVfs>(settings.disk.vfs);
    std::string written = path + ".new";
    try {
        removeIfThere(*vfs->base(), written);
        writeVault(written, *vfs, header, dataKey, settings);
        if (fill) {
            auto file = std::make_shared<VaultFile>(
                open(written, settings, [&dataKey](const VaultHeader &) { return std::move(dataKey); }));
            fill(file);
            dataKey = std::move(file->m_dataKey);
        }
        settings.disk.rename(written, path);
        written = path;
        settings.disk.syncFolder(path);
        return open(path, settings, [&dataKey](const VaultHeader &) { return std::move(dataKey); });
    } catch (...) {
        removeIfThere(*vfs->base(), written);
        throw;
    }
}

void VaultFile::readOwnState(const HeaderCopies &copies)
{
    Statement state(m_database, "SELECT vault_id, created_at, lowest_generation FROM vault_state");
    if (!state.step())
        throw VaultDamaged(VaultDamaged::Part::Content);
    m_facts.vaultId = state.column<QByteArray>(0);
    m_facts.createdAt = state.column<qint64>(1);
    if (m_facts.vaultId != toByteArray(copies.newest().vaultId()))
        throw VaultDamaged(VaultDamaged::Part::ForeignHeader);
    if (copies.newest().generation() < state.column<quint64>(2))
        throw VaultRolledBack();
}

VaultFacts::Header VaultFile::settle(HeaderCopies copies)
{
    VaultFacts::Header outcome = VaultFacts::Header::Whole;
    if (!copies.agree())
        outcome = copies.bothAreWhole() ? VaultFacts::Header::ChangeFinished : VaultFacts::Header::Mended;
    // One bad place on the disk, or a full one, must not keep anybody out: the newest header opens the vault, and the
    // next opening tries again.
    try {
        if (outcome != VaultFacts::Header::Whole)
            copies.replaceOlder(prefix(), copies.newest(), m_dataKey.subkey(KeyPurpose::HeaderMac));
        raiseLowestGeneration(copies);
    } catch (const Failure &) {
        return copies.bothAreWhole() ? outcome : VaultFacts::Header::OneCopyLost;
    }
    return outcome;
}

void VaultFile::raiseLowestGeneration(const HeaderCopies &copies)
{
    const std::uint64_t lowest = copies.lowestGeneration();
    Statement known(m_database, "SELECT lowest_generation FROM vault_state");
    if (known.step() && known.column<quint64>(0) >= lowest)
        return;
    known.reset();
    Transaction transaction(m_database);
    Statement(m_database, "UPDATE vault_state SET lowest_generation = ?").bindAll(lowest).run();
    transaction.commit();
}

SealedWords VaultFile::sealedWords() const
{
    const QString path = QFile::decodeName(sqlite3_db_filename(m_database.handle(), "main"));
    std::vector<QString> folders{QFileInfo(path).path()};
    if (!m_settings.spareFolder.isEmpty())
        folders.push_back(m_settings.spareFolder);
    return SealedWords(m_dataKey, m_facts.vaultId, std::move(folders));
}

} // namespace attune
