// What signed notes come to, worked out when they are signed so that a caseload need not read them.
#pragma once

#include "db/hour_rows.h"
#include "db/prepared.h"
#include "src/records/course.h"
#include "src/records/note.h"
#include "src/records/session.h"
#include "src/rules/caseload.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace attune {

class RecordTables;

/// The hours of signed and unstruck notes and the line that they make for each course. All of it follows from the notes
/// by src/rules and can be worked out again. Must go before its database and tables do.
class Hours {
public:
    Hours(const Database &database, RecordTables &tables);

    /// Adds a signed note's hour.
    void add(const Note &note, const Session &session) { m_rows.add(note, session); }
    /// Takes the hour of a struck note away, and says of which course it was; nothing where it was not there.
    std::optional<Id<Course>> remove(Id<Note> note) { return m_rows.remove(note); }
    /// Works the line of a course out anew, from its hours and its sessions.
    void sumUp(const Course &course);
    /// Works everything out anew from the notes.
    void rebuild();

    /// See Store::hours().
    std::vector<Hour> of(Id<Course> course, Id<Person> person) { return m_rows.of(course, person); }
    /// See Store::caseload().
    std::vector<CaseloadRow> caseload(std::optional<Id<Clinician>> clinician, QDate today);
    /// Whether the hours of a course are those of its notes, and its line what they come to. The notes are read for it.
    bool isRight(const Course &course);

private:
    /// What is kept of a course, but for its end the same for everybody who has it.
    struct Line {
        int held = 0;
        std::optional<QDate> lastHeld;
        HeldParts parts;
        std::vector<ChildTrend> trends;
        /// Of a clinician's line: the last day of their part in the course, where that has ended.
        std::optional<QDate> until;

        bool operator==(const Line &) const = default;
    };

    /// For each child; in a course without children, of nobody.
    std::vector<ChildHours> keptHours(const Course &course);
    /// Adds to each the hours that the course's notes tell of that person.
    void addHoursOfNotes(const Course &course, std::vector<ChildHours> &all);
    Line lineOf(const Course &course, const std::vector<ChildHours> &hours);
    static Line readLine(const Statement &row);
    Line readableLine(const Statement &row, Id<Course> id);
    std::map<Id<Clinician>, Line> keptLines(const Course &course);
    std::optional<QDate> lastHeldUntil(Id<Course> course, Id<Family> family, QDate today);

    const Database &m_database;
    RecordTables &m_tables;
    HourRows m_rows;
    Prepared m_held;
    Prepared m_lastHeldUntil;
    Prepared m_dropLines;
    Prepared m_putLine;
    Prepared m_lines;
    Prepared m_linesOfCourse;
    Prepared m_isStruck;
};

} // namespace attune
