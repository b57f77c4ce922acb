-- Version 1, the locks. What is signed, struck or journaled is written once: UPDATE and DELETE always abort, INSERT
-- aborts where any unique key exists already (so no conflict clause can replace a row, even on a connection without recursive
-- triggers), and where what it hangs on does not exist (foreign keys may be off). Nothing here depends on a setting of the
-- connection or on a row of another table that somebody could add.

CREATE TRIGGER note_stays BEFORE UPDATE ON note
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER note_is_kept BEFORE DELETE ON note
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER note_once BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM note WHERE local = NEW.local)
    OR EXISTS (SELECT 1 FROM note WHERE id = NEW.id)
    OR EXISTS (
        SELECT 1 FROM note WHERE session = NEW.session AND author = NEW.author
            AND NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id))
BEGIN SELECT RAISE(ABORT, 'written once'); END;

CREATE TRIGGER addendum_stays BEFORE UPDATE ON addendum
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER addendum_is_kept BEFORE DELETE ON addendum
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER addendum_once BEFORE INSERT ON addendum
WHEN EXISTS (SELECT 1 FROM addendum WHERE local = NEW.local)
    OR EXISTS (SELECT 1 FROM addendum WHERE id = NEW.id)
    OR NOT EXISTS (SELECT 1 FROM signature WHERE record = NEW.note)
BEGIN SELECT RAISE(ABORT, 'written once'); END;

CREATE TRIGGER strike_stays BEFORE UPDATE ON strike
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER strike_is_kept BEFORE DELETE ON strike
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER strike_once BEFORE INSERT ON strike
WHEN EXISTS (SELECT 1 FROM strike WHERE local = NEW.local)
    OR EXISTS (SELECT 1 FROM strike WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM strike WHERE note = NEW.note)
    OR NOT EXISTS (SELECT 1 FROM signature WHERE record = NEW.note)
BEGIN SELECT RAISE(ABORT, 'written once'); END;

CREATE TRIGGER signature_stays BEFORE UPDATE ON signature
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER signature_is_kept BEFORE DELETE ON signature
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER signature_once BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM signature WHERE local = NEW.local)
    OR EXISTS (SELECT 1 FROM signature WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM signature WHERE record = NEW.record)
    OR CASE NEW.record_kind
        WHEN 'note' THEN NOT EXISTS (SELECT 1 FROM note WHERE id = NEW.record)
        WHEN 'addendum' THEN NOT EXISTS (SELECT 1 FROM addendum WHERE id = NEW.record)
        WHEN 'closing_words' THEN NOT EXISTS (
            SELECT 1 FROM closing_words WHERE id = NEW.record AND signed_at IS NOT NULL)
        ELSE 1
    END
BEGIN SELECT RAISE(ABORT, 'written once'); END;

-- Closing words are written over until they are signed.
CREATE TRIGGER closing_words_stays BEFORE UPDATE ON closing_words
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER closing_words_is_kept BEFORE DELETE ON closing_words
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER closing_words_once BEFORE INSERT ON closing_words
WHEN EXISTS (SELECT 1 FROM closing_words WHERE local = NEW.local)
    OR EXISTS (SELECT 1 FROM closing_words WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'written once'); END;

-- A row joins the journal only at its end: a number chosen by hand must be the next one (-1 is what is seen here of one that
-- is not chosen by hand).
CREATE TRIGGER journal_row_stays BEFORE UPDATE ON journal_row
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER journal_row_is_kept BEFORE DELETE ON journal_row
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER journal_row_once BEFORE INSERT ON journal_row
WHEN EXISTS (SELECT 1 FROM journal_row WHERE id = NEW.id)
    OR NEW.local NOT IN (-1, (SELECT coalesce(max(local), 0) + 1 FROM journal_row))
BEGIN SELECT RAISE(ABORT, 'written once'); END;

CREATE TRIGGER revision_stays BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER revision_once BEFORE INSERT ON revision
WHEN NEW.local NOT IN (-1, (SELECT coalesce(max(local), 0) + 1 FROM revision))
BEGIN SELECT RAISE(ABORT, 'written once'); END;

-- Times, place, status, day and zone of a session are signed with its note, so the session stays from then on as it was.
CREATE TRIGGER session_stays BEFORE UPDATE ON session
WHEN EXISTS (SELECT 1 FROM note WHERE session IN (OLD.id, NEW.id)) OR NEW.local <> OLD.local
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER session_is_kept BEFORE DELETE ON session
WHEN EXISTS (SELECT 1 FROM note WHERE session = OLD.id)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER session_once BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM note WHERE session = NEW.id)
    OR EXISTS (SELECT 1 FROM note WHERE session = (SELECT id FROM session WHERE local = NEW.local))
BEGIN SELECT RAISE(ABORT, 'written once'); END;
-- A save that comes late must not bring a draft back to life beside its signed note.
CREATE TRIGGER draft_before_note BEFORE INSERT ON draft
WHEN EXISTS (SELECT 1 FROM note WHERE id = NEW.note)
    OR EXISTS (
        SELECT 1 FROM note WHERE session = NEW.session AND author = NEW.author
            AND NOT EXISTS (SELECT 1 FROM strike WHERE strike.note = note.id))
BEGIN SELECT RAISE(ABORT, 'written once'); END;
