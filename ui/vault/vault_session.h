// The screen's end of a vault: opening, working and locking, none of which the screen waits for.
#pragma once

#include "src/vault.h"
#include "ui/worker.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace attune {

/// One vault at a time, open or shut. The vault and its store live on the worker's thread and are never touched
/// elsewhere; locking destroys the store.
class VaultSession : public QObject {
    Q_OBJECT
public:
    /// Makes the vault at a path; the one place where the screen's side learns which kind it is.
    using MakeVault = std::function<std::unique_ptr<Vault>(const QString &path)>;

    VaultSession(Worker &worker, MakeVault makeVault, QObject *parent = nullptr);

    bool isOpen() const { return m_room != nullptr; }

    /// Whether an opening is under way; a second one is not begun meanwhile.
    bool isOpening() const { return m_opening; }

    /// Where the vault is that is open, or was last; empty for one that is gone once it is locked.
    const QString &path() const { return m_path; }

    void open(const QString &path, const QString &passphrase);

    void create(const QString &path, const QString &passphrase);

    /// A vault for now: made in a folder that nobody else reads, filled by `fill` on the worker's thread, and gone with
    /// its folder once it is locked.
    void createForNow(const QString &passphrase, const std::function<void(Store &)> &fill);

    /// Asks everybody to save, then shuts the vault. What was queued before is still done.
    void lock();

    /// Runs work(store) on the worker's thread, then done(result) for the receiver. A vault that was locked meanwhile
    /// drops it: whoever asked is gone from the screen then.
    template <class Work, class Done>
    Ticket run(Lane lane, QObject *receiver, Work work, Done done, Worker::Failed failed)
    {
        if (!m_room)
            return {};
        return m_worker.run(
            lane, receiver, [room = m_room, work = std::move(work)]() mutable { return work(room->openStore()); },
            std::move(done), std::move(failed));
    }

    /// Lets a search that runs now end at once, for a newer one.
    void cancelSearch();

    /// Like run() in Lane::Save, once the passphrase has been given again, as a signature asks; one that does not open
    /// the vault goes to failed as WrongSecret, and nothing is done.
    template <class Work, class Done>
    void runConfirmed(const QString &passphrase, QObject *receiver, Work work, Done done, Worker::Failed failed)
    {
        if (!m_room)
            return;
        m_worker.run(
            Lane::Save, receiver,
            [room = m_room, passphrase, work = std::move(work)]() mutable {
                Store &store = room->openStore();
                room->vault->confirm(Passphrase(passphrase));
                return work(store);
            },
            std::move(done), std::move(failed));
    }

Q_SIGNALS:
    void opened(const attune::VaultFacts &facts);
    /// Opening or creating did not work; nothing was changed.
    void refused(const std::exception_ptr &why);
    /// The vault is about to be shut: whoever holds words that are not saved queues them now.
    void locking();
    void locked();

private:
    struct Room {
        std::unique_ptr<QTemporaryDir> folder; // of a vault for now
        std::unique_ptr<Vault> vault;
        std::unique_ptr<Store> store;

        Store &openStore() const;
    };

    /// Makes the room's vault and opens its store; runs on the worker's thread.
    using Way = std::function<void(Room &)>;
    void enter(const QString &path, const Way &way);

    Worker &m_worker;
    MakeVault m_makeVault;
    QString m_path;
    std::shared_ptr<Room> m_room;
    bool m_opening = false;
};

} // namespace attune
