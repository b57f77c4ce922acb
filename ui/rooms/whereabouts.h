// Where somebody was when the vault was locked.
#pragma once

#include "src/records/id.h"
#include "src/work/summary.h"
#include "ui/controls/field_place.h"
#include "ui/file/file_place.h"
#include "ui/note/note_place.h"
#include "ui/practice/practice_place.h"

#include <optional>

namespace attune {

struct Family;
struct Session;

/// The pages that have a place in the sidebar.
enum class Room { Today, Families, Caseload, Practice };

/// The page in front, so that it is in front again after unlocking. It holds ids and no word of a record.
struct Whereabouts {
    /// What lies over the room or the family's page.
    enum class Visit { None, NewFamily, Plan, Note, SignedNote, Summary, File, Practice, Passphrase };

    Room room = Room::Today;
    std::optional<Id<Family>> family; ///< whose page is in front, or lies behind the visit
    Visit visit = Visit::None;
    std::optional<Id<Session>> note; ///< whose note is open
    bool isAdding = false; ///< to a signed note
    std::optional<SummaryRequest> summary; ///< what the summary was asked for
    std::optional<FilePlace> file; ///< within the family's file, where that is open
    std::optional<PracticePlace> practice; ///< within the practice's own page, where that is open
    std::optional<Id<Session>> planned; ///< the session that is being changed
    NotePlace place; ///< within a note that is written
    FieldPlace field; ///< within any other page
};

} // namespace attune
