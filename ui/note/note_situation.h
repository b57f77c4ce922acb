// What the note page is given: values alone, so that it knows no store.
#pragma once

#include "src/clock.h"
#include "src/records/course.h"
#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/session.h"
#include "src/records/vocabulary_word.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace attune {

/// The thread that the session before left.
struct LastThread {
    QString text;
    /// The day of the session that left it.
    QDate day;
};

/// Everything around one note while it is being written.
struct NoteSituation {
    QString familyName;
    /// The session's number in its course, from 1.
    int sessionNumber = 1;
    /// The draft so far; for a new one its ids and `begun`, and nothing else.
    Note note;
    Session session;
    Course course;
    /// Everybody of the family.
    std::vector<Person> people;
    /// The practice's words of all three lists, in any order, retired ones among them.
    std::vector<VocabularyWord> words;
    std::optional<LastThread> lastThread;
    /// The moment, for "written", for late entries and for an hour that is yet to begin.
    Clock clock = systemClock();
    /// What the waiting of typed words is measured by.
    Clock steady = steadyClock();
    /// The preset explained at isLateEntry().
    int lateEntryHours = 48;
    /// Offered where the passphrase is asked for; see AtWork.
    QString knownPassphrase;
    /// When the draft was last written to the vault; nothing for a new one.
    std::optional<Instant> saved;
};

/// What the page holds: the note, and the session whose times and status it has made exact.
struct WrittenHour {
    Note note;
    Session session;
};

} // namespace attune
