// A signed note: to read, and to add to.
#pragma once

#include "src/work/open_note.h"
#include "src/work/wrong_file.h"
#include "ui/controls/scroll_page.h"
#include "ui/rooms/leaving.h"
#include "ui/vault/at_work.h"

#include <QPointer>

namespace attune {

class AddendumPanel;
class Button;
class RightFileDialog;
class StrikeDialog;
class VaultSession;
class WordsKeeper;

/// Shows a note as it was signed, with its stamp and all that was added since. It cannot be changed here or anywhere;
/// later words are added beneath it, and one about the wrong person is struck.
class SignedNotePage : public ScrollPage {
    Q_OBJECT
public:
    /// `open` holds a stamp.
    SignedNotePage(VaultSession &session, const AtWork &atWork, const OpenNote &open, QWidget *parent = nullptr);

    Id<Session> session() const { return m_open.session.id; }

    /// Whether later words are being written.
    bool isAdding() const;
    void beginAddendum();

    /// Writes later words that are not written yet; where the vault is being locked and does not take them, sets them
    /// aside. Ends with kept(), or with notKept() where they could be written nowhere; the page must stay until then.
    void leave(Leaving why);

Q_SIGNALS:
    void backRequested();
    /// Words were added, or it was struck: the note is to be shown anew.
    void noteChanged();
    /// A draft was begun with its words, which is to be shown.
    void draftBegun(const attune::Id<attune::Session> &session);
    void anotherHourRequested(const attune::Id<attune::Family> &family);
    void kept();
    void notKept();

private:
    QWidget *makeHead();
    void addStamps();
    void addUnsignedWords();
    void connectPanel();
    QWidget *makeSteps();
    void askForReason();
    bool hasLaterWords() const;
    void strike(const QString &reason);
    void keepReason();
    void askForFile();
    void beginWithWords(RightFileDialog *dialog, const RightFile &file);
    void askForAnotherHour();
    void leaveAddendum();
    void refuse(const std::exception_ptr &why);

    VaultSession &m_session;
    AtWork m_atWork;
    OpenNote m_open;
    Button *m_add;
    QWidget *m_steps; // beneath all that is read
    AddendumPanel *m_panel = nullptr;
    WordsKeeper *m_keeper = nullptr; // goes with the panel
    QPointer<StrikeDialog> m_striking;
};

} // namespace attune
