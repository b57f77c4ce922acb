// A note being written in the open vault.
#pragma once

#include "src/rules/written_hour.h"
#include "src/work/open_note.h"
#include "src/work/wrong_file.h"
#include "ui/note/note_place.h"
#include "ui/rooms/leaving.h"
#include "ui/vault/at_work.h"

#include <QWidget>

namespace attune {

class NotePage;
class RightFileDialog;
class VaultSession;
class VersionsDialog;
class WordsKeeper;

/// Holds the page of one draft and does what it asks for: writes the draft, signs it, and lets go of it only once its
/// words are kept.
class NoteRoom : public QWidget {
    Q_OBJECT
public:
    /// `open` holds a draft.
    NoteRoom(VaultSession &session, const AtWork &atWork, const OpenNote &open, QWidget *parent = nullptr);

    Id<Session> session() const { return m_open.session.id; }
    Id<Family> family() const { return m_open.family.id; }
    NotePage &page() const { return *m_page; }

    /// Writes what is not written yet and keeps a version of the draft; where the vault is being locked and does not
    /// take it, sets it aside. Ends with kept(), or with notKept() where the words could be written nowhere; the room
    /// must stay until then.
    void leave(Leaving why);

Q_SIGNALS:
    void backRequested();
    void noteSigned();
    /// There is no such draft any more: it was moved to that session, which is to be shown, or discarded.
    void draftMoved(const attune::Id<attune::Session> &to);
    void draftDiscarded();
    void kept();
    void notKept();

private:
    void showPage();
    WrittenHour hour() const;
    void showVersions();
    void bringBack(VersionsDialog *dialog, Id<DraftVersion> version);
    void takeVersion(const Draft &draft);
    void askForCopy();
    void saveCopy(const QString &place);
    void endSigned();
    void askForFile();
    void move(RightFileDialog *dialog, const RightFile &to);
    void askToDiscard();
    void discard();
    void tellNotSigned(const std::exception_ptr &why);

    VaultSession &m_session;
    AtWork m_atWork;
    OpenNote m_open; // as it was opened, or last brought back
    NotePage *m_page = nullptr;
    WordsKeeper *m_keeper = nullptr; // goes with the page
};

} // namespace attune
