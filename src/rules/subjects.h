// Whom a record is about, and who of them must be covered before it leaves the vault.
#pragma once

#include "src/records/addendum.h"
#include "src/records/clinician.h"
#include "src/records/closing_words.h"
#include "src/records/course.h"
#include "src/records/dyad.h"
#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/signature.h"

#include <span>
#include <vector>

namespace attune {

/// The persons that a reading, or the use of a strategy, tells of: whose state it is or with whom it was tried, and
/// those who led.
PersonSet subjectsOf(const Reading &reading);
PersonSet subjectsOf(const StrategyUse &use);

/// Everybody whom a note tells of: subjects of its passages, readings, strategies and thread, those who were there, and
/// those who were given lines. Guests have no file and so are never among them.
PersonSet subjectsOf(const Note &note);

/// The same for records that are about their persons by what they are.
PersonSet subjectsOf(const Person &person);
PersonSet subjectsOf(const Dyad &dyad);
PersonSet subjectsOf(const Course &course);

/// Whether an hour of the course tells of a person who was there: of every child and caregiver of the family, also of
/// one whom a course that was begun earlier does not name; of others where it names them.
bool isToldOf(const Person &person, const Course &course);

/// Whom a new passage is about until the therapist says otherwise: those of the family who were there and are told of;
/// while none of them is marked as there, all of the course.
PersonSet usualSubjects(const Course &course, std::span<const Person> people, const Note &note);

/// Whether something about these subjects may leave, as far as its subjects go: each of them is covered. What names no
/// subject is never covered, since nobody can have agreed to it.
bool isCovered(const PersonSet &subjects, const PersonSet &covered);

/// Whether something is about this child with this caregiver: about the child, and about nobody but the two. A passage
/// about the caregiver alone is not: it is kept to that caregiver.
bool isAboutDyad(const PersonSet &subjects, Id<Person> child, Id<Person> caregiver);

/// Whether words stop an export until somebody has looked: given in confidence, or about somebody outside the family.
bool needsReview(const Passage &passage);
bool needsReview(const Addendum &addendum);

/// The names that a signature stores with its digest, as they are shown on the day: the author with credentials, then
/// the subjects of what is signed in ascending order of their ids (of closing words: whom they are for). Screens show a
/// person's nickname, else the full name; somebody who is not among `people` has none and is left out.
std::vector<ShownName> namesToShow(const Note &note, const Clinician &author, std::span<const Person> people);
std::vector<ShownName> namesToShow(const Addendum &addendum, const Clinician &author, std::span<const Person> people);
std::vector<ShownName> namesToShow(const ClosingWords &words, const Clinician &author, std::span<const Person> people);

} // namespace attune
