// Where somebody was when the vault was locked.
#pragma once

#include "src/records/id.h"
#include "ui/file/file_place.h"
#include "ui/note/note_place.h"

#include <optional>

namespace attune {

struct Family;
struct Session;

/// The pages that have a place in the sidebar.
enum class Room { Today, Families, Caseload };

/// The page in front, so that it is in front again after unlocking. It holds ids and no word of a record.
struct Whereabouts {
    Room room = Room::Today;
    std::optional<Id<Family>> family; ///< whose page is in front, or lies behind the note
    std::optional<Id<Session>> note; ///< whose note is open
    NotePlace place; ///< within the note
    std::optional<FilePlace> file; ///< within the family's file, where that is open
};

} // namespace attune
