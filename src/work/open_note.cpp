#include "src/work/open_note.h"

#include "src/rules/course.h"
#include "src/work/casefile.h"
#include "src/work/family_view.h"
#include "src/work/later_words.h"
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

void findLastThread(Store &store, OpenNote &open)
{
    for (const SessionLine &line : store.sessions(open.course.id)) {
        if (line.session == open.session.id)
            return;
        if (line.note && line.note->records.hasSignature && !line.note->records.hasStrike
            && !line.note->thread.isEmpty()) {
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

// The line to open: the own draft, then what is signed, of that the own first. Nothing where a draft is to be begun.
std::optional<NoteLine> lineToOpen(const std::vector<SessionLine> &lines, Id<Clinician> who)
{
    std::optional<NoteLine> best;
    int bestRank = 0;
    for (const SessionLine &line : lines) {
        if (!line.note)
            continue;
        const bool own = line.note->author == who;
        const int rank = line.note->draft ? (own ? 3 : 0) : (own ? 2 : 1);
        if (rank > bestRank) {
            best = line.note;
            bestRank = rank;
        }
    }
    return best;
}

// Where the note is not written yet, it is begun.
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
        Outcome<Draft> begun = Notebook(workplace).begin(open.session.id);
        if (!begun.value)
            return std::move(begun.problems);
        open.draft = std::move(begun.value);
    }
    Outcome<Note> note = Notebook::read(*open.draft);
    if (!note.value)
        return std::move(note.problems);
    open.note = std::move(*note.value);
    return {};
}

template <class T>
Outcome<T> refused(const QString &field, Mistake mistake)
{
    return {std::nullopt, {{field, mistake, -1}}};
}

std::vector<Problem> ofTheHour(std::vector<Problem> problems)
{
    for (Problem &problem : problems)
        problem.field.prepend(u"hour."_s);
    return problems;
}

// Of the day's sessions the first whose note the clinician has still to sign.
std::optional<Id<Session>> sessionToWrite(const Workplace &workplace, const Course &course, QDate today)
{
    std::optional<Id<Session>> found;
    for (const SessionLine &line : workplace.store.sessions(DaySpan{today, today})) {
        const bool open = line.status != SessionStatus::DidNotTakePlace
            && (!line.note || (line.note->draft && line.note->author == workplace.who));
        if (line.course == course.id && open && !found)
            found = line.session;
    }
    return found;
}

} // namespace

Outcome<OpenNote> openNote(Workplace workplace, Id<Session> id)
{
    Store &store = workplace.store;
    const std::optional<Session> session = store.get(id);
    const std::optional<Family> family = session ? store.get(session->family) : std::nullopt;
    const std::optional<Course> course = session ? store.get(session->course) : std::nullopt;
    if (!family || !course)
        return refused<OpenNote>(u"session"_s, Mistake::NotFound);
    OpenNote open;
    open.family = *family;
    open.course = *course;
    open.session = *session;
    if (std::vector<Problem> problems = takeNote(workplace, open); !problems.empty())
        return {std::nullopt, std::move(problems)};
    open.number = numberWhenHeld(open.course, sessionsIn(store.sessions(course->id)), id).value_or(1);
    open.people = store.list<Person>(family->id);
    open.dyads = store.list<Dyad>(family->id);
    open.words = store.list<VocabularyWord>();
    findLastThread(store, open);
    if (const auto practices = store.list<Practice>(); !practices.empty())
        open.lateEntryHours = practices.front().lateEntryHours;
    return {std::move(open), {}};
}

Outcome<OpenNote> openTodaysNote(Workplace workplace, Id<Family> family, QDate today)
{
    Store &store = workplace.store;
    if (workplace.role == ClinicianRole::Records)
        return refused<OpenNote>(u"author"_s, Mistake::WrongRole);
    const std::optional<Course> course = latestCourse(store.list<Course>(family));
    if (!course || course->ended)
        return refused<OpenNote>(u"course"_s, Mistake::NotFound);
    if (const auto session = sessionToWrite(workplace, *course, today))
        return openNote(workplace, *session);
    Outcome<OpenNote> opened;
    store.transaction([&] {
        Outcome<Session> kept = planSession(workplace, family, {today, {}, {}, Place::Clinic, {}, {}});
        opened = kept.value ? openNote(workplace, kept.value->id) : Outcome<OpenNote>{std::nullopt, kept.problems};
    });
    return opened;
}

Outcome<Draft> keepHour(Workplace workplace, Notebook &notebook, Id<Draft> draft, const Note &note, Session session,
                        Notebook::Saving saving)
{
    Outcome<Draft> outcome;
    workplace.store.transaction([&] {
        outcome = notebook.save(draft, note, saving);
        if (!outcome.value)
            return;
        if (session.start && session.stop && *session.stop < *session.start)
            session.stop.reset();
        if (workplace.store.get(session.id) != session)
            outcome.problems = ofTheHour(Casefile(workplace).keep(std::move(session)).problems);
    });
    return outcome;
}

} // namespace attune
