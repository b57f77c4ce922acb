#include "ui/rooms/note_room.h"

#include "src/work/earlier_versions.h"
#include "src/work/set_aside_words.h"
#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"
#include "ui/note/sign_dialog.h"
#include "ui/paper/typed.h"
#include "ui/prompts.h"
#include "ui/rooms/versions_dialog.h"
#include "ui/rooms/words_keeper.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

#include <QDateTime>
#include <QDir>
#include <QVBoxLayout>

#include <array>

namespace attune {

namespace {

// By which a vault finds what is sealed for it.
const QString copyEnding = QStringLiteral(".attune-words");

// What stands on the page: the hour, and why something beside it is not kept.
struct HourOnPage {
    WrittenHour hour;
    std::vector<Problem> unkept;
};

WordsKeeper::Ways<HourOnPage> waysOf(const Draft &draft, NotePage *page)
{
    WordsKeeper::Ways<HourOnPage> ways;
    ways.stands = [page] { return HourOnPage{{page->note(), page->session()}, page->unkept()}; };
    // One for all writes, which need not ask anew for the last version.
    const auto notebook = std::make_shared<std::optional<Notebook>>();
    ways.keep = [notebook, draft](const Workplace &work, const HourOnPage &typed, WordsKeeper::Saving saving) {
        if (!*notebook)
            notebook->emplace(work);
        KeptWords kept = keptWords(keepHour(work, **notebook, draft, typed.hour.note, typed.hour.session, saving));
        kept.leftOut.insert(kept.leftOut.end(), typed.unkept.begin(), typed.unkept.end());
        return kept;
    };
    ways.setAside = [draft](const Workplace &work, const HourOnPage &typed) {
        setHourAside(work, draft, typed.hour.note, typed.hour.session);
    };
    ways.sign = [id = draft.id](const Workplace &work, const HourOnPage &) {
        return Notebook(work).sign(std::array{id}).problems;
    };
    return ways;
}

} // namespace

NoteRoom::NoteRoom(VaultSession &session, const AtWork &atWork, const OpenNote &open, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_open(open)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    showPage();
}

void NoteRoom::showPage()
{
    delete m_page; // all its words are kept, so that it must not write them once more
    m_page = new NotePage(
        m_open, [this](const WrittenHour &) { m_keeper->write(); }, m_atWork.knownPassphrase);
    m_keeper = new WordsKeeper(m_session, m_atWork, m_page->saver(), waysOf(*m_open.draft, m_page), m_page);
    layout()->addWidget(m_page);
    m_page->letSigningBeCalledBack([this] { return m_keeper->cancel(); });
    connect(m_keeper, &WordsKeeper::signedNow, this, &NoteRoom::endSigned);
    connect(m_keeper, &WordsKeeper::notSigned, this, &NoteRoom::tellNotSigned);
    connect(m_keeper, &WordsKeeper::kept, this, &NoteRoom::kept);
    connect(m_keeper, &WordsKeeper::notKept, this, &NoteRoom::notKept);
    connect(m_keeper, &WordsKeeper::givenUp, this, &NoteRoom::backRequested);
    connect(m_page, &NotePage::backRequested, this, &NoteRoom::backRequested);
    connect(m_page, &NotePage::keepRequested, this, &NoteRoom::backRequested);
    connect(m_page, &NotePage::signGiven, m_keeper, &WordsKeeper::sign);
    m_page->offerCopy(true);
    connect(m_page, &NotePage::copyElsewhereRequested, this, &NoteRoom::askForCopy);
    connect(m_page, &NotePage::versionsRequested, this, &NoteRoom::showVersions);
    connect(m_page, &NotePage::moveRequested, this, &NoteRoom::askForFile);
    connect(m_page, &NotePage::discardRequested, this, &NoteRoom::askToDiscard);
}

// Who only looked has written nothing, whatever the page would make of the note.
WrittenHour NoteRoom::hour() const
{
    return m_page->saver().wasEdited() ? WrittenHour{m_page->note(), m_page->session()}
                                       : WrittenHour{m_open.note, m_open.session};
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
        Lane::Save, this, m_atWork.job([draft = *m_open.draft, version, hour = hour()](const Workplace &work) {
            Notebook notebook(work);
            return attune::bringBack(work, notebook, draft, version, hour.note, hour.session);
        }),
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
                     .arg(asTyped(QDir::toNativeSeparators(path)))});
        },
        [this](const std::exception_ptr &why) {
            prompts::tell(this, {tr("The copy was not written"), sentenceFor(why)});
        });
}

void NoteRoom::leave(Leaving why)
{
    m_page->closeSigning();
    m_keeper->leave(why);
}

void NoteRoom::endSigned()
{
    m_page->closeSigning();
    Q_EMIT noteSigned();
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
