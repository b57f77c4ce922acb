// Everything that is kept.
#pragma once

#include "src/records/addendum.h"
#include "src/records/clinician.h"
#include "src/records/closing_words.h"
#include "src/records/course.h"
#include "src/records/draft.h"
#include "src/records/draft_version.h"
#include "src/records/dyad.h"
#include "src/records/family.h"
#include "src/records/journal_row.h"
#include "src/records/later_words.h"
#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/practice.h"
#include "src/records/session.h"
#include "src/records/signature.h"
#include "src/records/strike.h"
#include "src/records/vocabulary_word.h"

#include <cstddef>
#include <variant>

namespace attune {

/// Any record, in the order of RecordKind: a record comes after those it refers to, but for a draft's note, which is
/// yet to be.
using Record = std::variant<Practice, Clinician, VocabularyWord, Family, Person, Dyad, Course, Session, Note, Addendum,
                            Strike, ClosingWords, Signature, Draft, DraftVersion, LaterWords, JournalRow>;

inline RecordKind kindOf(const Record &record)
{
    return static_cast<RecordKind>(record.index());
}

inline Id<AnyRecord> idOf(const Record &record)
{
    return std::visit([](const auto &held) { return held.id.any(); }, record);
}

namespace described {

template <std::size_t... Index>
constexpr bool kindsAreInOrder(std::index_sequence<Index...>)
{
    return ((std::variant_alternative_t<Index, Record>::kind == static_cast<RecordKind>(Index)) && ...);
}
static_assert(kindsAreInOrder(std::make_index_sequence<std::variant_size_v<Record>>()));

} // namespace described

} // namespace attune
