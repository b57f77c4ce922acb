#include "src/work/readable.h"

#include <algorithm>
#include <tuple>

namespace attune {

bool isOneValue(const VaultDamaged &damage)
{
    return damage.part() == VaultDamaged::Part::Content;
}

std::vector<Person> peopleByName(Store &store, Id<Family> family)
{
    Readable<Person> people = readable<Person>(store, family);
    for (const Id<Person> &id : people.unreadable) {
        if (std::ranges::find(people.records, id, &Person::id) == people.records.end())
            throw VaultDamaged(VaultDamaged::Part::Content);
    }
    return std::move(people.records);
}

ReadableSessions readableSessions(Store &store, const Course &course)
{
    try {
        return {store.sessions(course.id), true};
    } catch (const VaultDamaged &damage) {
        if (!isOneValue(damage))
            throw;
    }
    ReadableSessions found{{}, false};
    for (const Id<AnyRecord> &id : store.ids(RecordKind::Session, course.family.any())) {
        try {
            for (SessionLine &line : store.sessions(Id<Session>(id.bytes()))) {
                if (line.course == course.id)
                    found.lines.push_back(std::move(line));
            }
        } catch (const VaultDamaged &damage) {
            if (!isOneValue(damage))
                throw;
        }
    }
    std::ranges::stable_sort(found.lines, {}, [](const SessionLine &line) { return std::tuple(line.day, line.start); });
    return found;
}

} // namespace attune
