// Moving about in the note: parts, fields, keys, and the way to the signature.
#include "src/rules/day.h"
#include "src/rules/note_life.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/toast.h"
#include "ui/note/draft_saver.h"
#include "ui/note/hour_times.h"
#include "ui/note/late_panel.h"
#include "ui/note/note_footer.h"
#include "ui/note/note_header.h"
#include "ui/note/note_page.h"
#include "ui/note/passage_editor.h"
#include "ui/note/passage_section.h"
#include "ui/note/room_panel.h"
#include "ui/note/side_panel.h"
#include "ui/note/sign_dialog.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/regulation/regulation_editor.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace attune {

bool NotePage::event(QEvent *event)
{
    // Esc belongs to the note while one is open, whatever the window does with it elsewhere.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void NotePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    m_saver->saveNow();
    Q_EMIT keepRequested();
}

void NotePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !isAncestorOf(QApplication::focusWidget())) {
        if (m_hand.note().presences.empty())
            m_room->goTo();
        else if (m_header->parts()->part() == NotePart::Regulation)
            m_regulation->takeFocus();
        else
            m_sections.front()->goTo();
    }
}

void NotePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_saver->saveNow();
}

void NotePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - m_side->width();
    m_toast->lieAbove(m_footer->y());
    m_top->setDirection(room < attuneStyle().scaled(680) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NotePage::offerUndo(const QString &words, const std::function<void()> &undo)
{
    m_toast->lieAbove(m_footer->y());
    m_toast->offer(words, undo);
}

void NotePage::leaveField(QWidget *old, QWidget *now)
{
    if (old && old != now && isAncestorOf(old))
        m_saver->saveNow();
}

void NotePage::show(NotePart part)
{
    m_header->parts()->setPart(part);
    m_movements->setVisible(part == NotePart::Movements);
    m_regulation->setVisible(part == NotePart::Regulation);
    m_side->showWonder(part == NotePart::Regulation);
}

void NotePage::goToMovement(std::size_t index)
{
    show(NotePart::Movements);
    m_sections.at(index)->goTo();
    bringIntoSight(m_sections.at(index)); // with its question above and its chips below
}

void NotePage::goToRegulation()
{
    show(NotePart::Regulation);
    m_regulation->takeFocus();
    bringIntoSight(m_regulation);
}

// Later, when the page is as long as the part that is shown makes it. Where not all of it has room, its beginning and
// what has the keyboard do.
void NotePage::bringIntoSight(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        constexpr int around = 8;
        const auto boxOf = [this](const QWidget *widget) {
            return QRect(widget->mapTo(m_scroll->widget(), QPoint()), widget->size());
        };
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const int room = m_scroll->viewport()->height() - around;
        QRect box = boxOf(part);
        if (const QWidget *field = focusWidget(); box.height() > room && field && part->isAncestorOf(field))
            box.setBottom(boxOf(field).bottom());
        if (box.top() - around < bar->value())
            bar->setValue(box.top() - around);
        if (box.height() <= room && box.bottom() > bar->value() + room)
            bar->setValue(box.bottom() - room);
        if (const auto *editor = qobject_cast<PassageEditor *>(focusWidget()); editor && part->isAncestorOf(editor))
            bringCursorIntoSight(*editor);
    });
}

void NotePage::goTo(Need need)
{
    switch (need) {
    case Need::Held:
        return m_times->goToHeld();
    case Need::WhoWasThere:
        return m_room->goTo();
    case Need::Start:
        return m_times->goToStart();
    case Need::Stop:
        return m_times->goToStop();
    case Need::Something:
        if (m_header->parts()->part() == NotePart::Regulation)
            return goToRegulation();
        return goToMovement(0);
    case Need::WithinTheHour:
        if (isRegulationBeyondTheHour(note(), session()))
            return goToRegulation();
        return m_room->goTo();
    case Need::ChildAloneReason:
        return m_room->goToReason();
    case Need::LateReason:
        return m_late->goToReason();
    case Need::LateSource:
        return m_late->goToSource();
    }
}

// What is asked before a note is signed whose hour has not begun; empty where it has.
QString NotePage::beforeTheHour() const
{
    const Session hour = session();
    if (!m_hand.isYetToBegin())
        return {};
    const QString day = QLocale().toString(hour.day, tr("dddd d MMMM"));
    const auto time = clockTimeIn(hour.zone, *hour.start);
    return tr("This hour begins on %1 at %2, and has not begun yet. What is signed now stands as it is.")
        .arg(day, time ? clockWords(*time) : QString());
}

void NotePage::openSigning()
{
    if (m_signing)
        return;
    m_saver->saveNow();
    m_signing = new SignDialog(whose(), m_knownPassphrase, this);
    m_signing->setAttribute(Qt::WA_DeleteOnClose);
    m_signing->letBeCalledBack(m_callBack);
    connect(m_signing, &SignDialog::signGiven, this, &NotePage::signGiven);
    connect(m_signing, &SignDialog::placeRequested, this, &NotePage::goTo);
    if (const QString early = beforeTheHour(); !early.isEmpty())
        m_signing->askFirst(early);
    refresh();
    m_signing->open();
    Q_EMIT signRequested();
}

SignDialog *NotePage::signing() const
{
    return m_signing;
}

void NotePage::closeSigning()
{
    if (m_signing)
        m_signing->done(QDialog::Accepted);
}

void NotePage::offerCopy(bool offered)
{
    m_footer->offerCopy(offered);
}

void NotePage::keepInSight(PassageEditor *editor)
{
    // Later, when the page has taken the height that the words have grown to; once for several keys.
    if (!std::exchange(m_writing, editor))
        QTimer::singleShot(0, this, [this] {
            if (m_writing && m_writing->hasFocus())
                bringCursorIntoSight(*m_writing);
            m_writing.clear();
        });
}

void NotePage::bringCursorIntoSight(const PassageEditor &editor)
{
    const QRect cursor = editor.cursorRect();
    const QPoint at = editor.viewport()->mapTo(m_scroll->widget(), cursor.center());
    m_scroll->ensureVisible(at.x(), at.y(), 0, cursor.height() + 24);
}

NotePlace NotePage::place() const
{
    NotePlace place{m_header->parts()->part(), {}, 0, 0, m_scroll->verticalScrollBar()->value()};
    const QWidget *field = focusWidget();
    if (!field || !isAncestorOf(field))
        return place;
    place.field = field->objectName();
    if (const auto *editor = qobject_cast<const QTextEdit *>(field)) {
        place.cursor = editor->textCursor().position();
        place.anchor = editor->textCursor().anchor();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        place.cursor = place.anchor = line->cursorPosition();
    }
    return place;
}

void NotePage::returnTo(const NotePlace &place)
{
    show(place.part);
    if (auto *field = place.field.isEmpty() ? nullptr : findChild<QWidget *>(place.field)) {
        field->setFocus(Qt::OtherFocusReason);
        if (auto *editor = qobject_cast<QTextEdit *>(field)) {
            const int end = editor->document()->characterCount() - 1;
            QTextCursor cursor = editor->textCursor();
            cursor.setPosition(std::min(place.anchor, end));
            cursor.setPosition(std::min(place.cursor, end), QTextCursor::KeepAnchor);
            editor->setTextCursor(cursor);
        } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setCursorPosition(place.cursor);
        }
    }
    // After the page has been laid out, for until then it is not as long as it will be.
    QTimer::singleShot(0, this,
                       [this, scrolled = place.scrolled] { m_scroll->verticalScrollBar()->setValue(scrolled); });
}

} // namespace attune
