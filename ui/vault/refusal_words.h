// What is said of words that a rule of the records refused.
#pragma once

#include "src/records/problem.h"

#include <QString>

#include <exception>
#include <vector>

namespace attune {

/// Words were not kept or not signed, since a rule refused them. Never thrown for a disk, a key or a damaged file.
class NotTaken : public std::exception {
public:
    explicit NotTaken(std::vector<Problem> problems)
        : m_problems(std::move(problems))
    {
    }

    const std::vector<Problem> &problems() const { return m_problems; }
    const char *what() const noexcept override { return "A rule refused these words."; }

private:
    std::vector<Problem> m_problems;
};

/// Whether it was a rule.
bool isNotTaken(const std::exception_ptr &why);

/// What was refused, and what to do now, in a sentence or two for the first of the problems; empty where there is none.
QString sentenceFor(const std::vector<Problem> &problems);

} // namespace attune
