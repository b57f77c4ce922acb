#include "src/rules/soundness.h"

#include "src/rules/day.h"
#include "src/rules/name.h"
#include "src/rules/note_content.h"

#include <cstdlib>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfADay = 1440;
constexpr qsizetype digestLength = 32;
constexpr qsizetype keyLength = 32;

// Gathers the problems of one record; the overloads of check() say what is asked of each kind.
class Soundness {
public:
    std::vector<Problem> takeProblems() { return std::move(m_problems); }

    void check(const Practice &practice)
    {
        name(u"name"_s, practice.name);
        zone(practice.zone);
        demand(practice.lateEntryHours >= 1, u"late_entry_hours"_s, Mistake::OutOfRange);
    }

    void check(const Clinician &clinician) { name(u"name"_s, clinician.name); }

    void check(const VocabularyWord &word)
    {
        const bool strategy = word.vocabulary == Vocabulary::Strategies;
        words(u"shown"_s, word.shown);
        demand(word.group || !strategy, u"group"_s, Mistake::MissingField);
        demand(!word.group || strategy, u"group"_s, Mistake::DoesNotBelong);
        demand(!word.touch || strategy, u"touch"_s, Mistake::DoesNotBelong);
        demand(word.place >= 0, u"place"_s, Mistake::OutOfRange);
    }

    void check(const Family &family)
    {
        name(u"display_name"_s, family.displayName);
        order(std::optional(family.opened), family.closed, u"closed"_s);
    }

    void check(const Person &person)
    {
        if (person.nickname.isEmpty() || !person.name.isEmpty())
            name(u"name"_s, person.name);
        if (!person.nickname.isEmpty())
            name(u"nickname"_s, person.nickname);
    }

    void check(const Dyad &dyad)
    {
        demand(dyad.child != dyad.caregiver, u"caregiver"_s, Mistake::NamedTwice);
        demand(dyad.since || !dyad.until, u"until"_s, Mistake::DoesNotBelong);
        order(dyad.since, dyad.until, u"until"_s);
    }

    void check(const Course &course)
    {
        demand(!course.children.empty(), u"children"_s, Mistake::Empty);
        PersonSet known;
        eachOnce(u"children"_s, course.children, known);
        eachOnce(u"caregivers"_s, course.caregivers, known);
        for (std::size_t i = 0; i < course.clinicians.size(); ++i)
            order(std::optional(course.clinicians[i].since), course.clinicians[i].until,
                  at(u"clinicians"_s, i, u"until"_s));
        order(std::optional(course.opened), course.ended, u"ended"_s);
        demand(course.ended || !course.ending, u"ending"_s, Mistake::DoesNotBelong);
        demand(course.sessionsBefore >= 0, u"sessions_before"_s, Mistake::OutOfRange);
    }

    void check(const Session &session)
    {
        const bool missed = session.status == SessionStatus::DidNotTakePlace;
        demand(session.notHeld || !missed, u"not_held"_s, Mistake::MissingField);
        demand(!session.notHeld || missed, u"not_held"_s, Mistake::DoesNotBelong);
        zone(session.zone);
        order(session.start, session.stop, u"stop"_s);
        // Not compared to the day: zones change their rules, and the day that was fixed stands.
        if (session.start)
            demand(std::abs(dayIn(u"UTC"_s, *session.start)->daysTo(session.day)) <= 1, u"day"_s, Mistake::OutOfRange);
    }

    void check(const Note &note)
    {
        order(std::optional(note.begun), std::optional(note.written), u"written"_s);
        spans(u"presences"_s, note.presences);
        spans(u"guests"_s, note.guests);
        for (std::size_t i = 0; i < note.elements.size(); ++i)
            words(at(u"elements"_s, i, u"shown"_s), note.elements[i].shown);
        for (std::size_t i = 0; i < note.readings.size(); ++i)
            check(note.readings[i], i);
        for (std::size_t i = 0; i < note.strategies.size(); ++i)
            check(note.strategies[i], i);
        for (std::size_t i = 0; i < note.contexts.size(); ++i)
            words(at(u"contexts"_s, i, u"shown"_s), note.contexts[i].shown);
    }

    void check(const Addendum &addendum)
    {
        words(u"text"_s, addendum.text);
        words(u"reason"_s, addendum.reason);
    }

    void check(const Strike &strike) { words(u"reason"_s, strike.reason); }

    void check(const Signature &signature)
    {
        words(u"name"_s, signature.name);
        demand(signature.scheme >= 1, u"scheme"_s, Mistake::OutOfRange);
        demand(signature.digest.size() == digestLength, u"digest"_s, Mistake::WrongLength);
        demand(signature.key.isEmpty() || signature.key.size() == keyLength, u"key"_s, Mistake::WrongLength);
        demand(signature.proof.size() == 2 * signature.key.size(), u"proof"_s, Mistake::WrongLength);
    }

    void check(const Draft &draft)
    {
        words(u"content"_s, draft.content);
        order(std::optional(draft.begun), std::optional(draft.saved), u"saved"_s);
    }

    void check(const DraftVersion &version) { words(u"content"_s, version.content); }

    void check(const ClosingWords &closing)
    {
        demand(!closing.recipients.isEmpty(), u"recipients"_s, Mistake::Empty);
        order(std::optional(closing.firstDay), std::optional(closing.lastDay), u"last_day"_s);
        order(std::optional(closing.written), closing.signedAt, u"signed_at"_s);
        if (closing.signedAt)
            words(u"text"_s, closing.text);
    }

    // Like a draft, they may have been emptied again.
    void check(const LaterWords & /*later*/) { }

    void check(const JournalRow &row)
    {
        demand(row.recordKind || !row.record, u"record_kind"_s, Mistake::MissingField);
        demand(!row.recordKind || row.record, u"record"_s, Mistake::MissingField);
        digestOrNone(u"content_digest"_s, row.contentDigest);
        digestOrNone(u"previous_digest"_s, row.previousDigest);
    }

private:
    void check(const Reading &reading, std::size_t i)
    {
        minute(at(u"readings"_s, i, u"minute"_s), reading.minute);
        demand(!reading.restingEnds || reading.state == State::Resting, at(u"readings"_s, i, u"resting_ends"_s),
               Mistake::DoesNotBelong);
    }

    void check(const StrategyUse &use, std::size_t i)
    {
        words(at(u"strategies"_s, i, u"shown"_s), use.shown);
        minute(at(u"strategies"_s, i, u"minute"_s), use.minute);
        demand(!use.touchTaken || use.touch, at(u"strategies"_s, i, u"touch_taken"_s), Mistake::DoesNotBelong);
    }

    static QString at(const QString &list, std::size_t i, const QString &field)
    {
        return list + u'[' + QString::number(i) + u"]."_s + field;
    }

    void demand(bool met, const QString &field, Mistake mistake)
    {
        if (!met)
            m_problems.push_back({field, mistake, -1});
    }

    void words(const QString &field, const QString &text) { demand(saysSomething(text), field, Mistake::Empty); }

    void name(const QString &field, const QString &text) { demand(isName(text), field, Mistake::Empty); }

    void zone(const QString &zone) { demand(isZone(zone), u"zone"_s, Mistake::UnknownZone); }

    void minute(const QString &field, std::optional<int> minute)
    {
        demand(!minute || (*minute >= 0 && *minute <= minutesOfADay), field, Mistake::OutOfRange);
    }

    template <class Point>
    void order(const std::optional<Point> &from, const std::optional<Point> &until, const QString &field)
    {
        demand(!from || !until || *from <= *until, field, Mistake::EndsBeforeItBegins);
    }

    template <class Span>
    void spans(const QString &list, const std::vector<Span> &spans)
    {
        for (std::size_t i = 0; i < spans.size(); ++i) {
            minute(at(list, i, u"from_minute"_s), spans[i].fromMinute);
            minute(at(list, i, u"until_minute"_s), spans[i].untilMinute);
            order(spans[i].fromMinute, spans[i].untilMinute, at(list, i, u"until_minute"_s));
        }
    }

    void eachOnce(const QString &list, const std::vector<Id<Person>> &persons, PersonSet &known)
    {
        for (std::size_t i = 0; i < persons.size(); ++i) {
            demand(!known.contains(persons[i]), list + u'[' + QString::number(i) + u']', Mistake::NamedTwice);
            known.insert(persons[i]);
        }
    }

    void digestOrNone(const QString &field, const QByteArray &digest)
    {
        demand(digest.isEmpty() || digest.size() == digestLength, field, Mistake::WrongLength);
    }

    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> problemsOf(const Record &record)
{
    Soundness soundness;
    std::visit([&](const auto &held) { soundness.check(held); }, record);
    return soundness.takeProblems();
}

} // namespace attune
