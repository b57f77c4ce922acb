// The part of StoreBench that times writing.
#include "src/work/casefile.h"
#include "src/work/notebook.h"
#include "tests/bench/store/store_bench.h"

#include <chrono>

namespace attune::bench {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

Draft StoreBench::beginNote(int hoursAgo)
{
    const int number = anyFamily();
    const std::vector<Person> people = m_practice->people(number);
    Session session;
    session.family = m_practice->family(number);
    session.course = m_practice->course(number);
    session.status = SessionStatus::Held;
    session.zone = u"America/Vancouver"_s;
    session.start = m_now - hours(hoursAgo);
    session.stop = *session.start + minutes(50);
    session.clinicians = {{m_clinicians.front().id, ClinicianPart::Lead}};
    session.subjects = {people[0].id, people[1].id};
    m_now += seconds(1);
    return done(Notebook(work()).begin(done(Casefile(work()).keep(session)).id));
}

Note StoreBench::write(const Draft &draft)
{
    Note note = done(Notebook::read(draft));
    const Session session = m_store->get(draft.session).value();
    const PersonSet about = session.subjects;
    note.presences.clear();
    note.passages.clear();
    for (const Id<Person> &person : about)
        note.presences.push_back({person, {}, {}});
    for (int i = 0; i < 3; ++i)
        note.passages.push_back({Movement(i), m_prose.text(++m_text, 680), about, false, false});
    const Id<Person> child = *about.begin();
    note.readings = {{child, 6, State::Upset, Timing::Timed, false, {}, false, false, {}},
                     {child, 20, State::Settled, Timing::Timed, false, {}, true, false, {}}};
    note.thread = m_prose.text(++m_text, 60);
    note.threadSubjects = about;
    return note;
}

void StoreBench::timeDrafts()
{
    for (const auto saving : {Notebook::Saving::Typing, Notebook::Saving::Leaving}) {
        Notebook notebook(work());
        const Draft draft = beginNote(2);
        Note note = write(draft);
        measure(
            saving == Notebook::Saving::Typing ? u"save a draft while typing"_s : u"save a draft on leaving it"_s, 200,
            [&] { done(notebook.save(draft.id, note, saving)); },
            [&] {
                m_now += seconds(3);
                note = write(draft);
            });
    }
}

void StoreBench::timeSigning()
{
    Notebook notebook(work());
    Draft draft;
    measure(
        u"sign"_s, 200, [&] { done(notebook.sign(std::span(&draft.id, 1))); },
        [&] {
            draft = beginNote(3);
            draft = done(notebook.save(draft.id, write(draft), Notebook::Saving::Leaving));
        });
}

void StoreBench::timeImport()
{
    int batch = 0;
    measure(u"import 200 sessions"_s, 5, [&] { import(practiceOf(4, ++batch)); });
    measure(u"import 1,000 sessions"_s, 2, [&] { import(practiceOf(20, ++batch)); });
}

} // namespace attune::bench
