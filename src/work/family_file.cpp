#include "src/work/family_file.h"

#include "src/work/all_or_nothing.h"
#include "src/work/casefile.h"
#include "src/work/family_view.h"
#include "src/work/readable.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// A person who is new in the work joins the course that goes on.
void join(const Workplace &workplace, const Person &person)
{
    std::optional<Course> course = latestCourse(workplace.store.list<Course>(person.family));
    if (!course || course->ended)
        return;
    std::vector<Id<Person>> &list = person.role == PersonRole::Child ? course->children : course->caregivers;
    list.push_back(person.id);
    kept(Casefile(workplace).keep(std::move(*course)));
}

FileChange keepOne(const Workplace &workplace, Family family)
{
    return kept(Casefile(workplace).keep(std::move(family)));
}

FileChange keepOne(const Workplace &workplace, PersonInFile given)
{
    Casefile casefile(workplace);
    const bool isNew = given.person.id.isNull();
    const bool isChild = given.person.role == PersonRole::Child;
    PersonInFile now{kept(casefile.keep(std::move(given.person))), {}};
    for (std::size_t i = 0; i < given.dyads.size(); ++i) {
        Dyad &dyad = given.dyads[i];
        (isChild ? dyad.child : dyad.caregiver) = now.person.id;
        now.dyads.push_back(kept(casefile.keep(dyad), u"dyads[%1]."_s.arg(i)));
    }
    const bool isInTheWork = std::ranges::any_of(now.dyads, [](const Dyad &dyad) { return dyad.since && !dyad.until; });
    if (isNew && isInTheWork)
        join(workplace, now.person);
    return now;
}

FileChange keepOne(const Workplace &workplace, Course course)
{
    return kept(Casefile(workplace).keep(std::move(course)));
}

} // namespace

std::optional<FamilyFile> familyFile(Store &store, Id<Family> id)
{
    const std::optional<Family> family = store.get(id);
    if (!family)
        return std::nullopt;
    return FamilyFile{*family, store.list<Person>(id), store.list<Dyad>(id), store.list<Course>(id),
                      readable<Clinician>(store).records};
}

Outcome<FileChange> keepInFile(Workplace workplace, FileChange change)
{
    return allOrNothing<FileChange>(workplace.store, [&] {
        return std::visit([&](auto &part) { return keepOne(workplace, std::move(part)); }, change);
    });
}

} // namespace attune
