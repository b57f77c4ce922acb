// The part of StoreBench that says what is timed.
#include "src/work/day_view.h"
#include "src/work/family_view.h"
#include "src/work/owner.h"
#include "tests/bench/store/memory.h"
#include "tests/bench/store/store_bench.h"

#include <chrono>

namespace attune::bench {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// As many notes as a list of hits has room for, and some more.
constexpr int mostHits = 20;

} // namespace

void StoreBench::timeOpening()
{
    openStore();
    dayView(*m_store, m_clinicians.front().id, m_today, m_now);
    m_report.openMemory = memoryNow();
    for (const bool withToday : {false, true}) {
        Figure figure;
        figure.name = withToday ? u"open with the data key, Today"_s : u"open with the data key"_s;
        figure.cache = Cache::Empty;
        for (int i = 0; i < 20; ++i) {
            closeStore();
            m_floor->close();
            timeOnce(
                figure,
                [&] {
                    openStore();
                    if (!withToday)
                        return;
                    ownerOf(*m_store);
                    dayView(*m_store, m_clinicians.front().id, m_today, m_now);
                },
                [this] { m_floor->open(recordedCalls()); });
        }
        m_report.figures.push_back(std::move(figure));
    }
}

int StoreBench::anyFamily()
{
    return static_cast<int>(m_chance() % static_cast<unsigned>(m_families));
}

void StoreBench::timeReading()
{
    Store &store = *m_store;
    measureReading(
        u"Today"_s, 100, [] {}, [&] { dayView(store, m_clinicians.front().id, m_today, m_now); });
    Id<Family> family;
    measureReading(
        u"open a family"_s, 300, [&] { family = m_practice->family(anyFamily()); },
        [&] { familyView(store, family, m_today, m_now).value(); });
    timeCaseloads();
}

// The first clinician has as many families in a practice of any size.
void StoreBench::timeCaseloads()
{
    for (const std::size_t clinician : {std::size_t(0), m_clinicians.size() - 1}) {
        const Id<Clinician> who = m_clinicians[clinician].id;
        const std::size_t families = m_store->caseload(who, m_today).size();
        measureReading(
            u"caseload of %1 families"_s.arg(families), 30, [] {}, [&] { m_store->caseload(who, m_today); });
        if (m_clinicians.size() == 1)
            return;
    }
}

void StoreBench::timeSearch(const QString &name, const std::function<SearchWords(int)> &words)
{
    int turn = 0;
    SearchWords chosen;
    measureReading(
        u"search: "_s + name, 200, [&] { chosen = words(turn++); }, [&] { m_store->search(chosen); });
}

void StoreBench::timeSearches()
{
    const int notes = m_practice->sessions() - m_families;
    timeSearch(u"a rare word"_s, [&](int) {
        return SearchWords{Prose::rare(10 * static_cast<int>(m_chance() % unsigned(notes / 10))), {}, mostHits};
    });
    timeSearch(u"a common word"_s, [&](int i) { return SearchWords{m_prose.word(i % 20), {}, mostHits}; });
    timeSearch(u"a common word, 50 hits"_s, [&](int i) { return SearchWords{m_prose.word(i % 20), {}, 50}; });
    timeSearch(u"two words"_s, [&](int i) {
        return SearchWords{m_prose.word(20 + i % 100) + u' ' + m_prose.word(200 + i), {}, mostHits};
    });
    timeSearch(u"two letters"_s, [&](int i) { return SearchWords{m_prose.word(i).left(2), {}, mostHits}; });
    timeSearch(u"four letters"_s, [&](int i) { return SearchWords{m_prose.word(i).left(4), {}, mostHits}; });
    timeSearch(u"a word in one family"_s, [&](int i) {
        return SearchWords{m_prose.word(i % 100), m_practice->family(anyFamily()), mostHits};
    });
}

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
