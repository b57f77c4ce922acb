#include "ui/note/room_row.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/label.h"
#include "ui/controls/time_field.h"
#include "ui/note/note_words.h"
#include "ui/note/typed_words.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace attune {

RoomRow::RoomRow(const QString &key, const QString &title, const QString &taken, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_fields(new QWidget)
    , m_back(new QWidget)
    , m_said(new Label(TextRole::Secondary, &Tokens::notice, QString()))
    , m_flow(new FlowLayout(8, m_fields))
{
    add(new Label(TextRole::Strong, &Tokens::ink, title));

    auto *back = new QHBoxLayout(m_back);
    back->setContentsMargins(0, 0, 0, 0);
    back->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, taken));
    auto *putBack = new Button(Button::Kind::Quiet, tr("Put back"));
    putBack->setObjectName(key + QStringLiteral(".back"));
    connect(putBack, &Button::clicked, this, [this] { takeOut(false); });
    back->addWidget(putBack);
    back->addStretch(1);
    m_back->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_fields);
    column->addWidget(&m_said->wrapped());
    column->addWidget(m_back);
    m_said->hide();
}

void RoomRow::add(QWidget *widget)
{
    // A line of its own height would hang above the fields beside it.
    if (qobject_cast<Label *>(widget))
        widget->setMinimumHeight(attuneStyle().scaled(32));
    m_flow->addWidget(widget);
}

QLineEdit *RoomRow::addLine(const QString &key, const QString &name, const QString &text, int width)
{
    auto *line = new QLineEdit(cleanedLine(text));
    line->setObjectName(m_key + key);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setFixedWidth(attuneStyle().scaled(width));
    line->setFixedHeight(attuneStyle().scaled(32));
    connect(line, &QLineEdit::textEdited, this, &RoomRow::edited);
    add(line);
    return line;
}

void RoomRow::addTimes(const QString &fromName, const QString &toName)
{
    m_from = new TimeField(fromName);
    m_from->setObjectName(m_key + QStringLiteral(".from"));
    m_to = new TimeField(toName);
    m_to->setObjectName(m_key + QStringLiteral(".to"));
    add(m_from);
    add(new Label(TextRole::Secondary, &Tokens::ink2, tr("to", "between two times")));
    add(m_to);
    for (TimeField *field : {m_from, m_to}) {
        field->setPlaceholderText(QString());
        connect(field, &TimeField::timeChanged, this, &RoomRow::edited);
        connect(field, &TimeField::finished, this, &RoomRow::timeLeft);
    }
}

void RoomRow::finish()
{
    auto *remove = new Button(Button::Kind::Quiet, tr("Take out"), QStringLiteral("close"));
    remove->setObjectName(m_key + QStringLiteral(".out"));
    remove->setIconOnly(true);
    connect(remove, &Button::clicked, this, [this] { takeOut(true); });
    m_flow->addWidget(remove);
}

void RoomRow::takeOut(bool out)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_isTakenOut = out;
    m_fields->setVisible(!out);
    m_back->setVisible(out);
    if (hadFocus || out) {
        for (QWidget *next : (out ? m_back : m_fields)->findChildren<QWidget *>()) {
            if (next->focusPolicy() & Qt::TabFocus) {
                next->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
    }
    Q_EMIT edited();
}

bool RoomRow::hasTimes() const
{
    return m_from && (m_from->given() || m_to->given());
}

void RoomRow::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

bool RoomRow::isAskedAbout() const
{
    return !m_said->isHidden() && !isHidden();
}

QString RoomRow::unkept(const HourClock &clock) const
{
    if (m_isTakenOut)
        return {};
    if (m_from->isLeftUnclear() || m_to->isLeftUnclear())
        return tr("This is not a time yet. Try 10:02 or 1002.");
    if (hasTimes() && !clock.start)
        return tr("It is kept once it is said when the hour began.");
    return unkeptSpan(minutes(clock));
}

// A time before the start is one after midnight where the hour goes on so long.
SteppedOut RoomRow::minutes(const HourClock &clock) const
{
    const auto minute = [&](const TimeField *field) -> std::optional<int> {
        if (!field->given() || !clock.start)
            return std::nullopt;
        constexpr int day = 24 * 60;
        const int since = clock.start->secsTo(*field->given()) / 60;
        return since < 0 && since + day <= clock.minutes ? since + day : since;
    };
    return {minute(m_from), minute(m_to)};
}

void RoomRow::showMinutes(const SteppedOut &minutes, const HourClock &clock)
{
    const auto show = [&](TimeField *field, std::optional<int> minute) {
        const auto time = minute && clock.start ? std::optional(clock.start->addSecs(*minute * 60)) : std::nullopt;
        if (field->given() != time)
            field->setTime(time);
    };
    show(m_from, minutes.from);
    show(m_to, minutes.until);
}

void RoomRow::goTo()
{
    (m_from ? static_cast<QWidget *>(m_from) : this)->setFocus(Qt::OtherFocusReason);
}

SteppedOutRow::SteppedOutRow(const QString &key, Id<Person> person, const QString &name, QWidget *parent)
    : RoomRow(key, tr("%1 was out from").arg(name), tr("Not out any more: %1.").arg(name), parent)
    , m_person(person)
    , m_who(name)
{
    addTimes(tr("%1 went out at").arg(name), tr("%1 came back at").arg(name));
    finish();
}

// Who came before the hour began was there from its beginning.
QString SteppedOutRow::unkeptSpan(const SteppedOut &span) const
{
    if (span.from && span.until && *span.from >= *span.until)
        return tr("%1 would be back before going out. Which time is it?").arg(m_who);
    if ((span.until && *span.until <= 0) || (span.from && *span.from < 0 && !span.until))
        return tr("The hour had not begun then. Which time is it?");
    return {};
}

GuestRow::GuestRow(const QString &key, const Guest &guest, const HourClock &clock, QWidget *parent)
    : RoomRow(key, guestWord(guest.role), tr("Taken out of the room: %1.").arg(guestWord(guest.role)), parent)
    , m_role(guest.role)
{
    m_name = addLine(QStringLiteral(".name"), tr("Name"), guest.name, 150);
    if (guest.role == GuestRole::Interpreter || !guest.language.isEmpty())
        m_language = addLine(QStringLiteral(".language"), tr("Language"), guest.language, 110);
    m_agreed = addLine(QStringLiteral(".agreed"), tr("Who agreed"), guest.agreedBy, 150);
    addTimes(tr("Guest came at"), tr("Guest left at"));
    finish();
    showGuestTimes(guest, clock);
}

void GuestRow::showGuestTimes(const Guest &guest, const HourClock &clock)
{
    showMinutes({guest.fromMinute, guest.untilMinute}, clock);
}

void GuestRow::goToWords()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

QString GuestRow::unkeptSpan(const SteppedOut &span) const
{
    if (span.from && span.until && *span.from >= *span.until)
        return tr("Whoever it was would have left before coming. Which time is it?");
    if (span.until && *span.until <= 0)
        return tr("The hour had not begun then. Which time is it?");
    return {};
}

Guest GuestRow::guest(const HourClock &clock) const
{
    const SteppedOut there = minutes(clock);
    Guest guest;
    guest.role = m_role;
    guest.name = cleanedLine(m_name->text());
    guest.language = m_language ? cleanedLine(m_language->text()) : QString();
    guest.agreedBy = cleanedLine(m_agreed->text());
    guest.fromMinute = there.from;
    guest.untilMinute = there.until;
    return guest;
}

} // namespace attune
