// Typed words, whatever they are, from the first letter until they are kept or signed.
#pragma once

#include "src/work/notebook.h"
#include "ui/rooms/leaving.h"
#include "ui/vault/at_work.h"
#include "ui/vault/vault_session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace attune {

class DraftSaver;
class Signing;

/// What became of words that were to be kept.
struct KeptWords {
    std::vector<Problem> refused; ///< why nothing of them was kept; empty where they were
    std::vector<Problem> leftOut; ///< why something beside them was not, although they were
};

template <class T>
KeptWords keptWords(Outcome<T> outcome)
{
    if (outcome.value)
        return {{}, std::move(outcome.problems)};
    return {std::move(outcome.problems), {}};
}

/// Writes what is typed when its saver asks, keeps or sets it aside when it is left, and signs it: one way for notes,
/// later words, closing words and forms. Signing keeps and signs what stands on the page in one transaction, or does
/// neither; until that is committed it can be called back. Goes with its page, which takes no input while isSigning().
class WordsKeeper : public QObject {
    Q_OBJECT
public:
    using Saving = Notebook::Saving;

    /// How words of one kind are kept. All but `stands` run on the worker's thread.
    template <class Words>
    struct Ways {
        /// What stands on the page now, as a value.
        std::function<Words()> stands;
        std::function<KeptWords(const Workplace &, const Words &, Saving)> keep;
        /// Where the vault does not take them at a lock. Null where nothing else does: the vault is held then.
        std::function<void(const Workplace &, const Words &)> setAside;
        /// Signs what was kept just before; everything that it is refused for. Null for what is given otherwise.
        std::function<std::vector<Problem>(const Workplace &, const Words &)> sign;
    };

    /// `saver` asks write() for each write, and outlives this.
    template <class Words>
    WordsKeeper(VaultSession &session, const AtWork &atWork, DraftSaver &saver, Ways<Words> ways, QWidget *page)
        : WordsKeeper(
            session, atWork, saver,
            [ways = std::move(ways)] {
                const auto words = std::make_shared<const Words>(ways.stands());
                Standing standing;
                standing.keep = [keep = ways.keep, words](const Workplace &work, Saving saving) {
                    work.store.requireInPlace(); // where nothing is new nothing is written, which would not find out
                    return keep(work, *words, saving);
                };
                if (ways.setAside)
                    standing.setAside = [setAside = ways.setAside, words](const Workplace &work) {
                        setAside(work, *words);
                    };
                if (ways.sign)
                    standing.sign = [sign = ways.sign, words](const Workplace &work) { return sign(work, *words); };
                return standing;
            },
            page)
    {
    }

    DraftSaver &saver() { return m_saver; }

    /// Begins one write of what stands on the page.
    void write();

    bool isSigning() const { return m_signing != nullptr; }
    /// Keeps and signs what stands on the page, once the passphrase is confirmed. Ends with signedNow() or notSigned().
    void sign(const QString &passphrase);
    /// Calls a signature back: nothing is signed. False where it is being committed at this moment; its end is told.
    bool cancel();

    /// Calls back a signature, and writes what is not written yet; where the vault is being locked and does not take
    /// it, sets it aside. What nobody touched is not written. Ends with kept(), or with notKept() where the words could
    /// be written nowhere; the page must stay until then.
    void leave(Leaving why);

Q_SIGNALS:
    /// Whether the page takes no input, from the passphrase to signedNow() or until nothing is signed any more.
    void signingChanged(bool isSigning);
    /// What stood there is signed. The page still takes no input: what it shows is final.
    void signedNow();
    /// Nothing was signed; the page stands as it did. `why`: WrongSecret, NotTaken where a rule refused it, or what
    /// failed.
    void notSigned(const std::exception_ptr &why);
    void kept();
    void notKept();
    /// The page is to be left without what was not kept, as a person chose.
    void givenUp();

private:
    using Giving = std::function<std::vector<Problem>(const Workplace &)>;

    struct Standing {
        std::function<KeptWords(const Workplace &, Saving)> keep;
        std::function<void(const Workplace &)> setAside;
        Giving sign;
    };
    using Stand = std::function<Standing()>;

    WordsKeeper(VaultSession &session, const AtWork &atWork, DraftSaver &saver, Stand stand, QWidget *page);

    template <class Work>
    auto job(Work work) const;
    std::function<void(Store &)> signingJob(const Standing &standing, const Giving &sign) const;
    void endSigned();
    void endNotSigned(const std::exception_ptr &why);
    void resumeWriting();
    void tell(const KeptWords &kept);
    void leavePage();
    void endLeaving(const KeptWords &kept);
    void stay(const std::exception_ptr &why);
    void leaveVault();

    VaultSession &m_session;
    AtWork m_atWork;
    DraftSaver &m_saver;
    Stand m_stand;
    QWidget *m_page;
    std::shared_ptr<IdSource> m_ids; // of the worker's thread
    std::shared_ptr<Signing> m_signing;
    Ticket m_ticket;
    int m_heldWrites = 0; // asked for while a signature is made, which covers them
};

} // namespace attune
