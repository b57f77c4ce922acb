// The hours of signed notes as they are kept, the hours of a course side by side.
#pragma once

#include "db/prepared.h"
#include "src/records/course.h"
#include "src/rules/hour.h"

#include <optional>
#include <vector>

namespace attune {

/// What the signed and unstruck notes say of their hours and of each person's episodes, so that drawing a course need
/// not read its notes, which lie weeks of other families' notes apart. Must go before its database does.
class HourRows {
public:
    explicit HourRows(const Database &database);

    /// Adds a note's hour, for everybody of whom it tells.
    void add(const Note &note, const Session &session);
    /// Takes a note's hour away, and says of which course it was; nothing where it was not there.
    std::optional<Id<Course>> remove(Id<Note> note);
    void removeAll();

    /// Everybody of whom the hours of a course may tell.
    PersonSet persons(Id<Course> course) const;
    /// What hourOf() makes of the notes of a course for one person, by time; of nobody, for the null id.
    std::vector<Hour> of(Id<Course> course, Id<Person> person);

private:
    void addEpisode(const Note &note, const Session &session, Id<Person> person, int position, const Episode &episode);

    const Database &m_database;
    Prepared m_addHour;
    Prepared m_addEpisode;
    Prepared m_courseOfHour;
    Prepared m_dropHour;
    Prepared m_dropEpisodes;
    Prepared m_hours;
    Prepared m_episodes;
};

} // namespace attune
