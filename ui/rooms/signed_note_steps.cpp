// The part of SignedNotePage that goes on from a signed note: strikes it, takes its words to the right file, begins
// another hour of its day.
#include "src/work/later_words.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_layout.h"
#include "ui/note/draft_saver.h"
#include "ui/note/session_title.h"
#include "ui/paper/typed.h"
#include "ui/prompts.h"
#include "ui/rooms/addendum_panel.h"
#include "ui/rooms/note_reading.h"
#include "ui/rooms/right_file_dialog.h"
#include "ui/rooms/signed_note_page.h"
#include "ui/rooms/strike_dialog.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

#include <QLocale>

namespace attune {

namespace {

// Where a reason is kept that was typed and not given when the vault was locked.
QString formOf(const OpenNote &open)
{
    return QStringLiteral("strike ") + open.note.id.toText();
}

// Of two that were signed of one day, by one or by several, which one it is.
QString whichNote(const OpenNote &open)
{
    return SignedNotePage::tr("%1, %2, %3. Signed by %4.")
        .arg(familyAndSession(open), QLocale().toString(open.session.day, QLocale::LongFormat), timesOf(open.session),
             stampWords(open.stamp->signature, open.session.zone));
}

} // namespace

QWidget *SignedNotePage::makeSteps()
{
    auto *steps = new QWidget;
    auto *row = new FlowLayout(8, steps);
    const bool isOwn = m_open.note.author == m_atWork.clinician.id;
    const auto add = [&](const QString &text, const QString &icon, void (SignedNotePage::*step)()) {
        auto *button = new Button(Button::Kind::Quiet, text, icon);
        connect(button, &Button::clicked, this, step);
        row->addWidget(button);
    };
    if (m_open.stamp->strike && isOwn)
        add(tr("Begin a draft with these words"), QStringLiteral("edit"), &SignedNotePage::askForFile);
    if (!m_open.stamp->strike && isOwn && m_open.session.day == QDate::currentDate() && !m_open.course.ended)
        add(tr("Write another hour of today"), QStringLiteral("plus"), &SignedNotePage::askForAnotherHour);
    if (!m_open.stamp->strike)
        add(tr("Strike this note"), QStringLiteral("close"), &SignedNotePage::askForReason);
    if (m_atWork.clinician.role == ClinicianRole::Records) // and never shown here, where it has no parent yet
        steps->hide();
    return steps;
}

void SignedNotePage::askForReason()
{
    m_session.run(
        Lane::Screen, this, [form = formOf(m_open)](Store &store) { return QString::fromUtf8(store.keptForm(form)); },
        [this](const QString &reason) {
            if (m_striking) // asked for twice before it was there
                return;
            m_striking = new StrikeDialog(whichNote(m_open), hasLaterWords(), reason, this);
            m_striking->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_striking, &StrikeDialog::strikeGiven, this, &SignedNotePage::strike);
            m_striking->open();
        },
        [this](const std::exception_ptr &why) {
            prompts::tell(this, {tr("This note cannot be struck now"), sentenceFor(why)});
        });
}

// Later words that were typed a moment ago are kept before nothing can be added any more.
void SignedNotePage::strike(const QString &reason)
{
    const auto typed = m_panel && m_panel->saver().isDirty() ? std::optional(m_panel->typed()) : std::nullopt;
    m_session.run(
        Lane::Save, this,
        m_atWork.job([note = m_open.note.id, typed, reason, form = formOf(m_open)](const Workplace &work) {
            bool isStruck = false;
            work.store.transaction([&] {
                const bool areKept = !typed || keepLaterWords(work, note, *typed).value;
                isStruck = areKept && Notebook(work).strike(note, reason).value;
                if (isStruck)
                    work.store.keepForm(form, {});
            });
            return isStruck;
        }),
        [this](bool isStruck) {
            if (isStruck && m_striking)
                m_striking->accept();
            if (isStruck && m_panel)
                m_panel->saver().forget();
            if (isStruck)
                Q_EMIT noteChanged();
            else if (m_striking)
                m_striking->showNotStruck(tr("The vault did not strike this note. Nothing was changed."));
        },
        [this](const std::exception_ptr &why) {
            if (m_striking)
                m_striking->showNotStruck(sentenceFor(why));
        });
}

// Over all of it the vault is about to be shut; the reason is there when striking is asked for again.
void SignedNotePage::keepReason()
{
    if (!m_striking || m_striking->reason().isEmpty())
        return;
    m_session.run(
        Lane::Save, this,
        [form = formOf(m_open), reason = m_striking->reason()](Store &store) { store.keepForm(form, reason.toUtf8()); },
        [] {}, [](const std::exception_ptr &) { /* nothing was struck, and the note is there */ });
}

void SignedNotePage::askForFile()
{
    m_session.run(
        Lane::Screen, this,
        m_atWork.job([session = m_open.session.id](const Workplace &work) { return fileChoices(work, session); }),
        [this](const Outcome<FileChoices> &choices) {
            if (!choices.value || choices.value->families.empty())
                return prompts::tell(this,
                                     {tr("There is no other file yet"),
                                      tr("Open the file of the right family first, with a course. These words stay "
                                         "here to be read.")});
            if (findChild<RightFileDialog *>()) // asked for twice before it was there
                return;
            auto *dialog = new RightFileDialog(RightFileDialog::Does::BeginWithWords, *choices.value, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &RightFileDialog::fileGiven, this,
                    [this, dialog](const RightFile &file) { beginWithWords(dialog, file); });
            dialog->open();
        },
        [this](const std::exception_ptr &why) {
            prompts::tell(this, {tr("The other files could not be read"), sentenceFor(why)});
        });
}

void SignedNotePage::beginWithWords(RightFileDialog *dialog, const RightFile &file)
{
    m_session.run(
        Lane::Save, dialog, m_atWork.job([note = m_open.note.id, file](const Workplace &work) {
            return beginWithWordsOf(work, note, file);
        }),
        [this, dialog](const Outcome<Draft> &begun) {
            if (!begun.value)
                return dialog->showNotDone(tr("The draft was not begun. Look whether that family has a course that "
                                              "goes on; the struck note is as it was."));
            dialog->accept();
            Q_EMIT draftBegun(begun.value->session);
        },
        [dialog](const std::exception_ptr &why) { dialog->showNotDone(sentenceFor(why)); });
}

void SignedNotePage::askForAnotherHour()
{
    prompts::ask(this,
                 {tr("Another hour of the same day?"),
                  tr("Today’s note of %1 is signed. Another hour is a session of its own, with the next number. To add "
                     "to what is signed, choose “Add to this note” instead.")
                      .arg(asTyped(m_open.family.displayName))},
                 tr("Write another hour"), [this] { Q_EMIT anotherHourRequested(m_open.family.id); });
}

} // namespace attune
