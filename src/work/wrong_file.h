// Words that stand in the file of the wrong family, and the way to the right one.
#pragma once

#include "src/rules/counterparts.h"
#include "src/work/notebook.h"

namespace attune {

/// Where words belong: the family, and whom they are about there.
struct RightFile {
    Id<Family> family;
    Counterparts who;
};

/// A family to which words could go.
struct FileChoice {
    Family family;
    /// Everybody of the family who is in its course that goes on, the children first.
    std::vector<Person> people;
    /// Who is meant there by those whom the words name, as far as it is certain.
    Counterparts likely;
};

/// What is asked of somebody before words go to another file.
struct FileChoices {
    Note note; ///< of a struck one, with the words that were to be added to it
    /// Whom the words name, the children first.
    std::vector<Person> named;
    /// The families with a course that goes on, by their names; without its own for a draft, with it for a struck note,
    /// which can be written again there.
    std::vector<FileChoice> families;
};

/// For a draft, or a struck note; refused where it is neither.
Outcome<FileChoices> fileChoices(Workplace workplace, Id<Session> session);

/// Moves a draft with its earlier versions to another family: to the session that was held there at that time and that
/// its author has not written of, else to a new one of the same times. Where the session that it leaves was entered
/// with it, that goes. Refused for another's draft ("author") and for a family without a course that goes on
/// ("family").
Outcome<Draft> moveDraft(Workplace workplace, Id<Draft> draft, const RightFile &to);

/// Begins a draft with the words of an own note that was struck, in the family to which they belong; the note stays as
/// it is. Words that were to be added to it and are not signed go along, and only then are they there no more. Refused
/// like moveDraft(), where the note is not struck ("note"), and where the draft cannot be kept.
Outcome<Draft> beginWithWordsOf(Workplace workplace, Id<Note> note, const RightFile &in);

/// Takes a draft with its versions to another session, as a new draft, and says everything through `tell`.
Draft carry(const Workplace &workplace, const Draft &draft, const Session &to,
            const std::function<Note(Note)> &tell = {});

} // namespace attune
