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
class UnsignedDigests;

/// Drafts and their versions, with their digests. Must go before its database, tables and digests do.
class Drafts {
public:
    Drafts(const Database &database, RecordTables &tables, UnsignedDigests &digests);

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
    void dropVersions(Id<Draft> draft, int butTheLatest);
    void dropRow(Prepared &statement, Id<AnyRecord> record);

    const Database &m_database;
    RecordTables &m_tables;
    UnsignedDigests &m_digests;
    Prepared m_update;
    Prepared m_versions;
    Prepared m_dropVersion;
    Prepared m_ofNote;
    Prepared m_drop;
    Prepared m_later;
    Prepared m_dropLater;
};

} // namespace attune
