// Whether a vault is what its journal and its signatures say.
#pragma once

#include "src/records/journal_row.h"

#include <QByteArray>

#include <compare>
#include <optional>
#include <set>
#include <vector>

namespace attune {

struct Note;

/// One thing that is wrong.
struct Finding {
    enum class What {
        SchemaChanged, ///< tables, indexes, views or triggers are not those of this version
        ChainBroken, ///< a journal row does not hold the digest of the row before it, or is not the last one written
        RecordMissing, ///< the journal tells of a record that is not there
        RecordUnknown, ///< a record of which the journal tells nothing
        RecordChanged, ///< a record is not what its latest journal row says
        WrittenTwice, ///< the journal tells of two contents of a record that is written once
        RevisionChanged, ///< the earlier states of a record, or their times, are not those that the journal tells of
        UnsignedChanged, ///< words that are not signed yet are not those that were kept, or are gone
        SignatureMissing, ///< a note or addendum without a signature
        SignatureBroken, ///< a signature does not fit the words above it
        SchemeUnknown, ///< a signature by a rule that this program does not know; it cannot be checked here
        SearchIndexWrong, ///< the search index does not hold the words of the notes; it can be built again
        CaseloadWrong, ///< the caseload's figures are not those of the notes; they can be worked out again
        StructureDamaged, ///< SQLite's own check found damage
        SizeWrong, ///< the file is not as long as its first page says: something was added to it, or is missing
        PagesDamaged ///< pages that do not decrypt to what was written
    };
    What what = What::SchemaChanged;
    std::optional<Id<Family>> family;
    std::optional<Id<Note>> note;
    std::optional<RecordKind> recordKind;
    std::optional<Id<AnyRecord>> record;

    friend bool operator==(const Finding &, const Finding &) = default;
    friend auto operator<=>(const Finding &, const Finding &) = default;
};

/// A check that goes on in slices. Start with an empty one and hand it to Store::verify() until it is done; between the
/// slices the vault may be used and changed.
struct Verification {
    /// The parts, in order. Structure and pages take one slice for each table and for the file, however long it takes.
    enum class Stage {
        Schema,
        Journal,
        Records,
        Revisions,
        Signatures,
        Unsigned,
        SearchIndex,
        Caseload,
        Structure,
        Pages,
        Done
    };
    Stage stage = Stage::Schema;
    std::vector<Finding> findings;
    /// How much was looked at, and of how much: rows, and the tables and pages checks at their weight. 0 of 0 before
    /// the first slice.
    qint64 seen = 0;
    qint64 all = 0;
    /// The digest of the last journal row that was looked at: the head of the journal once that stage is over.
    QByteArray head;
    /// The first pages check, of the whole file, can be left out: it reads everything once more.
    bool withPages = true;

    /// Where the stage stands, and the findings once more so that each is told once; the store's own.
    qint64 at = 0;
    IdBytes after{};
    std::set<Finding> told;

    bool isDone() const { return stage == Stage::Done; }
};

} // namespace attune
