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
    Signature,
    Draft,
    DraftVersion,
    ClosingWords,
    LaterWords,
    JournalRow,
};
BOOST_DESCRIBE_ENUM(RecordKind, Practice, Clinician, VocabularyWord, Family, Person, Dyad, Course, Session, Note,
                    Addendum, Strike, Signature, Draft, DraftVersion, ClosingWords, LaterWords, JournalRow)

} // namespace attune
