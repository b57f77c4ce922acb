#include "src/rules/coverage.h"

#include "src/rules/in_work.h"
#include "src/rules/note_content.h"
#include "src/rules/subjects.h"
#include "src/rules/written_hour.h"

#include <algorithm>

namespace attune {

namespace {

PersonSet inTheRoom(const Note &note)
{
    PersonSet there;
    for (const Presence &presence : note.presences)
        there.insert(presence.person);
    return there;
}

// By authority: somebody was there, and of those who were each is a reader or a child of theirs.
bool isToldByAuthority(const PersonSet &there, const Readers &readers, QDate day)
{
    const PersonSet children = readers.childrenOn(day);
    PersonSet known = readers.caregivers;
    known.insert(children);
    bool isOfAChild = false;
    for (const Id<Person> &child : children)
        isOfAChild = isOfAChild || there.contains(child);
    return isOfAChild && isCovered(there, known);
}

// `minutes`: the length of the hour; 0 where it is not known.
bool isThere(const Presence &presence, std::optional<int> minute, int minutes)
{
    const bool isToTheEnd = !presence.untilMinute || (minutes > 0 && *presence.untilMinute >= minutes);
    const bool isWhole = presence.fromMinute.value_or(0) == 0 && isToTheEnd;
    if (isWhole || !minute)
        return isWhole;
    return presence.fromMinute.value_or(0) <= *minute && (!presence.untilMinute || *minute <= *presence.untilMinute);
}

// The children of the family, whosever they are, and the readers: whose states and what was tried with them may be told
// by whoever saw it.
PersonSet toldOf(const Readers &readers)
{
    PersonSet persons = readers.caregivers;
    for (const Dyad &tie : readers.ties)
        persons.insert(tie.child);
    return persons;
}

// At some moment in the room.
bool wereTogether(const Note &note, Id<Person> child, const Readers &readers)
{
    return std::ranges::any_of(note.presences, [&](const Presence &ofChild) {
        return ofChild.person == child && std::ranges::any_of(note.presences, [&](const Presence &stay) {
                   return readers.caregivers.contains(stay.person) && overlap(stay, ofChild);
               });
    });
}

// What the readers saw of an hour: all of it where it is told by authority.
class Seen {
public:
    Seen(const Note &note, const Session &session, const Readers &readers, bool isAll)
        : m_isAll(isAll)
        , m_minutes(minutesOf(session))
    {
        for (const Presence &presence : note.presences) {
            if (readers.caregivers.contains(presence.person))
                m_stays.push_back(presence);
        }
    }

    bool at(std::optional<int> minute) const
    {
        return m_isAll
            || std::ranges::any_of(m_stays, [&](const Presence &stay) { return isThere(stay, minute, m_minutes); });
    }

private:
    bool m_isAll;
    int m_minutes;
    std::vector<Presence> m_stays;
};

std::optional<LeftOutKind> whyNot(const Passage &passage, const PersonSet &covered)
{
    if (passage.inConfidence)
        return LeftOutKind::PassagesInConfidence;
    if (passage.aboutOutsider)
        return LeftOutKind::PassagesAboutOutsiders;
    return isCovered(passage.subjects, covered) ? std::nullopt : std::optional(LeftOutKind::PassagesAboutOthers);
}

void tellPassages(Note &part, const PersonSet &covered, LeftOut &leftOut)
{
    std::erase_if(part.passages, [&](const Passage &passage) {
        const std::optional<LeftOutKind> why = saysSomething(passage.text) ? whyNot(passage, covered) : std::nullopt;
        if (why)
            ++leftOut[*why];
        return why.has_value();
    });
}

void keepCovered(PersonSet &persons, const PersonSet &covered)
{
    PersonSet kept;
    for (const Id<Person> &person : persons) {
        if (covered.contains(person))
            kept.insert(person);
    }
    persons = kept;
}

template <class Item, class IsTold>
void tellSeen(std::vector<Item> &items, LeftOutKind kind, const PersonSet &covered, LeftOut &leftOut,
              const IsTold &isTold)
{
    if (const auto gone = std::erase_if(items, [&](const Item &item) { return !isTold(item); }))
        leftOut[kind] += static_cast<int>(gone);
    for (Item &item : items) {
        keepCovered(item.ledBy, covered);
        item.ledByOther.clear();
    }
}

} // namespace

PersonSet Readers::childrenOn(QDate other) const
{
    PersonSet children;
    for (const Dyad &tie : ties) {
        if (caregivers.contains(tie.caregiver) && holdsOn(tie, day) && holdsOn(tie, other))
            children.insert(tie.child);
    }
    return children;
}

PersonSet Readers::covered() const
{
    PersonSet persons = caregivers;
    persons.insert(childrenOn(day));
    return persons;
}

std::optional<ToldNote> toldPart(const Note &note, const Session &session, const Readers &readers, LeftOut &leftOut)
{
    const PersonSet there = inTheRoom(note);
    const bool wasThere =
        std::ranges::any_of(readers.caregivers, [&](Id<Person> reader) { return there.contains(reader); });
    const bool byAuthority = !wasThere && isToldByAuthority(there, readers, session.day);
    if (!wasThere && !byAuthority) {
        ++leftOut[LeftOutKind::HoursOfOthers];
        return std::nullopt;
    }
    const PersonSet covered = readers.covered();
    const PersonSet persons = toldOf(readers);
    const Seen seen(note, session, readers, byAuthority);
    ToldNote told{note, {}};
    Note &part = told.part;
    std::erase_if(part.presences, [&](const Presence &presence) { return !persons.contains(presence.person); });
    part.guests.clear();
    part.childAloneReason.clear();
    part.contexts.clear();
    part.givenLines.clear();
    for (QString *words : {&part.wonderDemand, &part.wonderEnvironment, &part.wonderCue, &part.wonderHelped,
                           &part.thread, &part.lateReason, &part.lateSource})
        words->clear();
    part.threadSubjects = {};
    tellPassages(part, covered, leftOut);
    tellSeen(part.readings, LeftOutKind::Readings, covered, leftOut,
             [&](const Reading &reading) { return persons.contains(reading.person) && seen.at(reading.minute); });
    tellSeen(part.strategies, LeftOutKind::Strategies, covered, leftOut,
             [&](const StrategyUse &use) { return isCovered(use.subjects, persons) && seen.at(use.minute); });
    for (const Id<Person> &person : persons) {
        const auto isOfPerson = [&](const Reading &reading) { return reading.person == person; };
        if (!readers.caregivers.contains(person) && wereTogether(note, person, readers)
            && std::ranges::count_if(part.readings, isOfPerson) == std::ranges::count_if(note.readings, isOfPerson))
            told.seenWhole.insert(person);
    }
    return told;
}

Hour toldMarks(const ToldNote &told, const Note &whole, const Session &session)
{
    Hour hour = hourOf(whole, session, {});
    hour.present = hourOf(told.part, session, {}).present;
    return hour;
}

std::optional<Hour> toldHour(const ToldNote &told, const Note &whole, const Session &session, Id<Person> child)
{
    if (!told.seenWhole.contains(child))
        return std::nullopt;
    Hour hour = toldMarks(told, whole, session);
    Hour ofChild = hourOf(told.part, session, child);
    hour.mark = ofChild.mark;
    hour.episodes = std::move(ofChild.episodes);
    return hour;
}

} // namespace attune
