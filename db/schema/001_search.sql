-- Version 1, what is worked out from the records and can be worked out again: the search index and the caseload.

-- One row for each signed and unstruck note that can be found by its words, which are read from the note itself. place ascends
-- from the latest session to the earliest: (2^33 minus the minute, UTC, in which it starts) times 16, or the first free number
-- after it. note and family are local numbers, addenda how many of the note's are in the index, the first ones first.
CREATE TABLE search_entry (
    place INTEGER PRIMARY KEY,
    note INTEGER NOT NULL UNIQUE REFERENCES note (local),
    family INTEGER NOT NULL REFERENCES family (local),
    addenda INTEGER NOT NULL CHECK (addenda >= 0),
    day TEXT NOT NULL CHECK (length(day) = 10)
) STRICT;
-- A search in one family reads its entries here, where they lie side by side.
CREATE INDEX search_entry_by_family ON search_entry (family, place, note, addenda, day);
-- In which notes a term stands (docs/search.md), and not where in them; rowid is the place. It is given terms that are folded
-- and split already, so its own splitting is the simplest there is, and it keeps no text.
CREATE VIRTUAL TABLE search USING fts5(
    words, content = '', columnsize = 0, detail = none, prefix = '2 3', tokenize = 'ascii'
);
-- Words of rows that were removed are removed from the index at once.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
-- A piece of the index fits in one page of the file, of which SQLCipher and SQLite leave it 3900 bytes.
INSERT INTO search (search, rank) VALUES ('pgsz', 3900);
-- An import gathers so many bytes before it writes a piece of the index, and so has fewer pieces to join.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
-- The words of the notes in the index that have more than three letters, each once: how a word's beginning becomes the words
-- that begin so.
CREATE TABLE search_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
-- The index as rows of a term and a place: what the words of the notes are compared with.
CREATE VIRTUAL TABLE search_term USING fts5vocab('search', 'instance');

-- Drafts, with their words as they were when they were last left: few, and their words change often, which in the large index
-- would cost more the older the vault is. note is the id that the note will have.
CREATE TABLE draft_words (
    number INTEGER PRIMARY KEY,
    note BLOB NOT NULL UNIQUE CHECK (length(note) = 16),
    words TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE draft_search USING fts5(
    words, content = '', columnsize = 0, detail = none, prefix = '2 3', tokenize = 'ascii'
);
INSERT INTO draft_search (draft_search, rank) VALUES ('secure-delete', 1);
INSERT INTO draft_search (draft_search, rank) VALUES ('pgsz', 3900);
CREATE VIRTUAL TABLE draft_search_term USING fts5vocab('draft_search', 'instance');

-- What a signed and unstruck note says of its hour, and of each person's episodes in it, so that a family's course is drawn
-- without reading its notes: the hours of a course lie side by side, in the order of their time, and its notes as far apart as
-- they were written. course and note are local numbers; start is the earliest there is where none is known.
CREATE TABLE hour (
    course INTEGER NOT NULL REFERENCES course (local),
    day TEXT NOT NULL CHECK (length(day) = 10),
    start INTEGER NOT NULL,
    note INTEGER NOT NULL REFERENCES note (local),
    session BLOB NOT NULL CHECK (length(session) = 16),
    is_regulation_hour INTEGER NOT NULL CHECK (is_regulation_hour IN (0, 1)),
    main_marks TEXT NOT NULL,
    held TEXT NOT NULL,
    present BLOB NOT NULL CHECK (length(present) % 16 = 0),
    seen BLOB NOT NULL CHECK (length(seen) % 16 = 0),
    PRIMARY KEY (course, day, start, note)
) STRICT, WITHOUT ROWID;
CREATE TABLE hour_episode (
    course INTEGER NOT NULL REFERENCES course (local),
    person BLOB NOT NULL CHECK (length(person) = 16),
    day TEXT NOT NULL CHECK (length(day) = 10),
    start INTEGER NOT NULL,
    note INTEGER NOT NULL REFERENCES note (local),
    position INTEGER NOT NULL,
    from_minute INTEGER,
    to_minute INTEGER,
    ending TEXT NOT NULL CHECK (ending IN ('settled', 'rested_as_said', 'not_yet')),
    from_arrival INTEGER NOT NULL CHECK (from_arrival IN (0, 1)),
    was_far_away INTEGER NOT NULL CHECK (was_far_away IN (0, 1)),
    is_about INTEGER NOT NULL CHECK (is_about IN (0, 1)),
    last_minute INTEGER,
    last_state TEXT NOT NULL,
    last_timing TEXT NOT NULL,
    last_resting_ends INTEGER NOT NULL CHECK (last_resting_ends IN (0, 1)),
    last_led_by BLOB NOT NULL CHECK (length(last_led_by) % 16 = 0),
    last_therapist_led INTEGER NOT NULL CHECK (last_therapist_led IN (0, 1)),
    last_led_together INTEGER NOT NULL CHECK (last_led_together IN (0, 1)),
    last_led_by_other TEXT NOT NULL,
    PRIMARY KEY (course, person, day, start, note, position)
) STRICT, WITHOUT ROWID;
-- What the hours of a course that goes on come to: once for everybody, where clinician is empty, and once for each of its
-- clinicians, so that the lines of a caseload lie side by side. held is with the sessions before Attune, last_held the day of
-- the latest; the children stand in their order, with the trend of each as a word; until is the last day of the clinician's part
-- in the course, where that has ended.
CREATE TABLE caseload_line (
    clinician BLOB NOT NULL CHECK (length(clinician) IN (0, 16)),
    family BLOB NOT NULL CHECK (length(family) = 16),
    course INTEGER NOT NULL REFERENCES course (local),
    course_id BLOB NOT NULL CHECK (length(course_id) = 16),
    held INTEGER NOT NULL,
    last_held TEXT CHECK (length(last_held) = 10),
    connect INTEGER NOT NULL,
    reflect INTEGER NOT NULL,
    repair INTEGER NOT NULL,
    regulation INTEGER NOT NULL,
    children BLOB NOT NULL CHECK (length(children) % 16 = 0),
    trends TEXT NOT NULL,
    until TEXT CHECK (length(until) = 10),
    PRIMARY KEY (clinician, family, course)
) STRICT, WITHOUT ROWID;
CREATE INDEX caseload_line_by_course ON caseload_line (course);

-- Sessions that nobody has signed a note of and that may have one: as the records have it, and kept up with them.
CREATE VIEW without_note (session) AS
SELECT local FROM session
WHERE status <> 'did_not_take_place' AND NOT EXISTS (SELECT 1 FROM note WHERE note.session = session.id);
CREATE TABLE unwritten (session INTEGER PRIMARY KEY REFERENCES session (local)) STRICT;
CREATE TRIGGER unwritten_from_start AFTER INSERT ON session WHEN NEW.status <> 'did_not_take_place'
BEGIN INSERT INTO unwritten (session) VALUES (NEW.local); END;
CREATE TRIGGER unwritten_again AFTER UPDATE OF status ON session WHEN NEW.status <> 'did_not_take_place'
BEGIN INSERT OR IGNORE INTO unwritten (session) VALUES (NEW.local); END;
CREATE TRIGGER unwritten_no_more AFTER UPDATE OF status ON session WHEN NEW.status = 'did_not_take_place'
BEGIN DELETE FROM unwritten WHERE session = NEW.local; END;
CREATE TRIGGER unwritten_until_removed BEFORE DELETE ON session
BEGIN DELETE FROM unwritten WHERE session = OLD.local; END;
CREATE TRIGGER unwritten_until_signed AFTER INSERT ON note
BEGIN DELETE FROM unwritten WHERE session = (SELECT local FROM session WHERE id = NEW.session); END;
