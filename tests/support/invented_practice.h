// Families in the format attune-records, as many as a test asks for. Nobody in them exists.
#pragma once

#include "src/interchange/header.h"
#include "src/records/record.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace attune::test {

/// Works out families, each with as many sessions, their signed notes, addenda, strikes, guests, late entries and a
/// draft. From twelve sessions on a family has each of these. No record is kept in memory: each is worked out when it
/// is written.
class InventedPractice {
public:
    /// Where a text is to stand: a field by its path (eachText()). `seed` differs from record to record and from text
    /// to text.
    struct Spot {
        RecordKind kind;
        int family;
        std::uint32_t seed;
        QByteArray path;
    };
    /// The same words for the same spot each time.
    using Words = std::function<QString(const Spot &spot)>;

    InventedPractice(int families, int sessionsEach, Words words);
    /// With InventedWords.
    InventedPractice(int families, int sessionsEach);

    RecordCounts counts() const;
    /// Hands over each record in the order of the format.
    void each(const std::function<void(const Record &record)> &visit) const;
    /// Hands over the lines of the file, the header first, without their ends.
    void write(const std::function<void(const QByteArray &line)> &sink) const;

    /// The vault that all the signatures name.
    static Id<VaultIdentity> signedIn();

private:
    /// A session by its family and its number there, both from 0.
    struct Turn {
        int family;
        int session;
    };

    bool isHeld(Turn turn) const { return turn.session % 8 != 6 || turn.session == m_sessions - 1; }
    bool isDraft(Turn turn) const { return turn.session == m_sessions - 1 && isHeld(turn); }
    bool isSigned(Turn turn) const { return isHeld(turn) && !isDraft(turn); }
    bool hasAddendum(Turn turn) const { return isSigned(turn) && turn.session % 10 == 1; }
    bool isStruck(Turn turn) const { return isSigned(turn) && turn.session % 12 == 10; }

    int number(Turn turn) const { return turn.family * m_sessions + turn.session; }
    Clinician clinician() const;
    Family family(int i) const;
    std::vector<Person> persons(int i) const;
    Dyad dyad(int i) const;
    Course course(int i) const;
    Session session(Turn turn) const;
    Note note(Turn turn) const;
    Addendum addendum(Turn turn) const;
    Strike strike(Turn turn) const;
    Signature signature(Turn turn, bool ofAddendum) const;
    Draft draft(Turn turn) const;
    void addRegulation(Note &note, Turn turn) const;
    template <class T>
    T spoken(T record, int family, int number) const;

    int m_families;
    int m_sessions;
    Words m_words;
};

} // namespace attune::test
