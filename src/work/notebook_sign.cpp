// The part of Notebook that makes notes final.
#include "src/rules/soundness.h"
#include "src/rules/subjects.h"
#include "src/work/notebook.h"
#include "src/work/readable.h"
#include "src/work/stamp.h"
#include "src/work/text_limit.h"
#include "src/work/wrong_file.h"

#include <algorithm>
#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(Need need)
{
    switch (need) {
    case Need::Held:
        return u"status"_s;
    case Need::WhoWasThere:
        return u"presences"_s;
    case Need::Start:
        return u"start"_s;
    case Need::Stop:
        return u"stop"_s;
    case Need::Something:
        return u"passages"_s;
    case Need::WithinTheHour:
        return u"readings"_s;
    case Need::ChildAloneReason:
        return u"child_alone_reason"_s;
    case Need::LateReason:
        return u"late_reason"_s;
    case Need::LateSource:
        return u"late_source"_s;
    }
    return {};
}

// Nobody of another family may be told of; a note about the wrong person begins with one such name.
void demandFamily(std::vector<Problem> &problems, const PersonSet &subjects, const std::vector<Person> &people)
{
    const bool all = std::all_of(subjects.begin(), subjects.end(), [&](Id<Person> subject) {
        return std::any_of(people.begin(), people.end(), [&](const Person &person) { return person.id == subject; });
    });
    if (!all)
        problems.push_back({u"subjects"_s, Mistake::OtherFamily, -1});
}

} // namespace

Outcome<Notebook::ToSign> Notebook::prepare(Id<Draft> id, const Clinician &signer)
{
    Store &store = m_work.store;
    const Outcome<Draft> draft = ownDraft(id, NoteStep::Sign);
    if (!draft.value)
        return {std::nullopt, draft.problems};
    Outcome<Note> note = read(*draft.value);
    const std::optional<Session> session = store.get(draft.value->session);
    if (!note.value || !session)
        return {std::nullopt, std::move(note.problems)};
    const std::vector<Person> people = peopleByName(store, draft.value->family);
    std::vector<Problem> problems = problemsOf(*note.value);
    for (const Problem &problem : tooLongTexts(*note.value))
        problems.push_back(problem);
    for (const Need need : attune::missing(*note.value, *session, people, m_work.now(), lateEntryHours()))
        problems.push_back({fieldOf(need), Mistake::MissingField, -1});
    demandFamily(problems, subjectsOf(*note.value), people);
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    Signature signature = stampFor(m_work, signer, *note.value, *session, people);
    return {ToSign{*draft.value, std::move(*note.value), *session, std::move(signature)}, {}};
}

Outcome<std::vector<Signature>> Notebook::sign(std::span<const Id<Draft>> drafts)
{
    const std::optional<Clinician> signer = m_work.store.getInPart(m_work.who);
    if (!signer)
        return {std::nullopt, {{u"signer"_s, Mistake::NotFound, -1}}};
    Outcome<std::vector<Signature>> outcome;
    std::vector<ToSign> ready;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Outcome<ToSign> each = prepare(drafts[i], *signer);
        const bool named = std::find(drafts.begin(), drafts.begin() + static_cast<std::ptrdiff_t>(i), drafts[i])
            != drafts.begin() + static_cast<std::ptrdiff_t>(i);
        if (named)
            outcome.problems.push_back({u'[' + QString::number(i) + u"].id"_s, Mistake::NamedTwice, -1});
        for (const Problem &problem : each.problems)
            outcome.problems.push_back(
                {u'[' + QString::number(i) + u"]."_s + problem.field, problem.mistake, problem.offset});
        if (each.value)
            ready.push_back(std::move(*each.value));
    }
    if (!outcome.problems.empty())
        return outcome;
    const Deed deed = m_work.deed(JournalAction::Signed);
    m_work.store.transaction([&] {
        for (const ToSign &each : ready) {
            m_work.store.put(each.note, deed);
            m_work.store.put(each.signature, deed);
        }
    });
    outcome.value.emplace();
    for (ToSign &each : ready) {
        m_lastVersions.erase(each.draft.id);
        outcome.value->push_back(std::move(each.signature));
    }
    return outcome;
}

Outcome<Note> Notebook::signedNote(Id<Note> id, NoteStep step)
{
    std::optional<Note> note = m_work.store.get(id);
    const std::optional<Session> session = note ? m_work.store.get(note->session) : std::nullopt;
    if (!session)
        return {std::nullopt, {{u"note"_s, Mistake::NotFound, -1}}};
    if (m_work.role == ClinicianRole::Records)
        return {std::nullopt, {{u"author"_s, Mistake::WrongRole, -1}}};
    for (const SessionLine &line : m_work.store.sessions(note->session)) {
        if (line.note && line.note->note == id && mayTake(step, noteState(*session, line.note->records, m_work.now())))
            return {std::move(note), {}};
    }
    return {std::nullopt, {{u"note"_s, Mistake::NotNow, -1}}};
}

Outcome<Addendum> Notebook::add(Id<Note> id, Addendum addendum)
{
    Store &store = m_work.store;
    const Outcome<Note> note = signedNote(id, NoteStep::Add);
    const std::optional<Clinician> signer = store.getInPart(m_work.who);
    if (!note.value || !signer)
        return {std::nullopt, note.problems};
    addendum.id = m_work.ids.next<Addendum>();
    addendum.family = note.value->family;
    addendum.note = id;
    addendum.author = m_work.who;
    addendum.sessionDay = store.get(note.value->session).value().day;
    addendum.written = m_work.now();
    const std::vector<Person> people = peopleByName(store, addendum.family);
    std::vector<Problem> problems = problemsOf(addendum);
    for (const Problem &problem : tooLongTexts(addendum))
        problems.push_back(problem);
    demandFamily(problems, addendum.subjects, people);
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    const Signature signature = stampFor(m_work, *signer, addendum, people);
    store.transaction([&] {
        store.put(addendum, m_work.deed(JournalAction::Added));
        store.put(signature, m_work.deed(JournalAction::Signed));
    });
    return {store.get(addendum.id), {}};
}

// What is signed of the session stays true of it, so that the free one is another.
std::optional<Session> Notebook::freeSession(Id<Session> id)
{
    Store &store = m_work.store;
    const std::vector<SessionLine> lines = store.sessions(id);
    if (std::ranges::any_of(lines, [](const SessionLine &line) { return line.note && counts(line.note->records); }))
        return std::nullopt;
    Session freed = store.get(id).value();
    freed.id = m_work.ids.next<Session>();
    freed.status = SessionStatus::Planned;
    store.put(freed, m_work.deed(JournalAction::Created, u"in the place of a session whose note was struck"_s));
    for (const SessionLine &line : lines) {
        const std::optional<Draft> draft = line.note && line.note->draft ? store.get(*line.note->draft) : std::nullopt;
        if (draft) {
            carry(m_work, *draft, freed);
            m_lastVersions.erase(draft->id);
        }
    }
    return freed;
}

Outcome<Notebook::Struck> Notebook::strike(Id<Note> id, const QString &reason)
{
    const Outcome<Note> note = signedNote(id, NoteStep::Strike);
    if (!note.value)
        return {std::nullopt, note.problems};
    const Strike strike{m_work.ids.next<Strike>(), note.value->family, id, m_work.who, m_work.now(), reason};
    std::vector<Problem> problems = problemsOf(strike);
    if (isTooLong(reason))
        problems.push_back({u"reason"_s, Mistake::TooLong, -1});
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    Struck struck;
    m_work.store.transaction([&] {
        m_work.store.put(strike, m_work.deed(JournalAction::Struck, reason));
        struck = {m_work.store.get(strike.id).value(), freeSession(note.value->session)};
    });
    return {std::move(struck), {}};
}

} // namespace attune
