#include "src/interchange/header.h"
#include "src/json/record_json.h"
#include "tests/support/told_dice.h"
#include "tests/support/told_practice.h"

namespace attune::test {

namespace {

Draft draftOf(const Note &note, int number)
{
    return {
        countedId<Draft>(number),           note.family, note.session, note.author, note.id, note.begun, note.written,
        QString::fromUtf8(noteToJson(note))};
}

} // namespace

QList<QByteArray> linesOf(const ToldPractice &practice)
{
    // The format has the records in the order of their kinds.
    std::vector<std::vector<Record>> records(std::variant_size_v<Record>);
    const auto add = [&](const Record &record) { records[record.index()].push_back(record); };
    for (const Clinician &therapist : practice.therapists)
        add(therapist);
    int drafts = 0;
    for (const KeptFamily &kept : practice.families) {
        add(kept.family);
        for (const std::vector<Person> &people : {kept.children, kept.caregivers}) {
            for (const Person &person : people)
                add(person);
        }
        for (const Dyad &dyad : kept.dyads)
            add(dyad);
        for (const Course &course : kept.courses)
            add(course);
        for (const KeptSession &session : kept.sessions) {
            add(session.session);
            for (const KeptNote &each : session.notes) {
                if (each.signature)
                    add(each.note);
                else
                    add(draftOf(each.note, drafts++));
                if (each.signature)
                    add(*each.signature);
                if (each.strike)
                    add(*each.strike);
            }
        }
    }
    RecordCounts counts;
    QList<QByteArray> lines{QByteArray()};
    for (const std::vector<Record> &ofAKind : records) {
        for (const Record &record : ofAKind) {
            ++countOf(counts, kindOf(record));
            lines += toJson(record);
        }
    }
    lines.front() = headerLine(counts);
    return lines;
}

} // namespace attune::test
