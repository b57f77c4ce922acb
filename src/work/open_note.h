// The note of a session with everything around it, as whoever writes or reads it has it before them.
#pragma once

#include "src/records/addendum.h"
#include "src/records/course.h"
#include "src/records/draft.h"
#include "src/records/dyad.h"
#include "src/records/family.h"
#include "src/records/later_words.h"
#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/session.h"
#include "src/records/signature.h"
#include "src/records/strike.h"
#include "src/records/vocabulary_word.h"
#include "src/work/notebook.h"

#include <QDate>

#include <optional>
#include <vector>

namespace attune {

/// A later word with the stamp under it.
struct SignedAddendum {
    Addendum addendum;
    Signature signature;
};

/// What makes a note final: its stamp, what was added since and, where it was taken out of use, the strike.
struct NoteStamp {
    Signature signature;
    std::vector<SignedAddendum> addenda; ///< in the order in which they were written
    std::optional<Strike> strike;
};

/// A note open before somebody: a draft of their own, or a signed note to read.
struct OpenNote {
    Family family;
    Course course;
    Session session;
    /// The session's number in its course; for one that is yet to be held, the one that it will have. Nothing where a
    /// session of the course cannot be read.
    std::optional<int> number = 1;
    std::vector<Person> people; ///< everybody of the family
    std::vector<Dyad> dyads;
    std::vector<VocabularyWord> words;
    Note note;
    /// While it is being written. The vault holds it from the first change on, and a session that nobody planned with
    /// it; until then it was never saved, and is nowhere but here.
    std::optional<Draft> draft;
    std::optional<NoteStamp> stamp; ///< once it is signed
    std::optional<LaterWords> later; ///< what whoever is at work is writing to add to it
    /// The thread of the latest signed note before this session, and the day of its session.
    QString lastThread;
    QDate lastThreadDay;
    int lateEntryHours = 48; ///< see isLateEntry()
};

/// Opens the note of a session: the own draft; else what was signed of it, the own note first; else a new draft.
/// Opening keeps nothing. Whoever shows a signed note enters it in the journal as viewed.
Outcome<OpenNote> openNote(Workplace workplace, Id<Session> session);

/// Opens the family's note of today: of the day's sessions the first that is still to be written of, also where its
/// course has ended since; where all are signed, the last of them to read; where there is none, that of a new session
/// of the course that goes on, without times. A family without such a course is refused.
Outcome<OpenNote> openTodaysNote(Workplace workplace, Id<Family> family, QDate today);

/// Opens the note of one more session of the day, without times. Refused as openTodaysNote() is.
Outcome<OpenNote> openAnotherNote(Workplace workplace, Id<Family> family, QDate today);

/// Writes a draft and the times and the standing of its session, in one transaction; where the draft is new, begins it,
/// and enters its session where that is new too. What is kept already is not written again, and of a new draft nothing
/// at all while it says nothing. A draft that is left and says nothing any more goes (see Notebook::discardIfEmpty). A
/// stop before the start is not kept, and everything else is. Where the session is refused, as one that another signed
/// note holds, the draft is written all the same, and the problems of the session stand beside it: "hour.status",
/// "hour.zone". `draft`: as it was opened.
Outcome<Draft> keepHour(Workplace workplace, Notebook &notebook, const Draft &draft, const Note &note, Session session,
                        Notebook::Saving saving);

} // namespace attune
