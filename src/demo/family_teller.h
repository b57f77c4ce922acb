// Turns a told family into records.
#pragma once

#include "src/demo/demo_ids.h"
#include "src/demo/told.h"
#include "src/records/record.h"

#include <map>
#include <vector>

namespace attune::demo {

/// Makes the records of one family. Words that are no shipped words are a mistake of the tables and throw.
class FamilyTeller {
public:
    FamilyTeller(const ToldFamily &told, QDate today, Instant now, const Clinician &therapist, DemoIds &ids);

    /// Everything of the family, in the order in which it came to be.
    std::vector<Record> tell();

private:
    void tellPeople();
    void tellCourse();
    void tellSession(const Told &told);
    Note noteOf(const Told &told, const Session &session);
    void tellRegulation(const Told &told, Note &note) const;
    void sign(const Told &told, const Note &note, const Session &session);
    void correct(const Told &told, const Note &note, const Session &session, Instant signedAt);
    Signature stamp(RecordKind kind, Id<AnyRecord> record, Instant at);
    QDate dayBefore(int days) const { return m_today.addDays(-days); }
    PersonSet dyad(const Told &told) const;

    const ToldFamily &m_told;
    QDate m_today;
    Instant m_now;
    const Clinician &m_therapist;
    DemoIds &m_ids;
    Family m_family;
    Course m_course;
    std::vector<Person> m_people;
    std::vector<Record> m_records;
};

} // namespace attune::demo
