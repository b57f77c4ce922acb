#include "src/work/caseload_view.h"

#include "src/rules/course.h"
#include "src/work/day_view.h"
#include "src/work/readable.h"

#include <algorithm>
#include <map>

namespace attune {

namespace {

// Of those who lead the course today, the first.
QString leadOf(const Course &course, QDate today, const std::map<Id<Clinician>, QString> &names)
{
    for (const CourseClinician &each : course.clinicians) {
        const bool isThere = each.since <= today && (!each.until || *each.until >= today);
        if (each.part == ClinicianPart::Lead && isThere)
            if (const auto name = names.find(each.clinician); name != names.end())
                return name->second;
    }
    return {};
}

} // namespace

namespace {

int heldIn(Store &store, const Course &course)
{
    return heldSessions(course, sessionsIn(readableSessions(store, course).lines));
}

std::optional<QDate> openedOf(const std::vector<Course> &courses, Id<Course> id)
{
    const auto found = std::ranges::find(courses, id, &Course::id);
    return found == courses.end() ? std::nullopt : std::optional(found->opened);
}

// What a line says of the other courses of its family. Few families have any, and only those are looked up.
void tellOthers(Store &store, CaseloadLine &line, const std::vector<Course> &ofFamily)
{
    for (const Course &course : ofFamily) {
        if (course.ended)
            line.heldEarlier += heldIn(store, course);
        else if (course.id != line.row.course)
            line.opened = openedOf(ofFamily, line.row.course);
    }
}

} // namespace

std::vector<CaseloadLine> caseloadView(Store &store, QDate today)
{
    std::map<Id<Family>, FamilySketch> sketches;
    for (FamilySketch &sketch : familySketches(store)) {
        const Id<Family> id = sketch.family.id;
        sketches.emplace(id, std::move(sketch));
    }
    std::map<Id<Clinician>, QString> names;
    for (const Clinician &clinician : readable<Clinician>(store).records)
        names.emplace(clinician.id, clinician.name);
    std::map<Id<Course>, QString> leads;
    std::map<Id<Family>, std::vector<Course>> courses;
    for (const Course &course : readable<Course>(store).records) {
        leads.emplace(course.id, leadOf(course, today, names));
        courses[course.family].push_back(course);
    }
    std::map<Id<Course>, int> drafts;
    for (const SessionLine &line : store.sessions(Unwritten{std::nullopt, today})) {
        if (line.note && line.note->draft)
            ++drafts[line.course];
    }
    std::vector<CaseloadLine> lines;
    for (CaseloadRow &row : store.caseload(std::nullopt, today)) {
        CaseloadLine line;
        line.family = sketches.at(row.family);
        line.therapist = leads[row.course];
        line.drafts = drafts[row.course];
        line.row = std::move(row);
        tellOthers(store, line, courses[line.row.family]);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace attune
