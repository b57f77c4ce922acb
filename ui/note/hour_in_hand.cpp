#include "ui/note/hour_in_hand.h"

#include "src/rules/in_work.h"
#include "src/rules/note_life.h"

#include <utility>

namespace attune {

HourInHand::HourInHand(OpenNote open, Clock clock, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_asOpened(m_open.session)
    , m_clock(std::move(clock))
{
}

WrittenHour HourInHand::toKeep() const
{
    return {fitToKeep(m_open.note), m_open.session};
}

std::vector<ReadyTick> HourInHand::ticks() const
{
    const WrittenHour hour = toKeep();
    std::vector<ReadyTick> ticks =
        readyToSign(hour.note, hour.session, m_open.people, fromMilliseconds(m_clock()), m_open.lateEntryHours);
    for (ReadyTick &tick : ticks) {
        if (tick.need == Need::WhoWasThere && m_unkept.contains(Part::Room))
            tick.met = false;
    }
    return ticks;
}

void HourInHand::setUnkept(Part part, bool isUnkept)
{
    if (m_unkept.contains(part) == isUnkept)
        return;
    if (isUnkept)
        m_unkept.insert(part);
    else
        m_unkept.erase(part);
    Q_EMIT changed({m_open.note, m_open.session});
}

std::vector<Problem> HourInHand::unkept() const
{
    std::vector<Problem> problems;
    if (m_unkept.contains(Part::Times))
        problems.push_back({QStringLiteral("hour.times"), Mistake::OutOfRange, -1});
    if (m_unkept.contains(Part::Room))
        problems.push_back({QStringLiteral("presences"), Mistake::OutOfRange, -1});
    return problems;
}

bool HourInHand::isYetToBegin() const
{
    return attune::isYetToBegin(m_open.session, fromMilliseconds(m_clock()));
}

bool HourInHand::isOffered(Id<Person> person) const
{
    return isInWork(person, m_open.dyads, m_open.session.day);
}

void HourInHand::change(const HourChange &change)
{
    const WrittenHour before{m_open.note, m_open.session};
    WrittenHour now = before;
    change(now);
    bringAlong(before, now, m_open.course, m_open.people);
    const bool followsPresence = m_asOpened.status == SessionStatus::Planned && !m_heldIsSaid;
    if (followsPresence && now.note.presences != before.note.presences)
        now.session.status = fitToKeep(now.note).presences.empty() ? SessionStatus::Planned : SessionStatus::Held;
    if (now == before)
        return;
    now.note.written = fromMilliseconds(m_clock());
    m_open.note = std::move(now.note);
    m_open.session = std::move(now.session);
    Q_EMIT changed(before);
}

void HourInHand::sayHeld(bool held)
{
    m_heldIsSaid = true;
    change([&](WrittenHour &hour) {
        Session &session = hour.session;
        const bool wasHeld = m_asOpened.status == SessionStatus::Held;
        session.status = held ? SessionStatus::Held : wasHeld ? SessionStatus::Planned : m_asOpened.status;
        session.notHeld = held ? std::nullopt : m_asOpened.notHeld;
        session.notHeldWords = held ? QString() : m_asOpened.notHeldWords;
    });
}

} // namespace attune
