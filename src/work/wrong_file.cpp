#include "src/work/wrong_file.h"

#include "src/json/record_json.h"
#include "src/rules/subjects.h"
#include "src/work/all_or_nothing.h"
#include "src/work/entered_session.h"
#include "src/work/family_view.h"
#include "src/work/later_words.h"
#include "src/work/readable.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

std::optional<Course> courseThatGoesOn(Store &store, Id<Family> family)
{
    std::optional<Course> course = latestCourse(store.list<Course>(family));
    return course && !course->ended ? course : std::nullopt;
}

// The children first, each once.
std::vector<Person> inOrder(const PersonSet &persons, const std::vector<Person> &people)
{
    std::vector<Person> found;
    for (const Person &person : people) {
        if (persons.contains(person.id))
            found.push_back(person);
    }
    std::ranges::stable_sort(found, {}, &Person::role);
    return found;
}

// Of the day's sessions of the course that the clinician has not written of, the one nearest in time.
std::optional<Session> sessionAt(const Workplace &workplace, const Course &course, const Session &like)
{
    Store &store = workplace.store;
    std::vector<SessionLine> lines = store.sessions(DaySpan{like.day, like.day});
    std::erase_if(lines, [&](const SessionLine &line) {
        return line.course != course.id || line.status == SessionStatus::DidNotTakePlace || line.note;
    });
    const auto distance = [&](const SessionLine &line) {
        return line.start && like.start ? std::abs((*line.start - *like.start).count()) : 0;
    };
    const auto nearest = std::ranges::min_element(lines, {}, distance);
    return nearest == lines.end() ? std::nullopt : store.get(nearest->session);
}

// A session of that time in the course, kept now.
Session sessionLike(const Workplace &workplace, const Course &course, Session like)
{
    like.id = workplace.ids.next<Session>();
    like.family = course.family;
    like.course = course.id;
    like.clinicians = {{workplace.who, ClinicianPart::Lead}};
    like.subjects = subjectsOf(course);
    like.sharedEvent.reset();
    if (like.status == SessionStatus::DidNotTakePlace)
        like.status = SessionStatus::Planned;
    return enterWithItsNote(workplace, std::move(like)).value.value();
}

Session sessionFor(const Workplace &workplace, const Course &course, const Session &like)
{
    const std::optional<Session> there = sessionAt(workplace, course, like);
    return there ? *there : sessionLike(workplace, course, like);
}

// What its author was about to add to a note.
std::optional<LaterWords> unsignedWords(const Workplace &workplace, const Note &note)
{
    std::optional<LaterWords> later = laterWordsOf(workplace, note);
    return later && hasWords(*later) ? std::move(later) : std::nullopt;
}

std::optional<Draft> draftWith(const Draft &like, const Session &session, IdSource &ids,
                               const std::function<Note(Note)> &tell)
{
    Outcome<Note> note = Notebook::read(like);
    if (!note.value)
        return std::nullopt;
    Draft draft = like;
    draft.id = ids.next<Draft>();
    draft.note = ids.next<Note>();
    draft.family = session.family;
    draft.session = session.id;
    const Instant written = note.value->written;
    Note told = tell ? tell(std::move(*note.value)) : std::move(*note.value);
    told.id = draft.note;
    told.family = draft.family;
    told.session = draft.session;
    told.written = written;
    draft.content = QString::fromUtf8(noteToJson(told));
    return draft;
}

} // namespace

Draft carry(const Workplace &workplace, const Draft &draft, const Session &to, const std::function<Note(Note)> &tell)
{
    Store &store = workplace.store;
    std::vector<DraftVersion> versions = store.list<DraftVersion>(draft.id);
    Draft next = draftWith(draft, to, workplace.ids, tell).value();
    store.discard(draft.id, workplace.deed(JournalAction::Discarded, u"moved to session "_s + to.id.toText()));
    store.put(next, workplace.deed(JournalAction::Begun, u"moved from session "_s + draft.session.toText()));
    // The draft as it is stands among its versions, so that it is found by its words at once.
    versions.push_back({{}, draft.id, draft.saved, draft.content});
    QString last;
    for (const DraftVersion &version : versions) {
        Draft then = draft;
        then.content = version.content;
        const std::optional<Draft> told = draftWith(then, to, workplace.ids, tell);
        if (!told || version.content == last)
            continue;
        last = version.content;
        Note note = Notebook::read(*told).value.value();
        note.id = next.note;
        store.put(DraftVersion{workplace.ids.next<DraftVersion>(), next.id, version.saved,
                               QString::fromUtf8(noteToJson(note))},
                  std::nullopt);
    }
    return next;
}

Outcome<FileChoices> fileChoices(Workplace workplace, Id<Session> session)
{
    Store &store = workplace.store;
    FileChoices choices;
    bool isFound = false;
    bool isDraft = false;
    for (const SessionLine &line : store.sessions(session)) {
        if (!line.note || line.note->author != workplace.who || (!line.note->draft && !line.note->records.hasStrike))
            continue;
        const std::optional<Draft> draft = line.note->draft ? store.get(*line.note->draft) : std::nullopt;
        const std::optional<Note> note = draft ? Notebook::read(*draft).value : store.get(line.note->note);
        if (note) {
            const auto later = draft ? std::nullopt : unsignedWords(workplace, *note);
            choices.note = later ? withLaterWords(*note, *later) : *note;
            isFound = true;
            isDraft = draft.has_value();
        }
    }
    if (!isFound)
        return refused<FileChoices>(u"note"_s, Mistake::NotFound);
    const std::vector<Person> everybody = readable<Person>(store).records;
    choices.named = inOrder(subjectsOf(choices.note), everybody);
    for (Family &family : readable<Family>(store).records) {
        const std::optional<Course> course = courseThatGoesOn(store, family.id);
        const bool isItsOwn = family.id == choices.note.family;
        if (!course || (isItsOwn && isDraft))
            continue;
        Counterparts likely = likelyCounterparts(choices.note, *course, everybody);
        for (auto &[person, other] : likely) {
            if (isItsOwn)
                other = person;
        }
        choices.families.push_back({std::move(family), inOrder(subjectsOf(*course), everybody), std::move(likely)});
    }
    const QCollator letters;
    std::ranges::stable_sort(choices.families, [&letters](const FileChoice &one, const FileChoice &other) {
        return letters.compare(one.family.displayName, other.family.displayName) < 0;
    });
    return {std::move(choices), {}};
}

Outcome<Draft> moveDraft(Workplace workplace, Id<Draft> id, const RightFile &to)
{
    Store &store = workplace.store;
    const std::optional<Draft> draft = store.get(id);
    const std::optional<Session> session = draft ? store.get(draft->session) : std::nullopt;
    if (!session || !Notebook::read(*draft).value)
        return refused<Draft>(u"id"_s, Mistake::NotFound);
    if (draft->author != workplace.who)
        return refused<Draft>(u"author"_s, Mistake::NotYours);
    const std::optional<Course> course = courseThatGoesOn(store, to.family);
    if (!course || to.family == draft->family)
        return refused<Draft>(u"family"_s, Mistake::NotFound);
    Outcome<Draft> moved;
    store.transaction([&] {
        const Session there = sessionFor(workplace, *course, *session);
        const bool isLeftAlone = store.sessions(session->id).size() == 1 && cameWithItsNote(store, session->id);
        moved.value = carry(workplace, *draft, there, [&](Note note) { return retold(std::move(note), to.who); });
        if (isLeftAlone)
            store.discard(session->id, workplace.deed(JournalAction::Discarded));
    });
    return moved;
}

Outcome<Draft> beginWithWordsOf(Workplace workplace, Id<Note> id, const RightFile &in)
{
    Store &store = workplace.store;
    const std::optional<Note> note = store.get(id);
    const std::optional<Session> session = note ? store.get(note->session) : std::nullopt;
    if (!session)
        return refused<Draft>(u"note"_s, Mistake::NotFound);
    if (note->author != workplace.who)
        return refused<Draft>(u"author"_s, Mistake::NotYours);
    const std::vector<SessionLine> lines = store.sessions(session->id);
    const bool isStruck = std::ranges::any_of(lines, [&](const SessionLine &line) {
        return line.note && line.note->note == id && line.note->records.hasStrike;
    });
    if (!isStruck)
        return refused<Draft>(u"note"_s, Mistake::NotNow);
    const std::optional<Course> course = courseThatGoesOn(store, in.family);
    if (!course)
        return refused<Draft>(u"family"_s, Mistake::NotFound);
    // Where somebody else's note of the session stands, it is written of anew in the same.
    const bool stillCounts = course->id == session->course
        && std::ranges::any_of(lines, [](const SessionLine &line) { return line.note && counts(line.note->records); });
    return allOrNothing<Draft>(store, [&] {
        const std::optional<LaterWords> later = unsignedWords(workplace, *note);
        Notebook notebook(workplace);
        const Draft begun =
            kept(notebook.begin(stillCounts ? session->id : sessionFor(workplace, *course, *session).id));
        Draft saved = kept(notebook.save(begun.id, retold(later ? withLaterWords(*note, *later) : *note, in.who),
                                         Notebook::Saving::Leaving));
        if (later)
            emptyLaterWords(workplace, *later);
        return saved;
    });
}

} // namespace attune
