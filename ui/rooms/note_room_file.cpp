// The part of NoteRoom that takes a draft out of this file: to the right one, or away.
#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"
#include "ui/prompts.h"
#include "ui/rooms/note_room.h"
#include "ui/rooms/right_file_dialog.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

namespace attune {

void NoteRoom::askForFile()
{
    m_page->saver().saveNow(); // so that all who are named stand in the vault
    m_session.run(
        Lane::Screen, this,
        m_atWork.job([session = m_open.session.id](const Workplace &work) { return fileChoices(work, session); }),
        [this](const Outcome<FileChoices> &choices) {
            if (!choices.value)
                return prompts::tell(this,
                                     {tr("There is nothing to move yet"),
                                      tr("Nothing is written here. Go back, and open the note of the right family.")});
            if (choices.value->families.empty())
                return prompts::tell(this,
                                     {tr("There is no other file yet"),
                                      tr("Open the file of the right family first, with a course. This draft waits "
                                         "here.")});
            if (findChild<RightFileDialog *>()) // asked for twice before it was there
                return;
            auto *dialog = new RightFileDialog(RightFileDialog::Does::MoveDraft, *choices.value, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &RightFileDialog::fileGiven, this,
                    [this, dialog](const RightFile &file) { move(dialog, file); });
            dialog->open();
        },
        [this](const std::exception_ptr &why) {
            prompts::tell(this, {tr("The other files could not be read"), sentenceFor(why)});
        });
}

// With all that stands on the page, in one step.
void NoteRoom::move(RightFileDialog *dialog, const RightFile &to)
{
    m_session.run(
        Lane::Save, dialog, m_atWork.job([draft = *m_open.draft, hour = hour(), to](const Workplace &work) {
            Outcome<Draft> moved;
            work.store.transaction([&] {
                Notebook notebook(work);
                moved = keepHour(work, notebook, draft, hour.note, hour.session, Notebook::Saving::Typing);
                if (moved.value)
                    moved = moveDraft(work, draft.id, to);
            });
            return moved;
        }),
        [this, dialog](const Outcome<Draft> &moved) {
            if (!moved.value)
                return dialog->showNotDone(tr("The draft was not moved. Look whether that family has a course that "
                                              "goes on; every word is here as it was."));
            dialog->accept();
            Q_EMIT draftMoved(moved.value->session);
        },
        [dialog](const std::exception_ptr &why) { dialog->showNotDone(sentenceFor(why)); });
}

void NoteRoom::askToDiscard()
{
    if (!m_page->saver().wasEdited() && m_open.draft->saved == m_open.draft->begun) // the vault holds nothing of it
        return Q_EMIT draftDiscarded();
    prompts::ask(this,
                 {tr("Discard this draft?"),
                  tr("Its words and earlier versions go, and cannot be brought back. A session that was planned stays; "
                     "one that came with this draft goes too. The journal says that a draft was discarded.")},
                 tr("Discard the draft"), [this] { discard(); });
}

void NoteRoom::discard()
{
    m_page->saver().saveNow(); // so that nothing of it comes later, be it beside the vault
    setEnabled(false);
    m_session.run(
        Lane::Save, this, m_atWork.job([draft = m_open.draft->id](const Workplace &work) {
            Notebook(work).discard(draft, {});
            return !work.store.get(draft);
        }),
        [this](bool isGone) {
            setEnabled(true);
            if (isGone)
                Q_EMIT draftDiscarded();
        },
        [this](const std::exception_ptr &why) {
            setEnabled(true);
            prompts::tell(this, {tr("The draft was not discarded"), sentenceFor(why)});
        });
}

} // namespace attune
