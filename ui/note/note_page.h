// The note of an hour, where it is written and made ready to sign.
#pragma once

#include "ui/note/hour_in_hand.h"
#include "ui/note/note_place.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace attune {

class CompleteBanner;
class DraftSaver;
class HourTimes;
class LatePanel;
class NoteFooter;
class NoteHeader;
class PassageEditor;
class PassageSection;
class RegulationEditor;
class RoomPanel;
class SidePanel;
class Toast;
class SignDialog;
enum class Need;
struct ReadyTick;

/// What a note page tells the time by.
struct NoteClocks {
    Clock clock = systemClock(); ///< for "written", for late entries and for an hour that is yet to begin
    Clock steady = steadyClock(); ///< what the waiting of typed words is measured by
};

/// Shows one note and takes what is written. It knows no store: it asks for each write of the draft through a function
/// and is told through saver() how that ended.
class NotePage : public QWidget {
    Q_OBJECT
public:
    /// `save` begins one write of the draft as it is at that moment, and returns. `knownPassphrase` is offered where
    /// the passphrase is asked for; see AtWork.
    NotePage(const OpenNote &open, std::function<void(const WrittenHour &)> save, QString knownPassphrase = {},
             const NoteClocks &clocks = {}, QWidget *parent = nullptr);
    ~NotePage() override;

    /// What stands on the page now. Passages and threads without words are left out.
    Note note() const { return m_hand.toKeep().note; }
    /// The session with the exact times and the status that stand on the page.
    Session session() const { return m_hand.session(); }
    /// What stands on the page and is in neither, see HourInHand::unkept().
    std::vector<Problem> unkept() const { return m_hand.unkept(); }

    /// When the draft is written. Its owner tells it how each write ended, and calls saveNow() before lock and quit.
    DraftSaver &saver() const { return *m_saver; }

    NotePlace place() const;
    void returnTo(const NotePlace &place);

    /// Offers, while the draft cannot be written, to save a copy elsewhere; off until somebody answers
    /// copyElsewhereRequested().
    void offerCopy(bool offered);

    /// The open dialog of signing; null while there is none.
    SignDialog *signing() const;
    /// Asked when that dialog is to be closed while a signature is made: whether it could be called back.
    void letSigningBeCalledBack(std::function<bool()> callBack) { m_callBack = std::move(callBack); }
    /// Takes the dialog away, whatever it waits for.
    void closeSigning();

Q_SIGNALS:
    /// A person changed something; said at once at every change.
    void edited();
    /// Leave the note as a draft. The page has asked for the write already.
    void keepRequested();
    void backRequested();
    /// The dialog of signing has opened.
    void signRequested();
    /// The passphrase of whoever signs. The dialog waits to be told how it went, or to be closed.
    void signGiven(const QString &passphrase);
    void copyElsewhereRequested();
    /// What the note said before is to be shown.
    void versionsRequested();
    /// The draft stands in the wrong file, or is not wanted any more.
    void moveRequested();
    void discardRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeColumn();
    QWidget *makeUnknownZone();
    void addMovements(QVBoxLayout *column);
    QWidget *makeThreadLine();
    void addKeys();
    void connectParts();

    QString whose() const;
    void takeThread(const QString &words);
    void wasEdited();
    void refresh();
    void show(NotePart part);
    void goTo(Need need);
    void goToMovement(std::size_t index);
    void goToRegulation();
    void bringIntoSight(QWidget *part);
    void bringCursorIntoSight(const PassageEditor &editor);
    QString beforeTheHour() const;
    void openSigning();
    void offerUndo(const QString &words, const std::function<void()> &undo);
    void leaveField(QWidget *old, QWidget *now);
    void keepInSight(PassageEditor *editor);

    HourInHand m_hand;
    QString m_knownPassphrase;
    DraftSaver *m_saver;
    NoteHeader *m_header;
    HourTimes *m_times;
    RoomPanel *m_room;
    LatePanel *m_late;
    CompleteBanner *m_banner;
    QScrollArea *m_scroll;
    QBoxLayout *m_top; // who and when, side by side or one below the other
    QWidget *m_movements;
    std::array<PassageSection *, 3> m_sections{};
    RegulationEditor *m_regulation;
    QLineEdit *m_thread;
    SidePanel *m_side;
    NoteFooter *m_footer;
    Toast *m_toast;
    QPointer<SignDialog> m_signing;
    std::function<bool()> m_callBack;
    QPointer<PassageEditor> m_writing; // whose cursor is to be brought into sight
    std::vector<ReadyTick> m_ticks;
};

} // namespace attune
