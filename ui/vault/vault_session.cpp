#include "ui/vault/vault_session.h"

#include "src/clock.h"
#include "src/errors.h"

#include <chrono>
#include <utility>

namespace attune {

namespace {

// How often words that could be written nowhere are tried again.
constexpr std::chrono::seconds heldRetry{3};
// How often it is looked whether the open file is still the one at the vault's place; each write looks too.
constexpr std::chrono::seconds placeWatch{2};

template <class Kind>
bool holds(const std::exception_ptr &why)
{
    try {
        std::rethrow_exception(why);
    } catch (const Kind &) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace

VaultSession::VaultSession(Worker &worker, MakeVault makeVault, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_makeVault(std::move(makeVault))
{
    m_watch.setInterval(placeWatch);
    connect(&m_watch, &QTimer::timeout, this, &VaultSession::lookAtPlace);
    m_again.setInterval(heldRetry);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_held && !m_opening)
            close(std::exchange(m_held, nullptr));
        else if (m_held)
            m_again.start();
    });
}

Store &VaultSession::Room::openStore() const
{
    if (!store)
        throw Interrupted();
    return *store;
}

void VaultSession::Room::shut()
{
    store.reset();
    vault.reset();
    folder.reset();
}

std::shared_ptr<VaultSession::Room> VaultSession::present() const
{
    if (m_room)
        return m_room;
    return m_closing ? m_closing : m_held;
}

void VaultSession::open(const QString &path, const QString &passphrase)
{
    if (m_closing) {
        m_next = [this, path, passphrase] { open(path, passphrase); };
        return;
    }
    if (m_held)
        return uncover(path, passphrase);
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
    if (m_closing) {
        m_next = [this, path, way] { enter(path, way); };
        return;
    }
    if (m_held) {
        Q_EMIT refused(std::make_exception_ptr(VaultBusy()));
        return;
    }
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
            begin(room);
            Q_EMIT opened(facts);
        },
        [this](const std::exception_ptr &why) { refuse(why); });
}

void VaultSession::begin(std::shared_ptr<Room> room)
{
    m_room = std::move(room);
    m_displaced = nullptr;
    m_watch.start();
}

void VaultSession::refuse(const std::exception_ptr &why)
{
    m_opening = false;
    Q_EMIT refused(why);
}

void VaultSession::lookAtPlace()
{
    if (!m_room || std::exchange(m_isLooking, true))
        return;
    run(
        Lane::Screen, this, [](Store &store) { store.requireInPlace(); },
        [this] {
            m_isLooking = false;
            setDisplaced(nullptr);
        },
        [this](const std::exception_ptr &why) {
            m_isLooking = false;
            setDisplaced(holds<VaultDisplaced>(why) ? why : nullptr);
        });
}

void VaultSession::setDisplaced(const std::exception_ptr &why)
{
    const bool was = m_displaced != nullptr;
    m_displaced = m_room ? why : nullptr;
    if (m_displaced && !was)
        Q_EMIT displaced(m_displaced);
    else if (!m_displaced && was)
        Q_EMIT backInPlace();
}

void VaultSession::uncover(const QString &path, const QString &passphrase)
{
    if (m_opening)
        return;
    if (path != m_path) {
        Q_EMIT refused(std::make_exception_ptr(VaultBusy()));
        return;
    }
    m_opening = true;
    m_worker.run(
        Lane::Screen, this, [room = m_held, passphrase] { room->vault->confirm(Passphrase(passphrase)); },
        [this] {
            m_opening = false;
            m_again.stop();
            begin(std::exchange(m_held, nullptr));
            Q_EMIT uncovered();
        },
        [this](const std::exception_ptr &why) { refuse(why); });
}

void VaultSession::changePassphrase(const QString &current, const QString &next, const Deed &deed)
{
    if (!m_room)
        return;
    m_worker.run(
        Lane::Save, this,
        [room = m_room, current, next, deed] {
            room->vault->changePassphrase(Passphrase(current), Passphrase(next), deed);
        },
        [this] { Q_EMIT passphraseChanged(); },
        [this](const std::exception_ptr &why) { Q_EMIT passphraseNotChanged(why); });
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
    m_watch.stop();
    Q_EMIT locking();
    close(std::exchange(m_room, nullptr));
}

void VaultSession::giveUp()
{
    if (!m_held)
        return;
    m_again.stop();
    m_closing = std::exchange(m_held, nullptr);
    m_worker.run(
        Lane::Save, this, [room = m_closing] { room->shut(); }, [this] { endClosing(true); },
        [this](const std::exception_ptr &) { endClosing(true); });
}

void VaultSession::close(std::shared_ptr<Room> room)
{
    m_closing = std::move(room);
    const auto ignore = [](const std::exception_ptr &) {};
    m_worker.run(
        Lane::Save, this, [room = m_closing] { room->hasUnkeptWords = false; }, [] {}, ignore);
    Q_EMIT keepNow();
    m_worker.run(
        Lane::Save, this,
        [room = m_closing] {
            // A vault for now is gone once it is locked, and its words with it.
            if (room->hasUnkeptWords && !room->folder)
                return false;
            room->shut();
            return true;
        },
        [this](bool shut) { endClosing(shut); }, [this](const std::exception_ptr &) { endClosing(true); });
}

void VaultSession::endClosing(bool shut)
{
    const auto room = std::exchange(m_closing, nullptr);
    if (shut) {
        Q_EMIT locked();
    } else {
        m_held = room;
        m_again.start();
        Q_EMIT held();
    }
    if (const auto next = std::exchange(m_next, {}))
        next();
}

} // namespace attune
