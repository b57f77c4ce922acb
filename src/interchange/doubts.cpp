#include "src/interchange/doubts.h"

#include "src/interchange/lookups.h"
#include "src/rules/day.h"
#include "src/rules/note_content.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How far two clocks may be apart, and how long ahead of its day an hour may be written of.
constexpr auto clocksApart = 24h;
constexpr int daysAhead = 366;

// Gathers what is doubtful of one record; the overloads of look() say of which kinds anything can be.
class Doubts {
public:
    Doubts(KnownRecords &known, Instant now)
        : m_known(known)
        , m_now(now)
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
    }

    void look(const Session &session)
    {
        for (std::size_t i = 0; i < session.clinicians.size(); ++i) {
            const auto before = session.clinicians.begin() + static_cast<std::ptrdiff_t>(i);
            const auto same = std::find_if(session.clinicians.begin(), before, [&](const SessionClinician &each) {
                return each.clinician == before->clinician;
            });
            doubt(same != before, placeIn(u"clinicians"_s, i, u"clinician"_s), Mistake::NamedTwice);
        }
    }

    void look(const Note &note)
    {
        for (std::size_t i = 0; i < note.presences.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                doubt(note.presences[i].person == note.presences[j].person
                          && overlap(note.presences[i], note.presences[j]),
                      placeIn(u"presences"_s, i, u"person"_s), Mistake::NamedTwice);
        }
    }

    void look(const Signature &signature)
    {
        const KnownWords *words = signature.recordKind == RecordKind::Addendum
            ? m_known.addenda.find(signature.under<Addendum>())
            : m_known.notes.find(signature.under<Note>());
        if (words == nullptr)
            return;
        const QDate day = dayIn(u"UTC"_s, signature.signedAt).value();
        const bool isAhead = words->sessionDay.isValid() && day.daysTo(words->sessionDay) > daysAhead;
        doubt(signature.signedAt < words->written || signature.signedAt > m_now + clocksApart || isAhead,
              u"signed_at"_s, Mistake::OutOfRange);
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

    KnownRecords &m_known;
    Instant m_now;
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
