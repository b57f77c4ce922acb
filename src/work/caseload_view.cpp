#include "src/work/caseload_view.h"

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

std::vector<CaseloadLine> caseloadView(Store &store, QDate today)
{
    std::map<Id<Family>, FamilySketch> sketches;
    for (FamilySketch &sketch : familySketches(store)) {
        const Id<Family> id = sketch.family.id;
        sketches.emplace(id, std::move(sketch));
    }
    std::map<Id<Clinician>, QString> names;
    for (const Clinician &clinician : store.list<Clinician>())
        names.emplace(clinician.id, clinician.name);
    std::map<Id<Course>, QString> leads;
    for (const Course &course : store.list<Course>())
        leads.emplace(course.id, leadOf(course, today, names));
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
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace attune
