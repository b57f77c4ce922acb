#include "src/work/summary.h"

#include "src/json/digest.h"
#include "src/records/describe.h"
#include "src/rules/note_content.h"
#include "src/rules/note_life.h"

#include <algorithm>
#include <set>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(auto enumerator)
{
    const std::string_view found = word(enumerator);
    return QString::fromLatin1(found.data(), static_cast<qsizetype>(found.size()));
}

// Which notes of a family count, and which were struck.
struct Stamps {
    std::set<Id<Note>> signedNotes;
    std::set<Id<Note>> struck;
};

Stamps stampsOf(Store &store, Id<Family> family)
{
    Stamps stamps;
    for (const Signature &signature : store.list<Signature>(family)) {
        if (signature.recordKind == RecordKind::Note)
            stamps.signedNotes.insert(signature.under<Note>());
    }
    for (const Strike &strike : store.list<Strike>(family)) {
        stamps.struck.insert(strike.note);
        stamps.signedNotes.erase(strike.note);
    }
    return stamps;
}

// One session that is told of: what its note says as far as it is covered, and as it is.
struct Told {
    Session session;
    Note part;
    Note whole;
};

// The held sessions of the days that may be told of, by time. Of two notes of one session the first that may be told of
// tells it.
std::vector<Told> toldSessions(Store &store, const Reader &reader, Summary &summary)
{
    const SummaryRequest &request = summary.request;
    const Stamps stamps = stampsOf(store, request.family);
    const std::vector<Note> notes = store.list<Note>(request.family);
    std::vector<Told> told;
    for (const Session &session : store.list<Session>(request.family)) {
        if (session.status != SessionStatus::Held || session.day < request.firstDay || session.day > request.lastDay)
            continue;
        bool isSigned = false;
        bool isStruck = false;
        std::optional<Told> first;
        for (const Note &note : notes) {
            if (note.session != session.id)
                continue;
            if (stamps.struck.contains(note.id)) {
                isStruck = true;
                ++summary.leftOut[LeftOutKind::NotesStruck];
            }
            if (!stamps.signedNotes.contains(note.id))
                continue;
            isSigned = true;
            std::optional<Note> part = coveredPart(note, reader, summary.leftOut);
            if (part && !first)
                first = Told{session, std::move(*part), note};
        }
        if (first)
            told.push_back(std::move(*first));
        if (!isSigned && !isStruck)
            ++summary.leftOut[LeftOutKind::NotesNotSigned];
    }
    std::ranges::stable_sort(told, {}, [](const Told &one) { return std::pair(one.session.day, one.session.start); });
    return told;
}

void addHours(Summary &summary, const std::vector<Told> &told)
{
    for (const Person &child : summary.children) {
        ChildHours hours{child.id, {}};
        for (const Told &each : told)
            hours.hours.push_back(coveredHour(each.part, each.whole, each.session, child.id));
        summary.hours.push_back(std::move(hours));
    }
    for (const Told &each : told) {
        if (!isRegulationHour(each.whole, each.session))
            continue;
        for (const StrategyUse &use : each.part.strategies) {
            const bool helped = use.effect == Effect::Helped || use.effect == Effect::ALittle;
            if (helped && std::ranges::count(summary.helped, use.shown) == 0)
                summary.helped.push_back(use.shown);
        }
    }
}

void addTherapists(Store &store, Summary &summary, const std::vector<Told> &told)
{
    std::set<Id<Clinician>> authors;
    for (const Told &each : told)
        authors.insert(each.whole.author);
    for (const Id<Clinician> &author : authors) {
        if (auto clinician = store.getInPart(author))
            summary.therapists.push_back(std::move(*clinician));
    }
}

// In the work together, now or before: by their dyad, where there is one (a tie that never began is outside it); else
// by a course that names both.
bool areInTheWork(Store &store, Id<Family> family, Id<Person> child, Id<Person> caregiver)
{
    for (const Dyad &dyad : store.list<Dyad>(family)) {
        if (dyad.child == child && dyad.caregiver == caregiver)
            return dyad.since.has_value();
    }
    return std::ranges::any_of(store.list<Course>(family), [&](const Course &course) {
        return std::ranges::count(course.children, child) > 0 && std::ranges::count(course.caregivers, caregiver) > 0;
    });
}

// The signed words that stand in it: those for exactly these days; else the latest for the same reader about other days
// that tell of the same hours, for they say nothing that is not so here.
std::optional<SignedClosingWords> standingWords(Store &store, const Reader &reader, const SummaryRequest &request,
                                                const std::vector<Told> &told)
{
    std::optional<SignedClosingWords> standing = signedWordsFor(store, request);
    if (standing)
        return standing;
    for (const ClosingWords &words : store.list<ClosingWords>(request.family)) {
        if (!words.signedAt || words.recipient != request.recipient
            || (standing && standing->words.signedAt > words.signedAt))
            continue;
        Summary other;
        other.request = requestOf(words);
        const auto sessionOf = [](const Told &each) { return each.session.id; };
        if (std::ranges::equal(toldSessions(store, reader, other), told, {}, sessionOf, sessionOf))
            standing = signedWordsFor(store, requestOf(words));
    }
    return standing;
}

QByteArray headOf(Store &store)
{
    JournalFilter last;
    last.most = 1;
    return digestOf(Record(store.journal(last).front()));
}

// For the journal, where no name stands: kinds, ids and counts.
QString disclosureReason(const Summary &summary)
{
    QString reason = u"summary; audience: family; basis: given to the family; recipient: %1; period: %2 to %3"_s.arg(
        summary.request.recipient.toText(), summary.request.firstDay.toString(Qt::ISODate),
        summary.request.lastDay.toString(Qt::ISODate));
    for (const auto &[kind, count] : summary.leftOut)
        reason += u"; left out: %1 %2"_s.arg(count).arg(wordOf(kind));
    return reason;
}

} // namespace

int Summary::sessions() const
{
    return hours.empty() ? 0 : static_cast<int>(hours.front().hours.size());
}

int Summary::regulationHours() const
{
    return hours.empty() ? 0 : static_cast<int>(std::ranges::count_if(hours.front().hours, &Hour::isRegulationHour));
}

std::vector<Person> childrenInTheWork(Store &store, const Person &caregiver)
{
    std::vector<Person> children = store.list<Person>(caregiver.family);
    std::erase_if(children, [&](const Person &person) {
        return person.role != PersonRole::Child || !areInTheWork(store, caregiver.family, person.id, caregiver.id);
    });
    return children;
}

Outcome<Summary> summaryFor(const Workplace &workplace, const SummaryRequest &request, QDate today)
{
    Store &store = workplace.store;
    if (!store.get(request.family))
        return refused<Summary>(u"family"_s, Mistake::NotFound);
    std::optional<Person> recipient = store.get(request.recipient);
    if (!recipient)
        return refused<Summary>(u"recipient"_s, Mistake::NotFound);
    if (recipient->family != request.family)
        return refused<Summary>(u"recipient"_s, Mistake::OtherFamily);
    if (recipient->role != PersonRole::Caregiver)
        return refused<Summary>(u"recipient"_s, Mistake::WrongRole);
    if (request.lastDay < request.firstDay)
        return refused<Summary>(u"last_day"_s, Mistake::EndsBeforeItBegins);
    Summary summary;
    summary.request = request;
    summary.day = today;
    summary.recipient = std::move(*recipient);
    summary.children = childrenInTheWork(store, summary.recipient);
    if (summary.children.empty())
        return refused<Summary>(u"recipient"_s, Mistake::DoesNotBelong);
    Reader reader{request.recipient, {}};
    for (const Person &child : summary.children)
        reader.children.push_back(child.id);
    const std::vector<Told> told = toldSessions(store, reader, summary);
    if (told.empty())
        return refused<Summary>(u"sessions"_s, Mistake::Empty);
    summary.closing = standingWords(store, reader, request, told);
    if (!summary.closing && workplace.role == ClinicianRole::Records)
        return refused<Summary>(u"closing_words"_s, Mistake::NotSigned);
    for (const ClosingWords &words : store.list<ClosingWords>(request.family)) {
        if (!words.signedAt && requestOf(words) == request && saysSomething(words.text))
            ++summary.leftOut[LeftOutKind::ClosingWordsNotSigned];
    }
    addHours(summary, told);
    addTherapists(store, summary, told);
    for (Practice &practice : store.list<Practice>())
        summary.practice = std::move(practice);
    summary.journalHead = headOf(store);
    return {std::move(summary), {}};
}

void discloseSummary(const Workplace &workplace, const Summary &summary, const std::function<void()> &deliver)
{
    const DeedTarget target{summary.request.family, summary.request.recipient, std::nullopt, std::nullopt};
    const QString reason = disclosureReason(summary);
    workplace.store.enter(target, workplace.deed(JournalAction::Exported, reason));
    try {
        deliver();
    } catch (...) {
        workplace.store.enter(target, workplace.deed(JournalAction::Exported, u"not delivered; "_s + reason));
        throw;
    }
}

} // namespace attune
