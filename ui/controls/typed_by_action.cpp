#include "ui/controls/typed_by_action.h"

#include <QAccessibleWidget>
#include <QLineEdit>

#include <algorithm>

namespace attune {

namespace {

// What Qt says of a line, whose own class for it is not public.
class TypedByAction : public QAccessibleWidget,
                      public QAccessibleTextInterface,
                      public QAccessibleEditableTextInterface {
public:
    explicit TypedByAction(QLineEdit *line)
        : QAccessibleWidget(line, QAccessible::EditableText)
    {
        addControllingSignal(QStringLiteral("textChanged(const QString&)"));
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? shown() : QAccessibleWidget::text(what);
    }

    void setText(QAccessible::Text what, const QString &text) override
    {
        if (what == QAccessible::Value)
            type(0, characterCount(), text);
        else
            QAccessibleWidget::setText(what, text);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = !line().isReadOnly();
        state.readOnly = line().isReadOnly();
        state.passwordEdit = line().echoMode() != QLineEdit::Normal;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const bool is = index == 0 && line().hasSelectedText();
        *start = is ? line().selectionStart() : 0;
        *end = is ? line().selectionEnd() : 0;
    }
    int selectionCount() const override { return line().hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { line().setSelection(start, end - start); }
    void removeSelection(int) override { line().deselect(); }
    void setSelection(int, int start, int end) override { line().setSelection(start, end - start); }

    int cursorPosition() const override { return line().cursorPosition(); }
    void setCursorPosition(int position) override { line().setCursorPosition(position); }

    QString text(int start, int end) const override { return shown().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(line().text().size()); }

    QRect characterRect(int offset) const override
    {
        // Where the cursor would go for a click tells how far the line is scrolled too.
        const int middle = line().height() / 2;
        const auto leftOf = [&](int place) {
            int from = 0;
            int to = line().width();
            while (from < to) {
                const int x = (from + to) / 2;
                if (line().cursorPositionAt({x, middle}) < place)
                    from = x + 1;
                else
                    to = x;
            }
            return from;
        };
        const int left = leftOf(offset);
        return {line().mapToGlobal(QPoint(left, 0)), QSize(std::max(1, leftOf(offset + 1) - left), line().height())};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint place = line().mapFromGlobal(point);
        return line().rect().contains(place) ? line().cursorPositionAt(place) : -1;
    }
    void scrollToSubstring(int, int end) override { line().setCursorPosition(end); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void deleteText(int start, int end) override { type(start, end, {}); }
    void insertText(int offset, const QString &text) override { type(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override { type(start, end, text); }

private:
    QLineEdit &line() const { return *static_cast<QLineEdit *>(object()); }

    // What can be read of it: of a passphrase its length.
    QString shown() const { return line().displayText(); }

    // As keys do it: what cannot be typed into the line is not.
    void type(int from, int to, const QString &text) const
    {
        if (line().isReadOnly() || !line().isEnabled())
            return;
        if (to > from)
            line().setSelection(from, to - from);
        else
            line().setCursorPosition(from);
        line().insert(text);
    }
};

QAccessibleInterface *makeTyped(const QString &, QObject *object)
{
    auto *line = qobject_cast<QLineEdit *>(object);
    return line ? new TypedByAction(line) : nullptr;
}

} // namespace

void takeDictationAsTyped()
{
    QAccessible::installFactory(makeTyped);
}

} // namespace attune
