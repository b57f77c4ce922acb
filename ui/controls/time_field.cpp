#include "ui/controls/time_field.h"

#include "ui/controls/attune_style.h"

#include <QKeyEvent>

namespace attune {

TimeField::TimeField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setAccessibleDescription(tr("A time of day, such as 10:02. Up and down change it by a minute."));
    setPlaceholderText(tr("10:02", "the shape of a time"));
    setMaxLength(16);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &TimeField::takeTyped);
    connect(this, &QLineEdit::returnPressed, this, &TimeField::finish);
}

std::optional<QTime> TimeField::understood(const QString &typed)
{
    QString digits;
    int hourDigits = -1; // how many stood before the mark between hour and minute
    QString rest;
    for (const QChar c : typed.trimmed()) {
        if (c.digitValue() >= 0 && rest.isEmpty())
            digits += QChar(u'0' + c.digitValue());
        else if (hourDigits < 0 && !digits.isEmpty() && QStringLiteral(":.,h -").contains(c.toLower()))
            hourDigits = static_cast<int>(digits.size());
        else if (!c.isSpace() && c != u'.')
            rest += c.toLower();
    }
    const bool afternoon = rest == QLatin1String("pm") || rest == QLatin1String("p");
    const bool morning = rest == QLatin1String("am") || rest == QLatin1String("a");
    if (digits.isEmpty() || digits.size() > 4 || (!rest.isEmpty() && !afternoon && !morning))
        return std::nullopt;
    // Without a mark, up to two digits are an hour and the last two of more are minutes.
    if (hourDigits < 0 || hourDigits == digits.size())
        hourDigits = static_cast<int>(digits.size() <= 2 ? digits.size() : digits.size() - 2);
    const auto minuteDigits = digits.size() - hourDigits;
    if (hourDigits > 2 || (minuteDigits != 0 && minuteDigits != 2))
        return std::nullopt;
    int hour = digits.left(hourDigits).toInt();
    if ((afternoon || morning) && (hour < 1 || hour > 12))
        return std::nullopt;
    if (afternoon || morning)
        hour = hour % 12 + (afternoon ? 12 : 0);
    const QTime time(hour, digits.mid(hourDigits).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void TimeField::setTime(std::optional<QTime> time)
{
    setText(time ? time->toString(QStringLiteral("HH:mm")) : QString());
    m_given = this->time();
}

QSize TimeField::sizeHint() const
{
    return {QFontMetrics(attuneStyle().font(TextRole::Interface)).horizontalAdvance(QStringLiteral("00:00")) + 30,
            attuneStyle().scaled(32)};
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_PageUp:
        return step(10);
    case Qt::Key_PageDown:
        return step(-10);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const auto now = time())
        setText(now->toString(QStringLiteral("HH:mm")));
    setToolTip(isUnclear() ? tr("This is not a time yet. Try 10:02 or 1002.") : QString());
    finish();
}

void TimeField::finish()
{
    m_isBeingTyped = false;
    give();
    Q_EMIT finished();
}

void TimeField::step(int minutes)
{
    const auto now = time();
    if (!now)
        return;
    // Within the day: a session's day is fixed, so its times never step over midnight.
    const int minute = std::clamp(now->hour() * 60 + now->minute() + minutes, 0, 24 * 60 - 1);
    setText(QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm")));
    give();
}

// On the way to 10:54 stand 1, 10 and 105, which are times too and meant by nobody.
void TimeField::takeTyped()
{
    m_isBeingTyped = true;
    QString more = text();
    bool isWhole = time().has_value();
    for (int digits = 1; digits <= 3; ++digits) {
        more += u'0';
        isWhole = isWhole && !understood(more);
    }
    if (isWhole)
        give();
}

void TimeField::give()
{
    if (m_given == time())
        return;
    m_given = time();
    Q_EMIT timeChanged();
}

} // namespace attune
