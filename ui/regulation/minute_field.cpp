#include "ui/regulation/minute_field.h"

#include "ui/controls/attune_style.h"

#include <QIntValidator>
#include <QKeyEvent>

#include <algorithm>

namespace attune {

namespace {
constexpr int mostMinute = 999;
}

MinuteField::MinuteField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setValidator(new QIntValidator(0, mostMinute, this));
    setAlignment(Qt::AlignHCenter);
    setMaxLength(3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &MinuteField::minuteEdited);
}

std::optional<int> MinuteField::minute() const
{
    bool isNumber = false;
    const int number = text().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// What is being typed stays as it is where it already says the same, so that the cursor does not jump.
void MinuteField::setMinute(std::optional<int> minute)
{
    if (minute != this->minute())
        setText(minute ? QString::number(*minute) : QString());
}

QSize MinuteField::sizeHint() const
{
    return {attuneStyle().scaled(56), attuneStyle().scaled(32)};
}

bool MinuteField::event(QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride; // whether it takes a key that is the page's
    if (isAsked && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !isUndoAvailable())
        return false;
    return QLineEdit::event(event);
}

void MinuteField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0)
        return QLineEdit::keyPressEvent(event);
    setText(QString::number(std::clamp(minute().value_or(0) + step, 0, mostMinute)));
    Q_EMIT minuteEdited();
}

} // namespace attune
