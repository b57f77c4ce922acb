// Looking for words in notes.
#pragma once

#include "src/records/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace attune {

struct Family;
struct Note;
struct Session;

/// What is looked for. A note is found where each word stands in it, or a word that begins so; accents and case do not
/// count (docs/search.md has the whole rule). No character has a special meaning.
struct SearchWords {
    QString words;
    /// Nothing for all families.
    std::optional<Id<Family>> family;
    /// At most so many hits. 1 or more.
    int most = 50;
};

/// A piece of a note around what was found.
struct Snippet {
    /// A stretch of the text, in UTF-16 units.
    struct Span {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Span &) const = default;
    };
    QString text;
    /// The words that were found, in their order.
    std::vector<Span> found;
};

/// A note that was found.
struct SearchHit {
    Id<Note> note;
    Id<Session> session;
    Id<Family> family;
    QDate day;
    bool isDraft = false;
    Snippet snippet;
};

} // namespace attune
