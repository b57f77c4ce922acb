// The words by which a note is found.
#pragma once

#include "db/prepared.h"
#include "src/records/note.h"
#include "src/rules/sought_words.h"

#include <QString>

#include <optional>

namespace attune {

class Database;

/// The words of a note, one part a line.
QString searchWords(const Note &note);

/// The words of signed notes, read from as few of their columns as it takes. Must go before its database does.
class NoteWords {
public:
    /// Which note, and with how many of its addenda, the first ones first.
    struct Of {
        qint64 note = 0; ///< its local number
        qint64 addenda = 0;
    };
    struct Found {
        Id<Note> note;
        Id<Session> session;
        Id<Family> family;
        Snippet snippet;
    };

    explicit NoteWords(const Database &database);

    /// All of them; empty where there is no such note.
    QString of(const Of &which);
    /// A piece of the note with the words that are looked for; nothing where one is missing.
    std::optional<Found> find(const Of &which, const SoughtWords &words);

private:
    void appendAddenda(const Of &which, QString &words);

    Prepared m_passages;
    Prepared m_others;
    Prepared m_addenda;
};

} // namespace attune
