#include "src/work/family_beginning.h"

#include "src/work/all_or_nothing.h"
#include "src/work/casefile.h"

#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

Family keepAll(const Workplace &workplace, FamilyBeginning beginning, QDate today)
{
    Casefile casefile(workplace);
    beginning.family.opened = today;
    const Family family = kept(casefile.keep(std::move(beginning.family)));
    beginning.child.family = family.id;
    const Person child = kept(casefile.keep(std::move(beginning.child)), u"child."_s);

    Course course;
    course.family = family.id;
    course.children = {child.id};
    for (CaregiverBeginning &given : beginning.caregivers) {
        given.person.family = family.id;
        const Person caregiver =
            kept(casefile.keep(std::move(given.person)), u"caregivers[%1]."_s.arg(course.caregivers.size()));
        course.caregivers.push_back(caregiver.id);
        Dyad dyad;
        dyad.family = family.id;
        dyad.child = child.id;
        dyad.caregiver = caregiver.id;
        dyad.relation = given.relation;
        dyad.since = today;
        kept(casefile.keep(std::move(dyad)));
    }
    CourseClinician lead;
    lead.clinician = workplace.who;
    lead.since = today;
    course.clinicians = {lead};
    PhaseStep first;
    first.since = today;
    course.phases = {first};
    course.opened = today;
    course.sessionsBefore = beginning.sessionsBefore;
    kept(casefile.keep(std::move(course)));
    return family;
}

} // namespace

Outcome<Family> beginFamily(Workplace workplace, FamilyBeginning beginning, QDate today)
{
    return allOrNothing<Family>(workplace.store, [&] { return keepAll(workplace, std::move(beginning), today); });
}

} // namespace attune
