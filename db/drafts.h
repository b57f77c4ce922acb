// Notes that are being written.
#pragma once

#include "db/prepared.h"
#include "src/records/draft.h"
#include "src/records/draft_version.h"
#include "src/records/later_words.h"
#include "src/records/note.h"

#include <optional>

namespace attune {

class RecordTables;

/// Drafts and their versions. Must go before its database and tables do.
class Drafts {
public:
    Drafts(const Database &database, RecordTables &tables);

    /// Writes over the draft with this id, or begins it. What a draft belongs to never changes.
    void put(const Draft &draft);
    /// Keeps a version, and of all versions of its draft the latest mostDraftVersions.
    void put(const DraftVersion &version);
    /// Takes the draft of a note and its versions away; nothing happens where there is none.
    void drop(Id<Note> note);
    /// Takes away what an author was writing to add to a note.
    void dropLater(Id<Note> note, Id<Clinician> author);
    std::optional<Draft> get(Id<Draft> draft);

private:
    const Database &m_database;
    RecordTables &m_tables;
    Prepared m_update;
    Prepared m_trim;
    Prepared m_dropVersions;
    Prepared m_drop;
    Prepared m_dropLater;
};

} // namespace attune
