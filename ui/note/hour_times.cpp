#include "ui/note/hour_times.h"

#include "src/rules/day.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/time_field.h"

#include <QHBoxLayout>

namespace attune {

namespace {

std::optional<QTime> shownTime(const Session &session, const std::optional<Instant> &instant)
{
    const auto time = instant ? clockTimeIn(session.zone, *instant) : std::nullopt;
    return time ? std::optional(QTime(time->hour(), time->minute())) : std::nullopt;
}

// The moment a field stands for: the one that was kept where the minute is still the same, else the first on that day
// that is not before `earliest`.
std::optional<Instant> momentOf(const Session &session, const std::optional<QTime> &time,
                                const std::optional<Instant> &kept, const std::optional<Instant> &earliest)
{
    if (!time)
        return std::nullopt;
    if (kept && shownTime(session, kept) == time)
        return kept;
    const auto moments = momentsAt(session.day, *time, session.zone);
    for (const Instant moment : moments) {
        if (!earliest || moment >= *earliest)
            return moment;
    }
    return moments.empty() ? std::nullopt : std::optional(moments.front());
}

} // namespace

HourTimes::HourTimes(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_start(new TimeField(tr("Began at")))
    , m_stop(new TimeField(tr("Ended at")))
    , m_held(new Chip(tr("It took place")))
{
    m_start->setObjectName(QStringLiteral("start"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_held->setObjectName(QStringLiteral("held"));
    m_stop->setPlaceholderText(tr("10:54", "the shape of a later time"));
    m_start->setTime(shownTime(session, session.start));
    m_stop->setTime(shownTime(session, session.stop));
    m_held->setChecked(session.status == SessionStatus::Held);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_held);
    row->addWidget(m_start);
    row->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("to", "between two times")));
    row->addWidget(m_stop);
    m_held->setVisible(session.status != SessionStatus::Held);

    for (TimeField *field : {m_start, m_stop}) {
        connect(field, &TimeField::timeChanged, this, &HourTimes::edited);
        connect(field, &QLineEdit::editingFinished, this, &HourTimes::sayWhatIsUnclear);
    }
    connect(m_held, &Chip::clicked, this, [this] {
        m_heldWasSaid = true;
        Q_EMIT edited();
    });
}

Session HourTimes::session() const
{
    Session session = m_session;
    session.start = momentOf(session, start(), m_session.start, std::nullopt);
    session.stop = momentOf(session, stop(), m_session.stop, session.start);
    if (m_held->isChecked() && session.status != SessionStatus::Held) {
        session.status = SessionStatus::Held;
        session.notHeld.reset();
        session.notHeldWords.clear();
    }
    return session;
}

std::optional<QTime> HourTimes::start() const
{
    return m_start->time();
}

std::optional<QTime> HourTimes::stop() const
{
    return m_stop->time();
}

void HourTimes::takeAsHeld(bool somebodyWasThere)
{
    if (m_session.status == SessionStatus::Planned && !m_heldWasSaid)
        m_held->setChecked(somebodyWasThere);
}

void HourTimes::sayWhatIsUnclear()
{
    for (TimeField *field : {m_start, m_stop}) {
        if (field->time() && momentsAt(m_session.day, *field->time(), m_session.zone).empty())
            field->setToolTip(tr("The clock was set forward over this time on that day."));
    }
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
