// A practice of any size, as a file in the format attune-records.
#pragma once

#include "src/records/addendum.h"
#include "src/records/clinician.h"
#include "src/records/course.h"
#include "src/records/dyad.h"
#include "src/records/family.h"
#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/record.h"
#include "src/records/session.h"
#include "src/records/signature.h"
#include "src/records/strike.h"
#include "src/records/vocabulary_word.h"
#include "tests/bench/store/prose.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace attune::bench {

/// Families that come each week, one session a week, written up in notes of 2 KB. The last session of the first ten is
/// not written up yet, every 50th note has an addendum, every 1,000th is struck. The same in every run. Whatever the
/// practice's size, a family has the same number of sessions, and the first clinician the same families.
class LargePractice {
public:
    struct Scope {
        int families = 20;
        int sessionsEach = 50;
        /// Tells the ids of several practices apart. 0 to 255.
        int batch = 0;
        /// The day after the last session.
        QDate today;
    };

    /// words: of the vault, some of each vocabulary. clinicians: the first leads `fewFamilies`, spread over the week;
    /// the others share the rest. Where there is only one, they lead all.
    LargePractice(Scope scope, const std::vector<VocabularyWord> &words, std::vector<Clinician> clinicians,
                  const Prose &prose);

    /// The lines of the file, one after the other; nothing after the last.
    std::optional<QByteArray> nextLine();

    static constexpr int fewFamilies = 20;

    int sessions() const { return m_scope.families * m_scope.sessionsEach; }
    Id<Family> family(int number) const;
    Id<Course> course(int number) const;
    std::vector<Person> people(int family) const;

private:
    static constexpr int addendumEvery = 50;

    template <class T>
    Id<T> idOf(int number) const
    {
        return Id<T>(idBytes(T::kind, number));
    }
    IdBytes idBytes(RecordKind kind, int number) const;
    int countOf(RecordKind kind) const;
    int notes() const;
    int unwritten() const;
    int sessionOfNote(int note) const;
    Instant startOf(int session) const;
    const Clinician &clinicianOf(int family) const;
    std::optional<Record> record(RecordKind kind, int number) const;
    Course courseOf(int family) const;
    Session session(int number) const;
    Note note(int number) const;
    void addRegulation(Note &note, int number, const std::vector<Person> &people) const;
    static int noteOfAddendum(int addendum) { return (addendum + 1) * addendumEvery - 2; }
    Addendum addendum(int number) const;
    Signature stamp(int number, const Note &note) const;
    Signature signature(int number) const;

    Scope m_scope;
    std::vector<VocabularyWord> m_elements;
    std::vector<VocabularyWord> m_strategies;
    std::vector<VocabularyWord> m_contexts;
    std::vector<Clinician> m_clinicians;
    const Prose &m_prose;
    RecordKind m_kind = RecordKind::Clinician;
    int m_next = -1; // -1: the first line
};

} // namespace attune::bench
