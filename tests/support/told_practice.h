// Families in whose hours different people were, as records and as lines of the format attune-records. Nobody in them
// exists.
#pragma once

#include "src/records/record.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>
#include <vector>

namespace attune::test {

/// A note with what stands under it.
struct KeptNote {
    Note note;
    /// Nothing while it is a draft.
    std::optional<Signature> signature;
    std::optional<Strike> strike;
};

/// A session with what was written about it: nothing, one note, or one of each therapist, in the order of their ids.
struct KeptSession {
    Session session;
    std::vector<KeptNote> notes;
};

/// One family with everything that belongs to it.
struct KeptFamily {
    Family family;
    std::vector<Person> children;
    std::vector<Person> caregivers;
    std::vector<Dyad> dyads;
    std::vector<Course> courses;
    std::vector<KeptSession> sessions;
};

/// The two therapists and their families.
struct ToldPractice {
    std::vector<Clinician> therapists;
    std::vector<KeptFamily> families;
};

/// The same practice for the same seed: separated parents, placements that begin and end, returns, twins, two
/// therapists, children seen alone, joint hours, hours led by somebody who is not told of. `today` is the last day on
/// which something was held.
ToldPractice toldPractice(int families, std::uint64_t seed, QDate today);

/// The file that holds them, line by line.
QList<QByteArray> linesOf(const ToldPractice &practice);

} // namespace attune::test
