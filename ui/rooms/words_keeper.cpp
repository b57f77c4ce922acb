#include "ui/rooms/words_keeper.h"

#include "src/errors.h"
#include "src/work/all_or_nothing.h"
#include "ui/note/draft_saver.h"
#include "ui/prompts.h"
#include "ui/vault/refusal_words.h"
#include "ui/vault/vault_words.h"

#include <QWidget>

#include <atomic>
#include <utility>

namespace attune {

/// A signature on its way, known to the screen and to the worker's thread. Whoever comes first decides: the screen that
/// calls it back, or the worker that commits it.
class Signing {
public:
    explicit Signing(bool mayBeCalledBack)
        : m_mayBeCalledBack(mayBeCalledBack)
    {
    }

    bool cancel() { return m_mayBeCalledBack && step(State::Wanted, State::Cancelled); }
    bool beginCommit() { return step(State::Wanted, State::Committing); }
    void committed() { m_state = State::Committed; }
    bool isCommitted() const { return m_state == State::Committed; }

private:
    enum class State { Wanted, Cancelled, Committing, Committed };

    bool step(State from, State to) { return m_state.compare_exchange_strong(from, to); }

    const bool m_mayBeCalledBack;
    std::atomic<State> m_state = State::Wanted;
};

namespace {

// The one step in which words are kept and signed; `signing` is asked last, before the commit.
void keepAndSign(Store &store, Signing &signing, const std::function<KeptWords()> &keep,
                 const std::function<std::vector<Problem>()> &sign)
{
    const auto demandNone = [](std::vector<Problem> problems) {
        if (!problems.empty())
            throw NotTaken(std::move(problems));
    };
    store.transaction([&] {
        KeptWords kept = keep();
        demandNone(std::move(kept.refused));
        demandNone(std::move(kept.leftOut)); // what would be signed is not what stands there
        demandNone(sign());
        if (!signing.beginCommit())
            throw Interrupted();
    });
    signing.committed();
}

} // namespace

WordsKeeper::WordsKeeper(VaultSession &session, const AtWork &atWork, DraftSaver &saver, Stand stand, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_atWork(atWork)
    , m_saver(saver)
    , m_stand(std::move(stand))
    , m_page(page)
    , m_ids(std::make_shared<IdSource>(IdSource::ofTheSystem()))
{
    connect(&m_session, &VaultSession::displaced, this, [this](const std::exception_ptr &why) { m_saver.lost(why); });
}

template <class Work>
auto WordsKeeper::job(Work work) const
{
    return
        [atWork = m_atWork, ids = m_ids, work = std::move(work)](Store &store) { return work(atWork.in(store, *ids)); };
}

void WordsKeeper::tell(const KeptWords &kept)
{
    if (!kept.refused.empty())
        m_saver.refused(sentenceFor(kept.refused));
    else if (!kept.leftOut.empty())
        m_saver.savedInPart(sentenceFor(kept.leftOut));
    else
        m_saver.saved();
}

void WordsKeeper::write()
{
    if (m_signing) {
        ++m_heldWrites;
        return;
    }
    m_session.run(
        Lane::Save, this,
        job([standing = m_stand()](const Workplace &work) { return standing.keep(work, Saving::Typing); }),
        [this](const KeptWords &kept) { tell(kept); },
        [this](const std::exception_ptr &why) { m_saver.notSaved(why); });
}

void WordsKeeper::sign(const QString &passphrase)
{
    if (m_signing || !m_session.isOpen())
        return;
    m_signing = std::make_shared<Signing>(true);
    m_saver.saveNow(); // held: it is written with the signature, or after it is called back
    const Standing standing = m_stand();
    m_ticket = m_session.runConfirmed(
        passphrase, this, signingJob(standing, standing.sign), [this] { endSigned(); },
        [this](const std::exception_ptr &why) { endNotSigned(why); });
    Q_EMIT signingChanged(true);
}

auto WordsKeeper::signingJob(const Standing &standing, const Giving &sign) const -> std::function<void(Store &)>
{
    return job([standing, sign, signing = m_signing](const Workplace &work) {
        keepAndSign(
            work.store, *signing, [&] { return standing.keep(work, Saving::Signing); }, [&] { return sign(work); });
    });
}

void WordsKeeper::endSigned()
{
    m_signing.reset();
    for (int held = std::exchange(m_heldWrites, 0); held > 0; --held)
        m_saver.saved();
    m_saver.forget(); // nothing is left to be written behind the signature
    Q_EMIT signedNow();
}

void WordsKeeper::endNotSigned(const std::exception_ptr &why)
{
    resumeWriting();
    Q_EMIT notSigned(why);
}

void WordsKeeper::resumeWriting()
{
    m_signing.reset();
    for (int held = std::exchange(m_heldWrites, 0); held > 0; --held)
        write();
    Q_EMIT signingChanged(false);
}

bool WordsKeeper::cancel()
{
    if (!m_signing)
        return true;
    if (!m_signing->cancel())
        return false;
    m_ticket.stop();
    resumeWriting();
    return true;
}

void WordsKeeper::leave(Leaving why)
{
    cancel();
    if (why == Leaving::Page)
        leavePage();
    else
        leaveVault();
}

void WordsKeeper::leavePage()
{
    m_saver.saveNow();
    m_session.run(
        Lane::Save, this,
        job([standing = m_stand(), signing = m_signing, wasEdited = m_saver.wasEdited()](const Workplace &work) {
            const bool isDone = !wasEdited || (signing && signing->isCommitted());
            return isDone ? KeptWords() : standing.keep(work, Saving::Leaving);
        }),
        [this](const KeptWords &kept) { endLeaving(kept); }, [this](const std::exception_ptr &why) { stay(why); });
}

void WordsKeeper::endLeaving(const KeptWords &kept)
{
    if (!kept.refused.empty())
        return stay(std::make_exception_ptr(NotTaken(kept.refused)));
    if (!kept.leftOut.empty())
        prompts::tell(m_page->window(),
                      {tr("Your words are kept, and not all that stands beside them"), sentenceFor(kept.leftOut)});
    Q_EMIT this->kept();
}

// Said once the page is in front again.
void WordsKeeper::stay(const std::exception_ptr &why)
{
    Q_EMIT notKept();
    if (isNotTaken(why))
        prompts::ask(
            m_page,
            {tr("These words are not kept yet"), tr("%1 They stay on the page, to be changed.").arg(sentenceFor(why))},
            tr("Leave without them"), [this] {
                m_saver.forget();
                Q_EMIT givenUp();
            });
    else
        prompts::tell(m_page,
                      {tr("These words are not kept yet"),
                       (m_stand().setAside ? tr("%1 They stay on the page, and are tried again every few seconds. "
                                                "Locking the vault seals them beside it.")
                                           : tr("%1 They stay on the page, and are tried again every few seconds. A "
                                                "vault that is locked meanwhile holds them."))
                           .arg(sentenceFor(why))});
}

// With nothing to wait for on this page. Where all is written, only an earlier version is to be kept yet, and no word
// hangs on that.
void WordsKeeper::leaveVault()
{
    if (!m_saver.wasEdited())
        return;
    m_session.runLast(
        this, job([standing = m_stand(), signing = m_signing, isDirty = m_saver.isDirty()](const Workplace &work) {
            if (signing && signing->isCommitted())
                return;
            const auto keep = [&] { return standing.keep(work, Saving::Leaving).refused.empty(); };
            if (isDirty && !standing.setAside)
                keep(); // what that throws keeps the vault from being shut
            else
                keepOrSetAside(keep, [&] {
                    if (isDirty)
                        standing.setAside(work);
                });
        }),
        [this] { Q_EMIT kept(); }, [this](const std::exception_ptr &) { Q_EMIT notKept(); });
}

} // namespace attune
