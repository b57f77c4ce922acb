// The kinds of records there are, and the word each goes by.
#pragma once

#include <boost/describe/enum.hpp>

namespace attune {

/// Which record something is. Its word names the record's table, its "type" in JSON and its kind in the journal; each
/// record struct carries its own as `kind`.
enum class RecordKind {
    Practice,
    Clinician,
    VocabularyWord,
    Family,
    Person,
    Dyad,
    Course,
    Session,
    Note,
    Addendum,
    Strike,
    ClosingWords,
    Signature,
    Draft,
    DraftVersion,
    LaterWords,
    JournalRow,
};
BOOST_DESCRIBE_ENUM(RecordKind, Practice, Clinician, VocabularyWord, Family, Person, Dyad, Course, Session, Note,
                    Addendum, Strike, ClosingWords, Signature, Draft, DraftVersion, LaterWords, JournalRow)

/// How records of a kind are kept.
enum class Keeping {
    Versioned, ///< may be changed: what was there before is kept as a revision, and each state is journaled
    OnceSigned, ///< written over until it is signed, and never from then on
    Once, ///< written once and journaled; never changed or removed
    Overwritten, ///< written over and taken away; the journal tells at most that it was begun
};

constexpr Keeping keepingOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Practice:
    case RecordKind::Clinician:
    case RecordKind::VocabularyWord:
    case RecordKind::Family:
    case RecordKind::Person:
    case RecordKind::Dyad:
    case RecordKind::Course:
    case RecordKind::Session: // until a note of it is signed
        return Keeping::Versioned;
    case RecordKind::Note:
    case RecordKind::Addendum:
    case RecordKind::Strike:
    case RecordKind::Signature:
    case RecordKind::JournalRow:
        return Keeping::Once;
    case RecordKind::ClosingWords:
        return Keeping::OnceSigned;
    case RecordKind::Draft:
    case RecordKind::DraftVersion:
    case RecordKind::LaterWords:
        return Keeping::Overwritten;
    }
    return Keeping::Once; // no kind comes here
}

} // namespace attune
