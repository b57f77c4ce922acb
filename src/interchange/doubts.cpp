#include "src/interchange/doubts.h"

#include "src/interchange/lookups.h"
#include "src/interchange/signed_check.h"
#include "src/rules/day.h"
#include "src/rules/written_hour.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <set>
#include <utility>

namespace attune {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How far two clocks may be apart, how long an hour may be, and how long ahead of its day it may be planned or written
// of.
constexpr auto clocksApart = 24h;
constexpr auto longestHour = 24h;
constexpr int daysAhead = 366;

// Where somebody stands in a list, and from when until when, the end not among it.
struct Stay {
    Id<AnyRecord> who;
    qint64 from = 0;
    qint64 until = 0;
    std::size_t place = 0;
};

Stay stayOf(const Presence &presence)
{
    constexpr int end = std::numeric_limits<int>::max();
    return {presence.person.any(), presence.fromMinute.value_or(0), presence.untilMinute.value_or(end)};
}

Stay stayOf(const CourseClinician &clinician)
{
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    return {clinician.clinician.any(), clinician.since.toJulianDay(),
            clinician.until ? clinician.until->toJulianDay() + 1 : end};
}

Stay stayOf(const SessionClinician &clinician)
{
    return {clinician.clinician.any(), 0, 1};
}

// The places at which somebody stands who stands further up for some of the same time.
template <class Item>
std::set<std::size_t> placesTwice(const std::vector<Item> &items)
{
    std::set<std::size_t> twice;
    if (items.size() < 2)
        return twice;
    std::vector<Stay> stays;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Stay stay = stayOf(items[i]);
        stay.place = i;
        if (stay.from < stay.until)
            stays.push_back(stay);
    }
    std::ranges::stable_sort(stays, {}, [](const Stay &stay) { return std::pair(stay.who, stay.from); });
    const Stay *longest = nullptr;
    for (const Stay &stay : stays) {
        const bool isSame = longest != nullptr && longest->who == stay.who;
        if (isSame && stay.from < longest->until)
            twice.insert(std::max(stay.place, longest->place));
        if (!isSame || stay.until > longest->until)
            longest = &stay;
    }
    return twice;
}

QDate dayInUtc(Instant moment)
{
    return dayIn(u"UTC"_s, moment).value();
}

// Gathers what is doubtful of one record; the overloads of look() say of which kinds anything can be.
class Doubts {
public:
    Doubts(KnownRecords &known, Instant now)
        : m_known(known)
        , m_latest(now + clocksApart)
    {
    }

    std::vector<Problem> take() { return std::move(m_problems); }

    void look(const Person &person)
    {
        const bool isNew =
            m_known.people
                .insert({person.family, person.role, person.name, person.nickname, person.birthDate.value_or(QDate())})
                .second;
        doubt(!isNew, person.name.isEmpty() ? u"nickname"_s : u"name"_s, Mistake::NamedTwice);
        doubt(person.birthDate && *person.birthDate > dayInUtc(m_latest), u"birth_date"_s, Mistake::OutOfRange);
    }

    void look(const Course &course)
    {
        eachOnce(u"clinicians"_s, u"clinician"_s, course.clinicians);
        for (std::size_t i = 1; i < course.phases.size(); ++i) {
            if (course.phases[i].since < course.phases[i - 1].since)
                doubt(true, placeIn(u"phases"_s, i, u"since"_s), Mistake::OutOfRange);
        }
    }

    void look(const Session &session)
    {
        const bool isHeld = session.status == SessionStatus::Held;
        const QDate lastDay = dayInUtc(m_latest).addDays(isHeld ? 0 : daysAhead);
        doubt(session.day > lastDay, u"day"_s, Mistake::OutOfRange);
        doubt(stopsTooLate(session), u"stop"_s, Mistake::OutOfRange);
        eachOnce(u"clinicians"_s, u"clinician"_s, session.clinicians);
    }

    void look(const Note &note)
    {
        begunBefore(note.session, note.begun, u"begun"_s);
        eachOnce(u"presences"_s, u"person"_s, note.presences);
    }

    void look(const Addendum &addendum)
    {
        const KnownWords *note = m_known.notes.find(addendum.note);
        doubt(note != nullptr && addendum.written < note->written, u"written"_s, Mistake::OutOfRange);
    }

    void look(const Strike &strike)
    {
        const KnownWords *note = m_known.notes.find(strike.note);
        doubt((note != nullptr && strike.at < note->written) || strike.at > m_latest, u"at"_s, Mistake::OutOfRange);
    }

    // What stands in the future above a signature is told by it: either it is from before that or in the future too.
    void look(const Signature &signature)
    {
        const KnownWords *words = signature.recordKind == RecordKind::Addendum
            ? m_known.addenda.find(signature.under<Addendum>())
            : m_known.notes.find(signature.under<Note>());
        doubt(words != nullptr && (signature.signedAt < words->written || signature.signedAt > m_latest),
              u"signed_at"_s, Mistake::OutOfRange);
    }

    void look(const Draft &draft)
    {
        begunBefore(draft.session, draft.begun, u"begun"_s);
        doubt(draft.saved > m_latest, u"saved"_s, Mistake::OutOfRange);
        if (!m_known.draftContent)
            return;
        const Note &note = *m_known.draftContent;
        if (note.begun != draft.begun)
            begunBefore(draft.session, note.begun, u"content.begun"_s);
        doubt(note.written != draft.saved && note.written > m_latest, u"content.written"_s, Mistake::OutOfRange);
        eachOnce(u"content.presences"_s, u"person"_s, note.presences);
        const KnownSession *session = m_known.sessions.find(draft.session);
        doubt(session != nullptr && isBeyondTheHour(note, sessionOf(*session)), u"content.readings"_s,
              Mistake::OutOfRange);
    }

    template <class Other>
    void look(const Other &)
    {
    }

private:
    void doubt(bool isOne, const QString &field, Mistake what)
    {
        if (isOne)
            m_problems.push_back({field, what, -1});
    }

    template <class Item>
    void eachOnce(const QString &list, const QString &field, const std::vector<Item> &items)
    {
        for (const std::size_t place : placesTwice(items))
            doubt(true, placeIn(list, place, field), Mistake::NamedTwice);
    }

    // Whether words were begun so long before the hour that no clock showed it.
    void begunBefore(Id<Session> id, Instant begun, const QString &field)
    {
        const KnownSession *session = m_known.sessions.find(id);
        doubt(session != nullptr && dayInUtc(begun).daysTo(session->part.day) > daysAhead, field, Mistake::OutOfRange);
    }

    static bool stopsTooLate(const Session &session)
    {
        if (session.start && session.stop)
            return *session.stop - *session.start > longestHour;
        return session.stop && std::abs(session.day.daysTo(dayInUtc(*session.stop))) > 2;
    }

    KnownRecords &m_known;
    Instant m_latest;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> doubtsAbout(KnownRecords &known, const Record &record, Instant now)
{
    Doubts doubts(known, now);
    std::visit([&](const auto &held) { doubts.look(held); }, record);
    return doubts.take();
}

} // namespace attune
