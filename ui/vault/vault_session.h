// The screen's end of a vault: opening, working and locking, none of which the screen waits for.
#pragma once

#include "src/vault.h"
#include "ui/worker.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

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
    /// Why nothing is kept in the open vault, see displaced(); null where all is well.
    const std::exception_ptr &displacement() const { return m_displaced; }

    /// Whether an opening is under way; a second one is not begun meanwhile.
    bool isOpening() const { return m_opening; }

    /// Where the vault is that is open, or was last; empty for one that is gone once it is locked.
    const QString &path() const { return m_path; }

    void open(const QString &path, const QString &passphrase);

    void create(const QString &path, const QString &passphrase);

    /// A vault for now: made in a folder that nobody else reads, filled by `fill` on the worker's thread, and gone with
    /// its folder once it is locked.
    void createForNow(const QString &passphrase, const std::function<void(Store &)> &fill);

    /// Asks everybody to save, then shuts the vault. What was queued before is still done. Where words can be written
    /// nowhere, the vault is held instead: covered as if it were shut, with the words in memory, and shut as soon as
    /// they are written.
    void lock();
    /// Whether the vault is held; opening it then takes its passphrase and goes on where it was left.
    bool isHeld() const { return m_held != nullptr; }
    /// Whether a lock was asked for and has not ended yet.
    bool isClosing() const { return m_closing != nullptr; }
    /// Shuts a vault that is held, and what could not be written is lost.
    void giveUp();

    /// Runs work(store) on the worker's thread, then done(result) for the receiver. A vault that was locked meanwhile
    /// drops it: whoever asked is gone from the screen then.
    template <class Work, class Done>
    Ticket run(Lane lane, QObject *receiver, Work work, Done done, Worker::Failed failed)
    {
        const auto room = present();
        if (!room)
            return {};
        return m_worker.run(
            lane, receiver, [room, work = std::move(work)]() mutable { return work(room->openStore()); },
            std::move(done), std::move(failed));
    }

    /// Like run() in Lane::Save, for words that would be lost with the vault shut: where work throws, a lock that is
    /// under way ends with the vault held.
    template <class Work, class Done>
    void runLast(QObject *receiver, Work work, Done done, Worker::Failed failed)
    {
        const auto room = present();
        if (!room)
            return;
        m_worker.run(
            Lane::Save, receiver,
            [room, work = std::move(work)]() mutable {
                try {
                    return work(room->openStore());
                } catch (...) {
                    room->hasUnkeptWords = true;
                    throw;
                }
            },
            std::move(done), std::move(failed));
    }

    /// Lets a search that runs now end at once, for a newer one.
    void cancelSearch();

    /// Like run() in Lane::Save, once the passphrase has been given again, as a signature asks; one that does not open
    /// the vault goes to failed as WrongSecret, and nothing is done.
    template <class Work, class Done>
    Ticket runConfirmed(const QString &passphrase, QObject *receiver, Work work, Done done, Worker::Failed failed)
    {
        if (!m_room)
            return {};
        return m_worker.run(
            Lane::Save, receiver,
            [room = m_room, passphrase, work = std::move(work)]() mutable {
                Store &store = room->openStore();
                room->vault->confirm(Passphrase(passphrase));
                return work(store);
            },
            std::move(done), std::move(failed));
    }

    /// Puts next into the place of current, behind all that is saved; what was asked for before a lock is still done.
    /// Ends with passphraseChanged() or passphraseNotChanged().
    void changePassphrase(const QString &current, const QString &next, const Deed &deed);

Q_SIGNALS:
    void opened(const attune::VaultFacts &facts);
    /// Opening or creating did not work; nothing was changed.
    void refused(const std::exception_ptr &why);
    /// The vault is about to be shut: nothing of it is to be seen from here on.
    void locking();
    /// Whoever holds words that are not saved queues them now.
    void keepNow();
    void locked();
    /// Words could be written nowhere: the vault is covered, and not shut.
    void held();
    /// A vault that was held is open again, with everything as it was.
    void uncovered();
    /// Another program has moved, replaced or written the open vault's file, so that nothing is kept from now on:
    /// VaultDisplaced says how. Told once, until backInPlace() or the next opening.
    void displaced(const std::exception_ptr &why);
    /// The file is at its place again, as it was.
    void backInPlace();
    void passphraseChanged();
    /// The vault opens with the former one as before; where the disk failed in between, as PassphraseUncertain says.
    void passphraseNotChanged(const std::exception_ptr &why);

private:
    struct Room {
        std::unique_ptr<QTemporaryDir> folder; // of a vault for now
        std::unique_ptr<Vault> vault;
        std::unique_ptr<Store> store;
        bool hasUnkeptWords = false; // since the lock that is under way was asked for

        Store &openStore() const;
        void shut();
    };

    /// Makes the room's vault and opens its store; runs on the worker's thread.
    using Way = std::function<void(Room &)>;
    void enter(const QString &path, const Way &way);
    void uncover(const QString &path, const QString &passphrase);
    void close(std::shared_ptr<Room> room);
    void endClosing(bool shut);
    void begin(std::shared_ptr<Room> room);
    void refuse(const std::exception_ptr &why);
    void lookAtPlace();
    void setDisplaced(const std::exception_ptr &why);
    std::shared_ptr<Room> present() const;

    Worker &m_worker;
    MakeVault m_makeVault;
    QString m_path;
    // At most one of these three is there.
    std::shared_ptr<Room> m_room; // open
    std::shared_ptr<Room> m_closing; // on its way to be shut
    std::shared_ptr<Room> m_held; // covered
    std::function<void()> m_next; // an opening that was asked for while one was closing
    QTimer m_again;
    QTimer m_watch; // while a vault is open
    std::exception_ptr m_displaced;
    bool m_isLooking = false;
    bool m_opening = false;
};

} // namespace attune
