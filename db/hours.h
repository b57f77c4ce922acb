// What signed notes come to, worked out when they are signed so that a caseload need not read them.
#pragma once

#include "db/prepared.h"
#include "src/records/course.h"
#include "src/records/note.h"
#include "src/records/session.h"
#include "src/rules/caseload.h"

#include <QDate>

#include <optional>
#include <vector>

namespace attune {

class RecordTables;

/// The hours of signed and unstruck notes, each person's episodes in them, and the line that they make for each course.
/// All of it follows from the notes by src/rules and can be worked out again. Must go before its database and tables
/// do.
class Hours {
public:
    Hours(const Database &database, RecordTables &tables);

    /// Adds a signed note's hour.
    void add(const Note &note, const Session &session);
    /// Takes the hour of a struck note away, and says of which course it was; nothing where it was not there.
    std::optional<Id<Course>> remove(Id<Note> note);
    /// Works the line of a course out anew from its hours.
    void sumUp(const Course &course);
    /// Works everything out anew from the notes.
    void rebuild();

    /// See Store::caseload().
    std::vector<CaseloadRow> caseload(std::optional<Id<Clinician>> clinician, QDate today);
    /// Whether the line of a course is what its notes come to. The notes are read for it.
    bool isRight(const Course &course);

private:
    struct Sum {
        HeldParts parts;
        std::vector<ChildTrend> trends;

        bool operator==(const Sum &) const = default;
    };

    Sum sumOfHours(const Course &course);
    Sum sumOfNotes(const Course &course);
    Sum keptSum(const Course &course);
    std::vector<Hour> episodesOf(Id<Course> course, Id<Person> person);

    const Database &m_database;
    RecordTables &m_tables;
    Prepared m_addHour;
    Prepared m_addEpisode;
    Prepared m_courseOfHour;
    Prepared m_dropHour;
    Prepared m_dropEpisodes;
    Prepared m_parts;
    Prepared m_episodes;
    Prepared m_dropTrends;
    Prepared m_putLine;
    Prepared m_putTrend;
    Prepared m_lines;
    Prepared m_trends;
    Prepared m_keptLine;
    Prepared m_keptTrends;
    Prepared m_isStruck;
};

} // namespace attune
