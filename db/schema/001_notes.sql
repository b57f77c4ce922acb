-- Version 1, what is written about a session, and the trail. 001_write_once.sql keeps it as it was signed.

-- One author's signed note of one session; while it is being written it is a draft. An author has one of a session that is not
-- struck.
CREATE TABLE note (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    session BLOB NOT NULL REFERENCES session (id),
    author BLOB NOT NULL REFERENCES clinician (id),
    begun INTEGER NOT NULL,
    written INTEGER NOT NULL,
    mostly_held TEXT CHECK (mostly_held IN ('connect', 'reflect', 'repair', 'regulation')),
    presences TEXT,
    guests TEXT,
    child_alone_reason TEXT NOT NULL CHECK (octet_length(child_alone_reason) <= 1048576),
    passages TEXT,
    elements TEXT,
    readings TEXT,
    strategies TEXT,
    contexts TEXT,
    wonder_demand TEXT NOT NULL CHECK (octet_length(wonder_demand) <= 1048576),
    wonder_environment TEXT NOT NULL CHECK (octet_length(wonder_environment) <= 1048576),
    wonder_cue TEXT NOT NULL CHECK (octet_length(wonder_cue) <= 1048576),
    wonder_helped TEXT NOT NULL CHECK (octet_length(wonder_helped) <= 1048576),
    given_lines TEXT,
    thread TEXT NOT NULL CHECK (octet_length(thread) <= 1048576),
    thread_subjects BLOB NOT NULL CHECK (length(thread_subjects) % 16 = 0),
    thread_about_those_there INTEGER NOT NULL CHECK (thread_about_those_there IN (0, 1)),
    late_reason TEXT NOT NULL CHECK (octet_length(late_reason) <= 1048576),
    late_source TEXT NOT NULL CHECK (octet_length(late_source) <= 1048576),
    ids BLOB NOT NULL CHECK (length(ids) % 16 = 0)
) STRICT;
CREATE UNIQUE INDEX note_by_family ON note (family, id);
CREATE INDEX note_by_author ON note (session, author);
CREATE INDEX note_by_session ON note (family, session, author, id, mostly_held, thread);

-- What came after: additions, strikes, and the stamp under whatever is signed. Tables that are written once name kinds of
-- records, and the journal deeds too, without a list of them: with one, a new word would mean copying what may not change.
CREATE TABLE addendum (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    note BLOB NOT NULL REFERENCES note (id),
    author BLOB NOT NULL REFERENCES clinician (id),
    does TEXT NOT NULL CHECK (does IN ('addition', 'correction')),
    session_day TEXT NOT NULL CHECK (length(session_day) = 10),
    written INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (octet_length(text) <= 1048576),
    reason TEXT NOT NULL CHECK (octet_length(reason) <= 1048576),
    subjects BLOB NOT NULL CHECK (length(subjects) % 16 = 0),
    in_confidence INTEGER NOT NULL CHECK (in_confidence IN (0, 1)),
    about_outsider INTEGER NOT NULL CHECK (about_outsider IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX addendum_by_family ON addendum (family, id);
CREATE INDEX addendum_by_note ON addendum (note);
CREATE TABLE strike (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    note BLOB NOT NULL REFERENCES note (id),
    "by" BLOB NOT NULL REFERENCES clinician (id),
    at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (octet_length(reason) <= 1048576),
    UNIQUE (note)
) STRICT;
CREATE UNIQUE INDEX strike_by_family ON strike (family, id);
CREATE TABLE signature (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    record_kind TEXT NOT NULL,
    record BLOB NOT NULL UNIQUE CHECK (length(record) = 16),
    signer BLOB NOT NULL REFERENCES clinician (id),
    name TEXT NOT NULL,
    credentials TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    vault BLOB NOT NULL CHECK (length(vault) = 16),
    scheme INTEGER NOT NULL CHECK (scheme >= 1),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    shown_names TEXT,
    "key" BLOB NOT NULL CHECK (length("key") IN (0, 32)),
    proof BLOB NOT NULL CHECK (length(proof) = 2 * length("key")),
    ids BLOB NOT NULL CHECK (length(ids) % 16 = 0)
) STRICT;
CREATE UNIQUE INDEX signature_by_family ON signature (family, id);
CREATE INDEX signature_by_time ON signature (family, record, signed_at);

-- Notes that are being written, whole as JSON, and what they said before.
CREATE TABLE draft (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    session BLOB NOT NULL REFERENCES session (id),
    author BLOB NOT NULL REFERENCES clinician (id),
    note BLOB NOT NULL CHECK (length(note) = 16),
    begun INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (session, author),
    UNIQUE (note)
) STRICT;
CREATE UNIQUE INDEX draft_by_family ON draft (family, id);
CREATE TABLE draft_version (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    draft BLOB NOT NULL REFERENCES draft (id),
    saved INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;
CREATE INDEX draft_version_by_draft ON draft_version (draft, id);

-- What therapists say at the end of summaries: one draft of each in a family, and all that was signed.
CREATE TABLE closing_words (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    author BLOB NOT NULL REFERENCES clinician (id),
    recipients BLOB NOT NULL CHECK (length(recipients) % 16 = 0),
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10),
    text TEXT NOT NULL CHECK (octet_length(text) <= 1048576),
    written INTEGER NOT NULL,
    signed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX closing_words_by_family ON closing_words (family, id);
CREATE UNIQUE INDEX closing_words_draft ON closing_words (family, author, recipients, first_day, last_day)
    WHERE signed_at IS NULL;

-- What authors mean to add to their signed notes, until they sign it.
CREATE TABLE later_words (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    family BLOB NOT NULL REFERENCES family (id),
    note BLOB NOT NULL REFERENCES note (id),
    author BLOB NOT NULL REFERENCES clinician (id),
    written INTEGER NOT NULL,
    does TEXT NOT NULL CHECK (does IN ('addition', 'correction')),
    text TEXT NOT NULL CHECK (octet_length(text) <= 1048576),
    reason TEXT NOT NULL CHECK (octet_length(reason) <= 1048576),
    subjects BLOB NOT NULL CHECK (length(subjects) % 16 = 0),
    UNIQUE (note, author)
) STRICT;
CREATE UNIQUE INDEX later_words_by_family ON later_words (family, id);

-- The journal: a chain of digests in the order of its local numbers. It names records and outlives them, so it refers to none.
CREATE TABLE journal_row (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    who BLOB CHECK (length(who) = 16),
    role TEXT,
    family BLOB CHECK (length(family) = 16),
    person BLOB CHECK (length(person) = 16),
    record_kind TEXT,
    record BLOB CHECK (length(record) = 16),
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    content_digest BLOB NOT NULL CHECK (length(content_digest) IN (0, 32)),
    previous_digest BLOB NOT NULL CHECK (length(previous_digest) = 32)
) STRICT;
CREATE INDEX journal_row_by_family ON journal_row (family);
CREATE INDEX journal_row_by_record ON journal_row (record);

-- What an editable record said before it was changed, as canonical JSON, and when it was replaced (UTC milliseconds).
CREATE TABLE revision (
    local INTEGER PRIMARY KEY CHECK (local > 0),
    record_kind TEXT NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    family BLOB CHECK (length(family) = 16),
    replaced INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;
CREATE INDEX revision_by_record ON revision (record);

-- The digest of each record that is written over and of which the journal therefore tells nothing: drafts, their versions,
-- later words, and closing words until they are signed. It lies apart from them, so that an older page of the file that was put
-- in the place of theirs is noticed.
CREATE TABLE unsigned_digest (
    record BLOB NOT NULL PRIMARY KEY CHECK (length(record) = 16),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT, WITHOUT ROWID;

-- What stands in a form that is not given yet, such as a new family's, as its fields hold it.
CREATE TABLE form (
    name TEXT NOT NULL PRIMARY KEY,
    words BLOB NOT NULL CHECK (length(words) <= 1048576)
) STRICT, WITHOUT ROWID;
