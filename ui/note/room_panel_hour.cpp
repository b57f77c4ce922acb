// What the room says of the hour, and what it shows of it.
#include "src/rules/completeness.h"
#include "src/rules/note_content.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/note/hour_in_hand.h"
#include "ui/note/note_words.h"
#include "ui/note/room_panel.h"
#include "ui/note/typed_words.h"

#include <QLineEdit>

#include <algorithm>

namespace attune {

namespace {

std::vector<Presence> of(Id<Person> person, const Note &note)
{
    std::vector<Presence> theirs;
    std::ranges::copy_if(note.presences, std::back_inserter(theirs),
                         [&](const Presence &presence) { return presence.person == person; });
    return theirs;
}

} // namespace

std::vector<Presence> RoomPanel::presencesOf(const Id<Person> &person) const
{
    std::vector<SteppedOut> outs;
    for (const SteppedOutRow *row : m_outs) {
        if (row->person() == person && !row->isTakenOut())
            outs.push_back(row->steppedOut(clock()));
    }
    return presencesWithout(person, outs);
}

// In the order of the chips; of somebody who has none here the presences stay behind them.
void RoomPanel::takePresence(const Id<Person> &person, bool isThere)
{
    const std::vector<Presence> spans = isThere ? presencesOf(person) : std::vector<Presence>();
    m_hand.change([&](WrittenHour &hour) {
        std::vector<Presence> &all = hour.note.presences;
        std::erase_if(all, [&](const Presence &presence) { return presence.person == person; });
        all.insert(all.end(), spans.begin(), spans.end());
        std::ranges::stable_sort(all, {}, [this](const Presence &presence) {
            return std::ranges::find(m_people, presence.person, &Person::id) - m_people.begin();
        });
    });
}

// Minutes that were kept when it was known when the hour began stay until it is known again.
std::vector<Guest> RoomPanel::guests() const
{
    const std::vector<Guest> &before = m_hand.note().guests;
    std::vector<Guest> all;
    for (const GuestRow *row : m_guests) {
        if (row->isTakenOut())
            continue;
        all.push_back(row->guest(clock()));
        if (!row->hasTimes() && !m_lastStart && all.size() <= before.size()) {
            all.back().fromMinute = before[all.size() - 1].fromMinute;
            all.back().untilMinute = before[all.size() - 1].untilMinute;
        }
    }
    return all;
}

void RoomPanel::takeGuests()
{
    m_hand.change([this](WrittenHour &hour) { hour.note.guests = guests(); });
}

// What was typed before it was known when the hour began.
void RoomPanel::takeTypedTimes()
{
    for (const Person &person : m_people) {
        const bool isTyped = std::ranges::any_of(m_outs, [&](const SteppedOutRow *row) {
            return row->person() == person.id && !row->isTakenOut() && row->hasTimes();
        });
        if (isTyped && !of(person.id, m_hand.note()).empty())
            takePresence(person.id, true);
    }
    if (std::ranges::any_of(m_guests, &RoomRow::hasTimes))
        takeGuests();
}

HourClock RoomPanel::clock() const
{
    return {m_lastStart, m_hand.minutes()};
}

void RoomPanel::showHour(const WrittenHour &before)
{
    if (const auto start = shownTime(m_hand.session(), m_hand.session().start))
        m_lastStart = start;
    if (!before.session.start && m_hand.session().start)
        takeTypedTimes();
    bool isSomebodyHere = false;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const bool isThere = !of(m_people[i].id, m_hand.note()).empty();
        m_chips[i]->setChecked(isThere);
        isSomebodyHere = isSomebodyHere || isThere;
        showOuts(m_people[i]);
    }
    m_out->setVisible(isSomebodyHere);
    showGuests();
    showAlone();
    sayTimes();
}

// The lines of a person are made anew only where they do not say what is in hand.
void RoomPanel::showOuts(const Person &person)
{
    const std::vector<Presence> theirs = of(person.id, m_hand.note());
    const bool isSame = presencesOf(person.id) == theirs;
    for (SteppedOutRow *row : m_outs) {
        if (row->person() == person.id)
            row->setVisible(isSame || !theirs.empty());
    }
    if (isSame || theirs.empty() || !m_lastStart)
        return;
    std::vector<SteppedOutRow *> lines;
    std::ranges::copy_if(m_outs, std::back_inserter(lines),
                         [&](const SteppedOutRow *row) { return row->person() == person.id && !row->isTakenOut(); });
    const std::vector<SteppedOut> outs = outsBetween(theirs);
    while (lines.size() < outs.size())
        lines.push_back(addOut(person));
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i]->showOut(i < outs.size() ? outs[i] : SteppedOut(), clock());
}

void RoomPanel::showGuests()
{
    const std::vector<Guest> all = m_hand.note().guests;
    std::vector<GuestRow *> lines;
    std::ranges::copy_if(m_guests, std::back_inserter(lines), [](const GuestRow *row) { return !row->isTakenOut(); });
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i >= lines.size())
            addGuest(all[i]);
        else if (m_lastStart)
            lines[i]->showGuestTimes(all[i], clock());
    }
}

QString RoomPanel::unkept(const SteppedOutRow &row) const
{
    const SteppedOut out = row.steppedOut(clock());
    const bool leavesBeforeComing = std::ranges::any_of(m_outs, [&](const SteppedOutRow *other) {
        const SteppedOut late = other->steppedOut(clock());
        const bool cameLate = other->person() == row.person() && !other->isTakenOut() && !late.from && late.until;
        return cameLate && !row.isTakenOut() && out.from && !out.until && *out.from <= *late.until;
    });
    return leavesBeforeComing ? tr("They would have left before they came. Which time is it?") : row.unkept(clock());
}

// What cannot be kept is asked about where it stands. The lines of somebody who is not there say nothing of the hour.
void RoomPanel::sayTimes()
{
    bool isUnkept = false;
    const auto say = [&](RoomRow *row, const QString &sentence) {
        row->say(row->isHidden() ? QString() : sentence);
        isUnkept = isUnkept || row->isAskedAbout();
    };
    for (SteppedOutRow *row : m_outs)
        say(row, unkept(*row));
    for (GuestRow *row : m_guests)
        say(row, row->unkept(clock()));
    m_hand.setUnkept(HourInHand::Part::Room, isUnkept);
}

void RoomPanel::showAlone()
{
    const Note note = fitToKeep(m_hand.note());
    const PersonSet alone = childrenAlone(note, m_hand.open().people);
    if (!alone.isEmpty()) {
        const QString names = shownNames(alone, m_hand.open().people);
        m_why->setText(alone.size() == 1
                           ? tr("%1 was seen with no caregiver in the room. In a few words, why?").arg(names)
                           : tr("%1 were each seen with no caregiver in the room. In a few words, why?").arg(names));
    }
    m_alone->setVisible(!alone.isEmpty() || saysSomething(note.childAloneReason));
    if (cleanedLine(m_reason->text()) != note.childAloneReason)
        m_reason->setText(note.childAloneReason);
}

} // namespace attune
