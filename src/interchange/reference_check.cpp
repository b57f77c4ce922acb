#include "src/interchange/reference_check.h"

#include "src/interchange/lookups.h"
#include "src/interchange/signed_check.h"
#include "src/json/record_json.h"
#include "src/rules/soundness.h"
#include "src/work/text_limit.h"

#include <algorithm>
#include <set>
#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

bool isStruck(KnownRecords &known, Id<Note> id)
{
    const KnownWords *note = known.notes.find(id);
    return known.isLost(RecordKind::Strike) || (note != nullptr && note->isStruck);
}

// Whether all that somebody has written of a session was struck.
bool isFree(KnownRecords &known, const KnownRecords::ByWhom &of)
{
    const auto first = known.written.find(of);
    return first == known.written.end()
        || (isStruck(known, first->second) && std::ranges::all_of(known.writtenAgain, [&](const auto &again) {
                return again.of != of || isStruck(known, again.note);
            }));
}

// One record's look around; the overloads of check() say what each kind refers to, and take it into the index.
class References {
public:
    References(KnownRecords &known, int line)
        : m_known(known)
        , m_look(known)
        , m_line(line)
    {
    }

    std::vector<Problem> takeProblems() { return m_look.takeProblems(); }

    void check(const Clinician &clinician) { m_known.clinicians.add(clinician.id, {}); }

    void check(const Family &family)
    {
        if (!family.recordNumber.isEmpty())
            m_look.demand(m_known.recordNumbers.insert(family.recordNumber).second, u"record_number"_s, Mistake::Taken);
        m_known.families.add(family.id, {});
    }

    // Those from whom a person's ways are hidden may come later in the file, so they are looked up when it ends.
    void check(const Person &person)
    {
        m_look.family(person.family);
        m_known.persons.add(person.id, {person.family, person.role});
    }

    void check(const Dyad &dyad)
    {
        m_look.family(dyad.family);
        m_look.person(u"child"_s, dyad.child, dyad.family, PersonRole::Child);
        m_look.person(u"caregiver"_s, dyad.caregiver, dyad.family, PersonRole::Caregiver);
        m_look.demand(m_known.dyads.insert({dyad.child, dyad.caregiver}).second, u"caregiver"_s, Mistake::Taken);
    }

    void check(const Course &course)
    {
        m_look.family(course.family);
        m_look.list(u"children"_s, course.children, course.family, PersonRole::Child);
        m_look.list(u"caregivers"_s, course.caregivers, course.family, PersonRole::Caregiver);
        for (std::size_t i = 0; i < course.clinicians.size(); ++i)
            m_look.clinician(placeIn(u"clinicians"_s, i, u"clinician"_s), course.clinicians[i].clinician);
        m_known.courses.add(course.id, course.family);
    }

    void check(const Session &session)
    {
        m_look.family(session.family);
        const Id<Family> *course = m_known.courses.find(session.course);
        m_look.demand(course || m_known.isLost(RecordKind::Course), u"course"_s, Mistake::NotInTheFile);
        m_look.demand(!course || *course == session.family, u"course"_s, Mistake::OtherFamily);
        for (std::size_t i = 0; i < session.clinicians.size(); ++i)
            m_look.clinician(placeIn(u"clinicians"_s, i, u"clinician"_s), session.clinicians[i].clinician);
        m_look.persons(u"subjects"_s, session.subjects, session.family);
        m_known.sessions.add(session.id, {session.family, signedContent({}, session, {}).session});
    }

    void check(const Note &note)
    {
        m_look.family(note.family);
        m_look.session({}, note.session, note.family);
        m_look.clinician(u"author"_s, note.author);
        const KnownRecords::ByWhom of{note.session, note.author};
        if (!m_known.written.emplace(of, note.id).second)
            m_known.writtenAgain.push_back({of, note.id, m_line});
        m_look.people(note, {});
        KnownWords words{note.family, note.author, note.id, {}, m_line, false, false, nullptr, note.written};
        if (const KnownSession *known = m_known.sessions.find(note.session)) {
            const Session session = sessionOf(*known);
            m_look.append(lackingIn(note, session, m_known));
            words.sessionDay = session.day;
            words.digest = std::make_unique<PendingDigest>(note, session);
        }
        m_known.notes.add(note.id, std::move(words));
    }

    void check(const Addendum &addendum)
    {
        m_look.family(addendum.family);
        m_look.clinician(u"author"_s, addendum.author);
        m_look.persons(u"subjects"_s, addendum.subjects, addendum.family);
        if (const KnownWords *note = m_look.note(addendum.note, addendum.family))
            m_look.demand(note->sessionDay.isNull() || note->sessionDay == addendum.sessionDay, u"session_day"_s,
                          Mistake::DoesNotBelong);
        m_known.addenda.add(addendum.id,
                            {addendum.family,
                             addendum.author,
                             addendum.note,
                             {},
                             m_line,
                             false,
                             false,
                             std::make_unique<PendingDigest>(addendum),
                             addendum.written});
    }

    void check(const Strike &strike)
    {
        m_look.family(strike.family);
        m_look.clinician(u"by"_s, strike.by);
        if (KnownWords *note = m_look.note(strike.note, strike.family))
            m_look.demand(!std::exchange(note->isStruck, true), u"note"_s, Mistake::Taken);
    }

    void check(const Signature &signature)
    {
        m_look.family(signature.family);
        m_look.clinician(u"signer"_s, signature.signer);
        m_look.append(mistakesOf(signature, m_known));
    }

    void check(const Draft &draft)
    {
        m_look.family(draft.family);
        m_look.session({}, draft.session, draft.family);
        m_look.clinician(u"author"_s, draft.author);
        const KnownRecords::ByWhom of{draft.session, draft.author};
        m_look.demand(m_known.drafted.insert(of).second && isFree(m_known, of), u"session"_s, Mistake::Taken);
        m_look.demand(!m_known.notes.find(draft.note) && m_known.draftedNotes.insert(draft.note).second, u"note"_s,
                      Mistake::Taken);
        Parsed<Note> content = noteFromJson(draft.content.toUtf8());
        for (const Problem &problem : content.problems)
            m_look.demand(false, problem.field.isEmpty() ? u"content"_s : u"content."_s + problem.field,
                          problem.mistake);
        if (content.value)
            checkDrafted(*content.value, draft);
        m_known.draftContent = std::move(content.value);
    }

    template <class Other>
    void check(const Other &)
    {
        m_look.demand(false, u"type"_s, Mistake::NotCarried);
    }

private:
    void checkDrafted(const Note &note, const Draft &draft)
    {
        m_look.demand(note.id == draft.note, u"content.id"_s, Mistake::DoesNotBelong);
        m_look.demand(note.family == draft.family, u"content.family"_s, Mistake::DoesNotBelong);
        m_look.demand(note.session == draft.session, u"content.session"_s, Mistake::DoesNotBelong);
        m_look.demand(note.author == draft.author, u"content.author"_s, Mistake::DoesNotBelong);
        m_look.append(problemsOf(note), u"content."_s);
        m_look.append(tooLongTexts(note), u"content."_s);
        m_look.people(note, u"content."_s);
    }

    KnownRecords &m_known;
    Lookups m_look;
    int m_line;
};

} // namespace

std::vector<LineProblem> writtenTwice(KnownRecords &known)
{
    std::vector<LineProblem> problems;
    std::set<KnownRecords::ByWhom> taken;
    for (const KnownRecords::WrittenAgain &again : known.writtenAgain) {
        if (!isStruck(known, known.written.at(again.of)))
            taken.insert(again.of);
    }
    for (const KnownRecords::WrittenAgain &again : known.writtenAgain) {
        if (!isStruck(known, again.note) && !taken.insert(again.of).second)
            problems.push_back({again.line, {u"session"_s, Mistake::Taken, -1}});
    }
    return problems;
}

std::vector<Problem> checkAgainst(KnownRecords &known, const Record &record, int line)
{
    References references(known, line);
    std::visit([&](const auto &held) { references.check(held); }, record);
    return references.takeProblems();
}

} // namespace attune
