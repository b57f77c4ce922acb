#include "src/work/open_note.h"

#include "src/rules/course.h"
#include "src/work/casefile.h"
#include "src/work/entered_session.h"
#include "src/work/family_view.h"
#include "src/work/later_words.h"
#include "src/work/readable.h"
#include "src/work/session_plan.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::vector<T> ofNote(Store &store, const Note &note)
{
    std::vector<T> found = store.list<T>(note.family);
    std::erase_if(found, [&](const T &each) { return each.note != note.id; });
    return found;
}

// Whether an hour of the course was before the one that is open, which without a start is the last of its day.
bool isBefore(const SessionLine &line, const Session &session)
{
    if (line.day != session.day)
        return line.day < session.day;
    return line.session != session.id && line.start && (!session.start || *line.start < *session.start);
}

void findLastThread(const std::vector<SessionLine> &lines, OpenNote &open)
{
    for (const SessionLine &line : lines) {
        if (!isBefore(line, open.session))
            continue;
        if (line.note && counts(line.note->records) && !line.note->thread.isEmpty()) {
            open.lastThread = line.note->thread;
            open.lastThreadDay = line.day;
        }
    }
}

NoteStamp stampOf(Store &store, const Note &note)
{
    NoteStamp stamp;
    std::vector<Addendum> addenda = ofNote<Addendum>(store, note);
    std::ranges::stable_sort(addenda, {}, &Addendum::written);
    for (Addendum &addendum : addenda)
        stamp.addenda.push_back({std::move(addendum), {}});
    for (const Signature &signature : store.list<Signature>(note.family)) {
        if (signature.isUnder(note.id))
            stamp.signature = signature;
        for (SignedAddendum &each : stamp.addenda) {
            if (signature.isUnder(each.addendum.id))
                each.signature = signature;
        }
    }
    if (auto strikes = ofNote<Strike>(store, note); !strikes.empty())
        stamp.strike = std::move(strikes.front());
    return stamp;
}

// The line to open: the own draft, then what is signed, of that the own first and what was struck last. Nothing where
// a draft is to be begun.
std::optional<NoteLine> lineToOpen(const std::vector<SessionLine> &lines, Id<Clinician> who)
{
    std::optional<NoteLine> best;
    int bestRank = 0;
    for (const SessionLine &line : lines) {
        if (!line.note)
            continue;
        const bool own = line.note->author == who;
        const int rank = line.note->draft ? (own ? 4 : 0) : (own ? 2 : 1) + (own && !line.note->records.hasStrike);
        if (rank > bestRank) {
            best = line.note;
            bestRank = rank;
        }
    }
    return best;
}

// Where the note is not written yet, it is one to be begun.
std::vector<Problem> takeNote(Workplace &workplace, OpenNote &open)
{
    Store &store = workplace.store;
    const auto line = lineToOpen(store.sessions(open.session.id), workplace.who);
    if (line && !line->draft) {
        open.note = store.get(line->note).value();
        open.stamp = stampOf(store, open.note);
        open.later = laterWordsOf(workplace, open.note);
        return {};
    }
    if (line) {
        open.draft = store.get(*line->draft);
    } else {
        Outcome<Draft> proposed = Notebook(workplace).propose(open.session);
        if (!proposed.value)
            return std::move(proposed.problems);
        open.draft = std::move(proposed.value);
    }
    Outcome<Note> note = Notebook::read(*open.draft);
    if (!note.value)
        return std::move(note.problems);
    open.note = std::move(*note.value);
    return {};
}

std::vector<Problem> ofTheHour(std::vector<Problem> problems)
{
    for (Problem &problem : problems)
        problem.field.prepend(u"hour."_s);
    return problems;
}

// Of the family's sessions of the day the first whose note the clinician has still to sign; else the last that is
// signed. What was begun in a course that has ended since is still to be signed; nothing is begun in it any more.
std::optional<Id<Session>> sessionToOpen(const Workplace &workplace, const std::vector<Course> &courses, QDate today)
{
    std::optional<Id<Session>> toWrite;
    std::optional<Id<Session>> toRead;
    for (const SessionLine &line : workplace.store.sessions(DaySpan{today, today})) {
        const auto course = std::ranges::find(courses, line.course, &Course::id);
        if (course == courses.end() || line.status == SessionStatus::DidNotTakePlace)
            continue;
        if (line.note && counts(line.note->records))
            toRead = line.session;
        const bool isOpen = line.note ? line.note->draft && line.note->author == workplace.who : !course->ended;
        if (isOpen && !toWrite)
            toWrite = line.session;
    }
    return toWrite ? toWrite : toRead;
}

std::optional<Course> courseToWriteOf(Store &store, Id<Family> family)
{
    std::optional<Course> course = latestCourse(store.list<Course>(family));
    return course && !course->ended ? course : std::nullopt;
}

// The session need not be kept yet.
Outcome<OpenNote> openNoteOf(Workplace &workplace, const Session &session)
{
    Store &store = workplace.store;
    const std::optional<Family> family = store.getInPart(session.family); // for its name
    const std::optional<Course> course = store.get(session.course);
    if (!family || !course)
        return refused<OpenNote>(u"session"_s, Mistake::NotFound);
    OpenNote open;
    open.family = *family;
    open.course = *course;
    open.session = session;
    if (std::vector<Problem> problems = takeNote(workplace, open); !problems.empty())
        return {std::nullopt, std::move(problems)};
    const ReadableSessions ofCourse = readableSessions(store, *course);
    std::vector<Session> sessions = sessionsIn(ofCourse.lines);
    if (std::ranges::find(sessions, session.id, &Session::id) == sessions.end())
        sessions.push_back(session);
    open.number = std::nullopt;
    if (ofCourse.isWhole)
        open.number = numberWhenHeld(open.course, sessions, session.id).value_or(1);
    open.people = peopleByName(store, family->id);
    open.dyads = readable<Dyad>(store, family->id).records;
    open.words = readable<VocabularyWord>(store).records;
    findLastThread(ofCourse.lines, open);
    if (const auto practices = store.list<Practice>(); !practices.empty())
        open.lateEntryHours = practices.front().lateEntryHours;
    return {std::move(open), {}};
}

// The draft as the vault is to hold it before it is written; nothing where there is nothing to hold yet.
Outcome<Draft> beginHour(const Workplace &workplace, const Draft &draft, const Note &note, const Session &session)
{
    Store &store = workplace.store;
    const std::optional<Session> kept = store.get(session.id);
    const bool isSilent = Notebook::saysTheSame(draft, note);
    const bool isUnheard = kept ? kept == session : isBare(session);
    if (isSilent && isUnheard)
        return {};
    if (!kept) {
        Session entered = session;
        if (entered.start && entered.stop && *entered.stop < *entered.start)
            entered.stop.reset();
        if (std::vector<Problem> problems = enterWithItsNote(workplace, std::move(entered)).problems; !problems.empty())
            return {std::nullopt, std::move(problems)};
    }
    store.put(draft, workplace.deed(JournalAction::Begun));
    return {draft, {}};
}

} // namespace

Outcome<OpenNote> openNote(Workplace workplace, Id<Session> id)
{
    const std::optional<Session> session = workplace.store.get(id);
    return session ? openNoteOf(workplace, *session) : refused<OpenNote>(u"session"_s, Mistake::NotFound);
}

Outcome<OpenNote> openTodaysNote(Workplace workplace, Id<Family> family, QDate today)
{
    const auto session = sessionToOpen(workplace, workplace.store.list<Course>(family), today);
    if (session && workplace.role != ClinicianRole::Records)
        return openNote(workplace, *session);
    return openAnotherNote(workplace, family, today);
}

Outcome<OpenNote> openAnotherNote(Workplace workplace, Id<Family> family, QDate today)
{
    if (workplace.role == ClinicianRole::Records)
        return refused<OpenNote>(u"author"_s, Mistake::WrongRole);
    const std::optional<Course> course = courseToWriteOf(workplace.store, family);
    if (!course)
        return refused<OpenNote>(u"course"_s, Mistake::NotFound);
    return openNoteOf(workplace, sessionOn(workplace, *course, today));
}

Outcome<Draft> keepHour(Workplace workplace, Notebook &notebook, const Draft &draft, const Note &note, Session session,
                        Notebook::Saving saving)
{
    Outcome<Draft> outcome;
    workplace.store.transaction([&] {
        if (notebook.canBegin(draft)) {
            outcome = beginHour(workplace, draft, note, session);
            if (!outcome.value && outcome.problems.empty()) {
                outcome.value = draft;
                return;
            }
            if (!outcome.value)
                return;
        }
        outcome = notebook.save(draft.id, note, saving);
        if (!outcome.value)
            return;
        if (session.start && session.stop && *session.stop < *session.start)
            session.stop.reset();
        if (workplace.store.get(session.id) != session)
            outcome.problems = ofTheHour(Casefile(workplace).keep(std::move(session)).problems);
        if (saving == Notebook::Saving::Leaving)
            notebook.discardIfEmpty(draft.id);
    });
    return outcome;
}

} // namespace attune
