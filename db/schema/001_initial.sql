-- Version 1. Comments stand outside of the statements: SQLite keeps a statement's own text, and every opening compares it.

-- What the vault knows of itself: the id that is also in the file's header, when it was made (UTC milliseconds), the
-- oldest generation of the header that it still accepts (an older one was put back by somebody), and the digest of the last row
-- of the journal (of the vault's id where there is none), which no later row holds yet.
CREATE TABLE vault_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    vault_id BLOB NOT NULL CHECK (length(vault_id) = 16),
    created_at INTEGER NOT NULL,
    lowest_generation INTEGER NOT NULL CHECK (lowest_generation >= 1),
    journal_head BLOB NOT NULL CHECK (length(journal_head) = 32)
) STRICT;

-- The practice and those who work in it. Every record has a local number, which leaves the vault in no form, and the id by
-- which it is known everywhere. A record's list is a JSON list, or NULL where it is empty. An item with fields is the list of
-- their values in the order of the interchange, null where one is empty, without what is empty at the end; an id in it stands as
-- its place, counted from 0, in the column ids, which has 16 bytes for each.
CREATE TABLE practice (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    late_entry_hours INTEGER NOT NULL CHECK (late_entry_hours >= 1)
) STRICT;
CREATE UNIQUE INDEX practice_only ON practice ((1));
CREATE TABLE clinician (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL,
    credentials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('therapist', 'supervisor', 'records')),
    left TEXT CHECK (length(left) = 10)
) STRICT;
CREATE TABLE vocabulary_word (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    vocabulary TEXT NOT NULL CHECK (vocabulary IN ('elements', 'strategies', 'contexts')),
    "group" TEXT
        CHECK ("group" IN ('sensory', 'movement', 'breath_and_voice', 'closeness', 'space_and_environment', 'play')),
    shown TEXT NOT NULL,
    touch INTEGER NOT NULL CHECK (touch IN (0, 1)),
    place INTEGER NOT NULL,
    retired TEXT CHECK (length(retired) = 10)
) STRICT;

-- The case files. Times are UTC milliseconds, days ISO 8601, enumerators words, texts UTF-8 in NFC; sets of persons are their
-- ids in a row, ascending.
CREATE TABLE family (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    display_name TEXT NOT NULL,
    record_number TEXT NOT NULL,
    opened TEXT NOT NULL CHECK (length(opened) = 10),
    closed TEXT CHECK (length(closed) = 10)
) STRICT;
CREATE UNIQUE INDEX family_by_number ON family (record_number) WHERE record_number <> '';
CREATE TABLE person (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    role TEXT NOT NULL CHECK (role IN ('child', 'caregiver', 'other')),
    name TEXT NOT NULL,
    nickname TEXT NOT NULL,
    birth_date TEXT CHECK (length(birth_date) = 10),
    pronouns TEXT NOT NULL,
    likes TEXT NOT NULL,
    safe_ways TEXT,
    ways_hidden_from BLOB NOT NULL CHECK (length(ways_hidden_from) % 16 = 0)
) STRICT;
CREATE UNIQUE INDEX person_by_family ON person (family, id);
CREATE TABLE dyad (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    child BLOB NOT NULL REFERENCES person (id),
    caregiver BLOB NOT NULL REFERENCES person (id),
    relation TEXT NOT NULL
        CHECK (relation IN ('mother', 'father', 'parent', 'natural_mother', 'natural_father', 'adoptive_mother',
            'adoptive_father', 'adoptive_parent', 'foster_mother', 'foster_father', 'foster_parent', 'stepmother',
            'stepfather', 'stepparent', 'grandmother', 'grandfather', 'maternal_grandmother', 'maternal_grandfather',
            'paternal_grandmother', 'paternal_grandfather', 'great_grandmother', 'great_grandfather', 'aunt',
            'maternal_aunt', 'paternal_aunt', 'uncle', 'maternal_uncle', 'paternal_uncle', 'sister', 'brother',
            'cousin', 'family_member', 'friend', 'neighbour')),
    since TEXT CHECK (length(since) = 10),
    until TEXT CHECK (length(until) = 10)
) STRICT;
CREATE UNIQUE INDEX dyad_by_family ON dyad (family, id);
CREATE TABLE course (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    children TEXT,
    caregivers TEXT,
    opened TEXT NOT NULL CHECK (length(opened) = 10),
    clinicians TEXT,
    phases TEXT,
    ended TEXT CHECK (length(ended) = 10),
    ending TEXT
        CHECK (ending IN ('ended_together', 'family_chose', 'family_moved', 'placement_changed', 'passed_on',
            'therapist_left', 'other')),
    ending_words TEXT NOT NULL,
    sessions_before INTEGER NOT NULL CHECK (sessions_before >= 0),
    ids BLOB NOT NULL CHECK (length(ids) % 16 = 0)
) STRICT;
CREATE UNIQUE INDEX course_by_family ON course (family, id);
CREATE TABLE session (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    course BLOB NOT NULL REFERENCES course (id),
    status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'did_not_take_place')),
    not_held TEXT CHECK (not_held IN ('family', 'transport_or_agency', 'therapist', 'illness')),
    not_held_words TEXT NOT NULL CHECK (octet_length(not_held_words) <= 1048576),
    day TEXT NOT NULL CHECK (length(day) = 10),
    zone TEXT NOT NULL,
    start INTEGER,
    stop INTEGER,
    place TEXT NOT NULL CHECK (place IN ('clinic', 'home', 'school', 'video', 'phone')),
    family_where TEXT NOT NULL,
    family_reach TEXT NOT NULL,
    interruptions TEXT,
    clinicians TEXT,
    shared_event BLOB CHECK (length(shared_event) = 16),
    subjects BLOB NOT NULL CHECK (length(subjects) % 16 = 0),
    ids BLOB NOT NULL CHECK (length(ids) % 16 = 0)
) STRICT;
CREATE UNIQUE INDEX session_by_family ON session (family, id);
-- The list of a family's sessions reads these indexes alone: its rows lie together here, and in the tables as they came.
CREATE INDEX session_by_course ON session (course, day, start, id, family, status, zone, stop, place);
CREATE INDEX session_by_day ON session (day, start);
