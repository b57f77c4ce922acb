#include "ui/controls/field_place.h"

#include "ui/controls/choice_row.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace attune {

namespace {

// Hidden ones count too: a part of the page may not be shown yet when somebody comes back.
QList<QWidget *> fieldsOf(const QWidget &page)
{
    QList<QWidget *> fields = page.findChildren<QWidget *>();
    fields.removeIf([&](const QWidget *widget) {
        return widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->window() != page.window();
    });
    return fields;
}

void revealIn(QWidget *field)
{
    for (QWidget *around = field->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(field);
    }
}

} // namespace

FieldPlace fieldPlace(const QWidget &page)
{
    FieldPlace place;
    QWidget *field = page.focusWidget();
    if (!field)
        return place;
    place.field = static_cast<int>(fieldsOf(page).indexOf(field));
    if (const auto *editor = qobject_cast<const QTextEdit *>(field)) {
        place.cursor = editor->textCursor().position();
        place.anchor = editor->textCursor().anchor();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        place.cursor = line->cursorPosition();
        place.anchor = line->hasSelectedText() ? line->selectionStart() + line->selectionEnd() - line->cursorPosition()
                                               : place.cursor;
    } else if (const auto *list = qobject_cast<const QAbstractItemView *>(field)) {
        place.row = list->currentIndex().row();
    }
    return place;
}

bool returnToField(QWidget &page, const FieldPlace &place)
{
    const QList<QWidget *> fields = fieldsOf(page);
    if (place.field < 0 || place.field >= fields.size())
        return false;
    QWidget *field = fields[place.field];
    if (!field->isVisibleTo(&page) || !field->isEnabled())
        return false;
    field->setFocus(Qt::OtherFocusReason);
    if (auto *editor = qobject_cast<QTextEdit *>(field)) {
        const int end = editor->document()->characterCount() - 1;
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(std::min(place.anchor, end));
        cursor.setPosition(std::min(place.cursor, end), QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setCursorPosition(place.anchor);
        line->cursorForward(true, place.cursor - place.anchor);
    } else if (auto *list = qobject_cast<QAbstractItemView *>(field)) {
        if (const QModelIndex row = list->model()->index(place.row, 0); row.isValid())
            list->setCurrentIndex(row);
    }
    revealIn(field);
    return true;
}

void goToField(QWidget &field, QWidget *whole)
{
    QWidget *seen = whole ? whole : &field;
    if (auto *row = qobject_cast<ChoiceRow *>(&field))
        row->takeFocus(Qt::OtherFocusReason);
    else
        field.setFocus(Qt::OtherFocusReason);
    revealIn(seen);
    // Once more when what is said has its lines, and the page is as long as that makes it.
    QTimer::singleShot(0, seen, [seen] { revealIn(seen); });
}

} // namespace attune
