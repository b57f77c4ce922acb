#include "src/work/summary.h"

#include "src/json/digest.h"
#include "src/records/describe.h"
#include "src/rules/note_content.h"
#include "src/rules/note_life.h"
#include "src/work/readable.h"
#include "src/work/ties.h"

#include <algorithm>
#include <set>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

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

// One session that is told of: what its note says as far as it is told, and as it is.
struct Told {
    Session session;
    ToldNote part;
    Note whole;
};

// The held sessions of the days that may be told of, by time. Of two notes of one session the first that may be told of
// tells it.
std::vector<Told> toldSessions(Store &store, const Readers &readers, Summary &summary)
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
            std::optional<ToldNote> part = toldPart(note, session, readers, summary.leftOut);
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

// Whether a reader was in a course from its first day on, so that what was before it may be told of.
bool isFromTheBeginning(const Course &course, const Readers &readers)
{
    const PersonSet children = readers.childrenOn(course.opened);
    return std::ranges::any_of(course.children, [&](Id<Person> child) { return children.contains(child); });
}

void addCourses(Store &store, Summary &summary, const Readers &readers, const std::vector<Told> &told)
{
    std::vector<Course> courses = store.list<Course>(summary.request.family);
    std::ranges::stable_sort(courses, {}, &Course::opened);
    for (const Course &course : courses) {
        ToldCourse of{
            course.opened, course.ended, isFromTheBeginning(course, readers) ? course.sessionsBefore : 0, {}, {}};
        for (const Person &child : summary.children)
            of.lines.push_back({child.id, {}});
        for (const Told &each : told) {
            if (each.session.course != course.id)
                continue;
            of.hours.push_back(toldMarks(each.part, each.whole, each.session));
            for (ChildHours &line : of.lines) {
                if (std::optional<Hour> hour = toldHour(each.part, each.whole, each.session, line.child))
                    line.hours.push_back(std::move(*hour));
            }
        }
        if (!of.hours.empty())
            summary.courses.push_back(std::move(of));
    }
}

void addHelped(Summary &summary, const std::vector<Told> &told)
{
    for (const Told &each : told) {
        if (!isRegulationHour(each.whole, each.session))
            continue;
        for (const StrategyUse &use : each.part.part.strategies) {
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

// The signed words that stand in it: those for exactly these days; else the latest for the same readers about other
// days that tell of the same hours, for they say nothing that is not so here.
std::optional<SignedClosingWords> standingWords(Store &store, const Readers &readers, const SummaryRequest &request,
                                                const std::vector<Told> &told)
{
    std::optional<SignedClosingWords> standing = signedWordsFor(store, request);
    if (standing)
        return standing;
    for (const ClosingWords &words : store.list<ClosingWords>(request.family)) {
        if (!words.signedAt || words.recipients != request.recipients
            || (standing && standing->words.signedAt > words.signedAt))
            continue;
        Summary other;
        other.request = requestOf(words);
        const auto sessionOf = [](const Told &each) { return each.session.id; };
        if (std::ranges::equal(toldSessions(store, readers, other), told, {}, sessionOf, sessionOf))
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

// What is asked for, as far as it does not hang on the records.
std::vector<Problem> problemsOf(const SummaryRequest &request, QDate today)
{
    if (request.recipients.isEmpty())
        return {{u"recipients"_s, Mistake::Empty, -1}};
    if (request.lastDay < request.firstDay)
        return {{u"last_day"_s, Mistake::EndsBeforeItBegins, -1}};
    if (request.lastDay > today)
        return {{u"last_day"_s, Mistake::OutOfRange, -1}};
    return {};
}

Outcome<Person> recipientOf(Store &store, Id<Family> family, Id<Person> id, const std::vector<Person> &people,
                            const std::vector<Dyad> &ties)
{
    std::optional<Person> recipient = store.getInPart(id);
    if (!recipient)
        return refused<Person>(u"recipients"_s, Mistake::NotFound);
    if (recipient->family != family)
        return refused<Person>(u"recipients"_s, Mistake::OtherFamily);
    if (recipient->role != PersonRole::Caregiver)
        return refused<Person>(u"recipients"_s, Mistake::WrongRole);
    if (childrenInTheWork(people, ties, {id}).empty())
        return refused<Person>(u"recipients"_s, Mistake::DoesNotBelong);
    return {std::move(*recipient), {}};
}

} // namespace

int Summary::sessions() const
{
    int sessions = 0;
    for (const ToldCourse &course : courses)
        sessions += static_cast<int>(course.hours.size());
    return sessions;
}

int Summary::sessionsWithReaders() const
{
    int sessions = 0;
    for (const ToldCourse &course : courses) {
        sessions += static_cast<int>(std::ranges::count_if(course.hours, [&](const Hour &hour) {
            return std::ranges::any_of(request.recipients,
                                       [&](Id<Person> reader) { return hour.present.contains(reader); });
        }));
    }
    return sessions;
}

int Summary::sessionsBefore() const
{
    int sessions = 0;
    for (const ToldCourse &course : courses)
        sessions += course.sessionsBefore;
    return sessions;
}

int Summary::regulationHours() const
{
    int hours = 0;
    for (const ToldCourse &course : courses)
        hours += static_cast<int>(std::ranges::count_if(course.hours, &Hour::isRegulationHour));
    return hours;
}

Outcome<Summary> summaryFor(const Workplace &workplace, const SummaryRequest &request, QDate today)
{
    Store &store = workplace.store;
    if (!store.get(request.family))
        return refused<Summary>(u"family"_s, Mistake::NotFound);
    if (std::vector<Problem> problems = problemsOf(request, today); !problems.empty())
        return {std::nullopt, std::move(problems)};
    Summary summary;
    summary.request = request;
    summary.day = today;
    const Readers readers{request.recipients, tiesOf(store, request.family), today};
    const std::vector<Person> people = readable<Person>(store, request.family).records;
    for (const Id<Person> &id : request.recipients) {
        Outcome<Person> recipient = recipientOf(store, request.family, id, people, readers.ties);
        if (!recipient.value)
            return {std::nullopt, std::move(recipient.problems)};
        summary.recipients.push_back(std::move(*recipient.value));
    }
    summary.children = childrenInTheWork(people, readers.ties, request.recipients);
    const std::vector<Told> told = toldSessions(store, readers, summary);
    if (told.empty())
        return refused<Summary>(u"sessions"_s, Mistake::Empty);
    summary.closing = standingWords(store, readers, request, told);
    if (!summary.closing && workplace.role == ClinicianRole::Records)
        return refused<Summary>(u"closing_words"_s, Mistake::NotSigned);
    for (const ClosingWords &words : store.list<ClosingWords>(request.family)) {
        if (!words.signedAt && requestOf(words) == request && saysSomething(words.text))
            ++summary.leftOut[LeftOutKind::ClosingWordsNotSigned];
    }
    addCourses(store, summary, readers, told);
    addHelped(summary, told);
    addTherapists(store, summary, told);
    for (Practice &practice : store.list<Practice>())
        summary.practice = std::move(practice);
    summary.journalHead = headOf(store);
    return {std::move(summary), {}};
}

} // namespace attune
