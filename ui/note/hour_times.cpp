#include "ui/note/hour_times.h"

#include "src/rules/day.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/time_field.h"
#include "ui/note/hour_in_hand.h"
#include "ui/paper/typed.h"

#include <QHBoxLayout>

namespace attune {

namespace {

bool isOnTheNextDay(const Session &session)
{
    const auto day = session.stop ? dayIn(session.zone, *session.stop) : std::nullopt;
    return day && *day > session.day;
}

// The start that a field stands for: the one that is kept where it shows the same minute.
std::optional<Instant> startAt(const Session &session, const std::optional<QTime> &time)
{
    if (time && shownTime(session, session.start) == time)
        return session.start;
    const auto moments = time ? momentsAt(session.day, *time, session.zone) : std::vector<Instant>();
    return moments.empty() ? std::nullopt : std::optional(moments.front());
}

// The end: the first such moment after the start, on that day or on the next one.
std::optional<Instant> stopAt(const Session &session, const std::optional<QTime> &time, bool afterMidnight)
{
    if (!time)
        return std::nullopt;
    if (shownTime(session, session.stop) == time && isOnTheNextDay(session) == afterMidnight)
        return session.stop;
    for (const Instant moment : momentsAt(session.day.addDays(afterMidnight ? 1 : 0), *time, session.zone)) {
        if (!session.start || moment > *session.start)
            return moment;
    }
    return std::nullopt;
}

} // namespace

HourTimes::HourTimes(HourInHand &hand, QWidget *parent)
    : QWidget(parent)
    , m_hand(hand)
    , m_start(new TimeField(tr("Began at")))
    , m_stop(new TimeField(tr("Ended at")))
    , m_held(new Chip(tr("It took place")))
    , m_midnight(new Chip(tr("It ended after midnight")))
    , m_said(new Label(TextRole::Secondary, &Tokens::notice, QString()))
{
    m_start->setObjectName(QStringLiteral("start"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_held->setObjectName(QStringLiteral("held"));
    m_midnight->setObjectName(QStringLiteral("midnight"));
    m_stop->setPlaceholderText(tr("10:54", "the shape of a later time"));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_held);
    row->addWidget(m_start);
    row->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("to", "between two times")));
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(&m_said->wrapped(280));
    column->addWidget(m_midnight, 0, Qt::AlignLeading);

    connect(m_start, &TimeField::timeChanged, this, &HourTimes::takeStart);
    connect(m_stop, &TimeField::timeChanged, this, &HourTimes::takeStop);
    for (TimeField *field : {m_start, m_stop})
        connect(field, &TimeField::finished, this, &HourTimes::say);
    connect(m_midnight, &Chip::clicked, this, &HourTimes::takeMidnight);
    connect(m_held, &Chip::clicked, this, [this] { m_hand.sayHeld(m_held->isChecked()); });
    connect(&hand, &HourInHand::changed, this, &HourTimes::showHour);
    showHour();
}

void HourTimes::takeStart()
{
    m_hand.change([this](WrittenHour &hour) {
        giveStart(hour, startAt(hour.session, m_start->given()), m_isStopTyped ? StopBy::Hand : StopBy::Length);
        // An end that was not after the former start may be after this one.
        if (!hour.session.stop)
            hour.session.stop = stopAt(hour.session, m_stop->given(), m_midnight->isChecked());
    });
    say();
}

void HourTimes::takeStop()
{
    m_isStopTyped = m_stop->given().has_value();
    m_hand.change([this](WrittenHour &hour) {
        hour.session.stop = stopAt(hour.session, m_stop->given(), isStopBeforeStart() && isOnTheNextDay(hour.session));
    });
    say();
}

void HourTimes::takeMidnight()
{
    m_hand.change([this](WrittenHour &hour) {
        hour.session.stop = stopAt(hour.session, m_stop->given(), m_midnight->isChecked());
    });
    say();
}

// A field with a time that was not taken keeps what was typed.
void HourTimes::showHour()
{
    const Session &session = m_hand.session();
    if (const auto start = shownTime(session, session.start); start && m_start->given() != start)
        m_start->setTime(start);
    if (const auto stop = shownTime(session, session.stop); stop && m_stop->given() != stop)
        m_stop->setTime(stop);
    m_held->setChecked(session.status == SessionStatus::Held);
    say();
}

bool HourTimes::isStopBeforeStart() const
{
    const auto start = shownTime(m_hand.session(), m_hand.session().start);
    return start && m_stop->given() && *m_stop->given() <= *start;
}

void HourTimes::say()
{
    const Session &session = m_hand.session();
    const auto isSkipped = [&](const TimeField *field, const std::optional<Instant> &taken) {
        return field->given() && !taken && momentsAt(session.day, *field->given(), session.zone).empty();
    };
    m_midnight->setVisible(isStopBeforeStart());
    m_midnight->setChecked(isOnTheNextDay(session));
    QString said;
    if (m_start->isLeftUnclear() || m_stop->isLeftUnclear())
        said = tr("This is not a time yet. Try 10:02 or 1002.");
    else if (isSkipped(m_start, session.start) || isSkipped(m_stop, session.stop))
        said = isZone(session.zone) ? tr("The clock was set forward over this time on that day.")
                                    : tr("This computer does not know the time zone %1 of this session, so no time of "
                                         "day can be told in it.")
                                          .arg(asTyped(session.zone));
    else if (isStopBeforeStart() && !session.stop)
        said = tr("It would end before it begins. Which time is it?");
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_hand.setUnkept(HourInHand::Part::Times, !said.isEmpty());
}

void HourTimes::goToHeld()
{
    m_held->setFocus(Qt::ShortcutFocusReason);
}

void HourTimes::goToStart()
{
    m_start->setFocus(Qt::ShortcutFocusReason);
    m_start->selectAll();
}

void HourTimes::goToStop()
{
    m_stop->setFocus(Qt::ShortcutFocusReason);
    m_stop->selectAll();
}

} // namespace attune
