#include "ui/vault/vault_session.h"

#include "src/errors.h"

namespace attune {

VaultSession::VaultSession(Worker &worker, MakeVault makeVault, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_makeVault(std::move(makeVault))
{
}

Store &VaultSession::Room::openStore() const
{
    if (!store)
        throw Interrupted();
    return *store;
}

void VaultSession::open(const QString &path, const QString &passphrase)
{
    enter(path, [path, passphrase, make = m_makeVault](Room &room) {
        room.vault = make(path);
        room.store = room.vault->open(Passphrase(passphrase));
    });
}

void VaultSession::create(const QString &path, const QString &passphrase)
{
    enter(path, [path, passphrase, make = m_makeVault](Room &room) {
        room.vault = make(path);
        room.store = room.vault->create(Passphrase(passphrase));
    });
}

void VaultSession::createForNow(const QString &passphrase, const std::function<void(Store &)> &fill)
{
    enter({}, [passphrase, fill, make = m_makeVault](Room &room) {
        room.folder = std::make_unique<QTemporaryDir>();
        if (!room.folder->isValid())
            throw NotWritable(NotWritable::Place::Folder);
        room.vault = make(room.folder->filePath(QStringLiteral("for-now.attune")));
        room.store = room.vault->create(Passphrase(passphrase));
        fill(*room.store);
    });
}

void VaultSession::enter(const QString &path, const Way &way)
{
    if (m_opening || m_room)
        return;
    m_opening = true;
    m_path = path;
    auto room = std::make_shared<Room>();
    m_worker.run(
        Lane::Screen, this,
        [room, way] {
            way(*room);
            return room->store->facts();
        },
        [this, room](const VaultFacts &facts) {
            m_opening = false;
            m_room = room;
            Q_EMIT opened(facts);
        },
        [this](const std::exception_ptr &why) {
            m_opening = false;
            Q_EMIT refused(why);
        });
}

// While a room is open here, the worker's thread does not let go of its store.
void VaultSession::cancelSearch()
{
    if (m_room)
        m_room->store->cancelSearch();
}

void VaultSession::lock()
{
    if (!m_room)
        return;
    Q_EMIT locking();
    const auto room = std::exchange(m_room, nullptr);
    m_worker.run(
        Lane::Save, this,
        [room] {
            room->store.reset();
            room->vault.reset();
            room->folder.reset();
        },
        [this] { Q_EMIT locked(); }, [this](const std::exception_ptr &) { Q_EMIT locked(); });
}

} // namespace attune
