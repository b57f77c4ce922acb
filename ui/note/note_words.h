// The words of the note page that more than one of its parts says.
#pragma once

#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/session.h"
#include "src/rules/completeness.h"
#include "ui/paper/words.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace attune {

/// Children first, then caregivers, then others, each in the order in which they stand in `people`.
std::vector<Person> childrenFirst(std::span<const Person> people);

/// The shown names of those of `people` who are in the set, children first, then caregivers, as "Maya and Mum".
QString shownNames(const PersonSet &set, std::span<const Person> people);

/// "About Maya and Mum", or that it is about nobody of the family; beside the words that it is said of.
QString aboutWords(const PersonSet &set, std::span<const Person> people);

/// "Maya, Mum and Auntie Ro".
QString together(const QStringList &names);

/// A name as a button can bear it: no longer than a few words, and an ampersand in it is a letter like any other.
QString onButton(const QString &name);

QString movementTitle(Movement movement);
/// The question under which a movement is written.
QString movementPrompt(Movement movement);

/// A need of the ready list: what is there, or what is missing as a question.
QString needWords(const ReadyTick &tick, const Session &session);

} // namespace attune
