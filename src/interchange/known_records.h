// What a file's earlier lines said, as far as its later lines refer to it.
#pragma once

#include "src/interchange/pending_digest.h"
#include "src/interchange/sorted_index.h"
#include "src/records/record.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace attune {

/// What is kept of a person.
struct KnownPerson {
    Id<Family> family;
    PersonRole role = PersonRole::Child;
};

/// What is kept of a session: all that is signed with its note.
struct KnownSession {
    Id<Family> family;
    SignedSession part;
};

/// What is kept of a note or addendum until its signature has come.
struct KnownWords {
    Id<Family> family;
    Id<Clinician> author;
    /// For a note its own id.
    Id<Note> note;
    QDate sessionDay;
    int line = 0;
    bool isSigned = false;
    bool isStruck = false;
    std::unique_ptr<PendingDigest> digest;
    Instant written{};
};

/// The index of a file that is being read. A few hundred bytes a session.
struct KnownRecords {
    SortedIndex<Clinician, char> clinicians;
    SortedIndex<Family, char> families;
    SortedIndex<Person, KnownPerson> persons;
    SortedIndex<Course, Id<Family>> courses;
    SortedIndex<Session, KnownSession> sessions;
    SortedIndex<Note, KnownWords> notes;
    SortedIndex<Addendum, KnownWords> addenda;
    using ByWhom = std::pair<Id<Session>, Id<Clinician>>;
    /// A further note of one author about one session: all of them but one are struck.
    struct WrittenAgain {
        ByWhom of;
        Id<Note> note;
        int line = 0;
    };
    /// Each author's first note of a session, and those that came after it.
    std::map<ByWhom, Id<Note>> written;
    std::vector<WrittenAgain> writtenAgain;
    std::set<ByWhom> drafted;
    std::set<Id<Note>> draftedNotes;
    /// The note in the draft that was read last, where it could be read.
    std::optional<Note> draftContent;
    /// A child and a caregiver are one dyad, and a record number is one family's.
    std::set<std::pair<Id<Person>, Id<Person>>> dyads;
    std::set<QString> recordNumbers;
    /// As whom a family's people are known.
    std::set<std::tuple<Id<Family>, PersonRole, QString, QString, QDate>> people;
    /// Kinds of which some line could not be read: that a record of such a kind is not there is then no mistake of the
    /// record that refers to it.
    std::array<bool, std::variant_size_v<Record>> lost{};

    bool isLost(RecordKind kind) const { return lost[static_cast<std::size_t>(kind)]; }
};

} // namespace attune
