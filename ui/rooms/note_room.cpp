#include "ui/rooms/note_room.h"

#include "src/errors.h"
#include "src/work/earlier_versions.h"
#include "src/work/set_aside_words.h"
#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"
#include "ui/note/sign_dialog.h"
#include "ui/prompts.h"
#include "ui/rooms/versions_dialog.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

#include <QDateTime>
#include <QDir>
#include <QVBoxLayout>

#include <array>

namespace attune {

// What the worker's thread keeps between one write and the next.
struct NoteRoom::Hands {
    IdSource ids = IdSource::ofTheSystem();
    std::optional<Notebook> notebook;

    Notebook &notebookIn(const Workplace &workplace)
    {
        if (!notebook)
            notebook.emplace(workplace);
        return *notebook;
    }
};

namespace {

// By which a vault finds what is sealed for it.
const QString copyEnding = QStringLiteral(".attune-words");

NoteSituation situationOf(const OpenNote &open, const AtWork &atWork)
{
    NoteSituation situation;
    situation.knownPassphrase = atWork.knownPassphrase;
    situation.familyName = open.family.displayName;
    situation.sessionNumber = open.number;
    situation.note = open.note;
    situation.session = open.session;
    situation.course = open.course;
    situation.people = open.people;
    situation.words = open.words;
    if (!open.lastThread.isEmpty())
        situation.lastThread = LastThread{open.lastThread, open.lastThreadDay};
    situation.lateEntryHours = open.lateEntryHours;
    if (open.draft->saved != open.draft->begun)
        situation.saved = open.draft->saved;
    return situation;
}

} // namespace

NoteRoom::NoteRoom(VaultSession &session, const AtWork &atWork, const OpenNote &open, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_hands(std::make_shared<Hands>())
    , m_open(open)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    showPage();
}

void NoteRoom::showPage()
{
    delete m_page; // all its words are kept, so that it must not write them once more
    m_page = new NotePage(situationOf(m_open, m_atWork), [this](const WrittenHour &hour) { write(hour); });
    layout()->addWidget(m_page);
    m_wasEdited = false;
    connect(m_page, &NotePage::edited, this, [this] { m_wasEdited = true; });
    connect(m_page, &NotePage::backRequested, this, &NoteRoom::backRequested);
    connect(m_page, &NotePage::keepRequested, this, &NoteRoom::backRequested);
    connect(m_page, &NotePage::signGiven, this, &NoteRoom::sign);
    m_page->offerCopy(true);
    connect(m_page, &NotePage::copyElsewhereRequested, this, &NoteRoom::askForCopy);
    connect(m_page, &NotePage::versionsRequested, this, &NoteRoom::showVersions);
    connect(m_page, &NotePage::moveRequested, this, &NoteRoom::askForFile);
    connect(m_page, &NotePage::discardRequested, this, &NoteRoom::askToDiscard);
}

// Who only looked has written nothing, whatever the page would make of the note.
WrittenHour NoteRoom::hour() const
{
    return m_wasEdited ? WrittenHour{m_page->note(), m_page->session()} : WrittenHour{m_open.note, m_open.session};
}

void NoteRoom::write(const WrittenHour &hour)
{
    m_session.run(
        Lane::Save, this,
        [hands = m_hands, atWork = m_atWork, draft = *m_open.draft, hour](Store &store) {
            const Workplace workplace = atWork.in(store, hands->ids);
            return keepHour(workplace, hands->notebookIn(workplace), draft, hour.note, hour.session,
                            Notebook::Saving::Typing)
                .value.has_value();
        },
        [this](bool taken) { m_page->saver().ended(taken); },
        [this](const std::exception_ptr &why) { m_page->saver().notSaved(why); });
}

void NoteRoom::showVersions()
{
    m_session.run(
        Lane::Screen, this, m_atWork.job([draft = m_open.draft->id, now = m_page->note()](const Workplace &work) {
            Notebook notebook(work);
            return earlierVersions(notebook, draft, now);
        }),
        [this](std::vector<EarlierVersion> versions) {
            if (versions.empty())
                return prompts::tell(this,
                                     {tr("Nothing earlier is kept yet"),
                                      tr("A version is kept every five minutes while you write, and each time you "
                                         "leave the note.")});
            if (findChild<VersionsDialog *>()) // asked for twice before it was there
                return;
            auto *dialog = new VersionsDialog(m_open, std::move(versions), this);
            connect(dialog, &VersionsDialog::bringBackRequested, this,
                    [this, dialog](Id<DraftVersion> version) { bringBack(dialog, version); });
            dialog->open();
        },
        [this](const std::exception_ptr &why) {
            prompts::tell(this, {tr("The earlier versions could not be read"), sentenceFor(why)});
        });
}

// The dialog stays before the page until it is over, so that nothing is typed meanwhile.
void NoteRoom::bringBack(VersionsDialog *dialog, Id<DraftVersion> version)
{
    m_page->saver().saveNow();
    m_session.run(
        Lane::Save, this,
        [hands = m_hands, atWork = m_atWork, draft = *m_open.draft, version, hour = hour()](Store &store) {
            const Workplace workplace = atWork.in(store, hands->ids);
            return attune::bringBack(workplace, hands->notebookIn(workplace), draft, version, hour.note, hour.session);
        },
        [this, dialog](const Outcome<Draft> &outcome) {
            if (!outcome.value)
                return dialog->showNotBroughtBack(tr("This version is not kept any more. The note is as it was."));
            takeVersion(*outcome.value);
            dialog->accept();
        },
        [dialog](const std::exception_ptr &why) { dialog->showNotBroughtBack(sentenceFor(why)); });
}

void NoteRoom::takeVersion(const Draft &draft)
{
    m_open.draft = draft;
    m_open.note = Notebook::read(draft).value.value();
    m_open.session = m_page->session();
    const NotePlace place = m_page->place();
    showPage();
    m_page->setVisible(true); // at once, so that the keyboard can go there
    m_page->returnTo(place);
}

void NoteRoom::askForCopy()
{
    const QString name = tr("note-%1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")));
    prompts::askForPlace(this,
                         {tr("Save a copy elsewhere"),
                          tr("The copy is sealed: only this vault opens it. Choose a place on another disk or stick.")},
                         QDir::home().filePath(name + copyEnding), [this](const QString &place) { saveCopy(place); });
}

void NoteRoom::saveCopy(const QString &place)
{
    const QString path = place.endsWith(copyEnding) ? place : place + copyEnding;
    m_session.run(
        Lane::Save, this, m_atWork.job([draft = *m_open.draft, hour = hour(), path](const Workplace &work) {
            setHourAside(work, draft, hour.note, hour.session, path);
        }),
        [this, path] {
            prompts::tell(
                this,
                {tr("The copy is written"),
                 tr("%1 holds this note as it is now, sealed. To bring it back, put it into the vault's folder "
                    "and open the vault. Keep this window open until the note itself is saved.")
                     .arg(QDir::toNativeSeparators(path))});
        },
        [this](const std::exception_ptr &why) {
            prompts::tell(this, {tr("The copy was not written"), sentenceFor(why)});
        });
}

void NoteRoom::leave(Leaving why)
{
    if (why == Leaving::Page)
        leavePage();
    else
        leaveVault();
}

// With nothing to wait for on this page: a version is kept where the vault takes it, and no word hangs on that.
void NoteRoom::leaveVault()
{
    const bool isDirty = m_page->saver().isDirty();
    m_session.runLast(
        this,
        [hands = m_hands, atWork = m_atWork, draft = *m_open.draft, hour = hour(), isDirty](Store &store) {
            const Workplace workplace = atWork.in(store, hands->ids);
            const auto keep = [&] {
                return keepHour(workplace, hands->notebookIn(workplace), draft, hour.note, hour.session,
                                Notebook::Saving::Leaving)
                    .value.has_value();
            };
            keepOrSetAside(keep, [&] {
                if (isDirty)
                    setHourAside(workplace, draft, hour.note, hour.session);
            });
        },
        [this] { Q_EMIT kept(); }, [this](const std::exception_ptr &) { Q_EMIT notKept(); });
}

void NoteRoom::leavePage()
{
    m_page->saver().saveNow();
    m_session.run(
        Lane::Save, this,
        [hands = m_hands, atWork = m_atWork, draft = *m_open.draft, hour = hour()](Store &store) {
            const Workplace workplace = atWork.in(store, hands->ids);
            return keepHour(workplace, hands->notebookIn(workplace), draft, hour.note, hour.session,
                            Notebook::Saving::Leaving)
                .value.has_value();
        },
        [this](bool written) {
            if (written)
                Q_EMIT kept();
            else
                Q_EMIT notKept();
        },
        [this](const std::exception_ptr &) { Q_EMIT notKept(); });
}

void NoteRoom::sign(const QString &passphrase)
{
    m_session.runConfirmed(
        passphrase, this,
        [hands = m_hands, atWork = m_atWork, draft = m_open.draft->id](Store &store) {
            return hands->notebookIn(atWork.in(store, hands->ids)).sign(std::array{draft}).problems;
        },
        [this](const std::vector<Problem> &problems) {
            SignDialog *dialog = m_page->signing();
            if (dialog && problems.empty())
                dialog->accept();
            if (problems.empty())
                Q_EMIT noteSigned();
            else if (dialog)
                dialog->showNotSigned(tr("The vault asks for something more before this note can be signed. Look "
                                         "through the list, and sign again."));
        },
        [this](const std::exception_ptr &why) { tellNotSigned(why); });
}

void NoteRoom::tellNotSigned(const std::exception_ptr &why)
{
    SignDialog *dialog = m_page->signing();
    if (dialog && isWrongSecret(why))
        dialog->showWrong();
    else if (dialog)
        dialog->showNotSigned(sentenceFor(why));
}

} // namespace attune
