// What must be true of a record of the case file before it is kept.
#pragma once

#include "src/records/problem.h"
#include "src/records/record.h"
#include "src/store.h"

#include <optional>
#include <vector>

namespace attune {

/// Everything that is wrong with a record, by the words of its fields; what it names is looked up in the store.
/// `before` is the record that it would replace.
std::vector<Problem> problemsOf(Store &store, const Practice &practice, const std::optional<Practice> &before);
std::vector<Problem> problemsOf(Store &store, const Clinician &clinician, const std::optional<Clinician> &before);
std::vector<Problem> problemsOf(Store &store, const VocabularyWord &word, const std::optional<VocabularyWord> &before);
std::vector<Problem> problemsOf(Store &store, const Family &family, const std::optional<Family> &before);
std::vector<Problem> problemsOf(Store &store, const Person &person, const std::optional<Person> &before);
std::vector<Problem> problemsOf(Store &store, const Dyad &dyad, const std::optional<Dyad> &before);
std::vector<Problem> problemsOf(Store &store, const Course &course, const std::optional<Course> &before);
std::vector<Problem> problemsOf(Store &store, const Session &session, const std::optional<Session> &before);

} // namespace attune
