#include "tests/bench/store/store_bench.h"

#include "src/work/day_view.h"
#include "src/work/family_view.h"
#include "src/work/records_import.h"
#include "tests/bench/store/memory.h"

#include <QFile>

#include <chrono>
#include <stdexcept>

namespace attune::bench {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr int sessionsEach = 50;
constexpr int familiesOfAClinician = 2000;
constexpr qint64 prefixSize = 16384;

class Stopwatch {
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

template <class T>
T done(Outcome<T> outcome)
{
    if (!outcome.value)
        throw std::runtime_error("the practice refuses what is measured: "
                                 + outcome.problems.front().field.toStdString());
    return std::move(*outcome.value);
}

Key copyOf(const Key &key)
{
    Key copy;
    std::copy_n(key.data(), key.size(), copy.data());
    return copy;
}

// The file without its prefix, which is a database that SQLCipher opens as it is.
void copyDatabase(const std::string &from, const QString &to)
{
    QFile vault(QString::fromStdString(from));
    QFile copy(to);
    if (!vault.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly) || !vault.seek(prefixSize))
        throw std::runtime_error("the vault cannot be copied");
    while (!vault.atEnd()) {
        if (copy.write(vault.read(1 << 20)) < 0)
            throw std::runtime_error("the vault cannot be copied");
    }
}

} // namespace

StoreBench::StoreBench(int sessions, const QString &folder)
    : m_families(std::max(1, sessions / sessionsEach))
    , m_folder(folder + u"/attune-bench-XXXXXX"_s)
    , m_path(m_folder.filePath(u"practice.attune"_s).toStdString())
    , m_now(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) + hours(17))
    , m_ids([this] { return m_now; }, [generator = std::mt19937_64(11)]() mutable { return generator(); })
{
    if (!m_folder.isValid())
        throw std::runtime_error("no temporary folder can be made");
    m_settings.slots.cost = {2, std::uint64_t{19} * 1024 * 1024};
}

SizeReport StoreBench::run()
{
    make();
    timeOpening();
    timeReading();
    timeSearches();
    timeDrafts();
    timeSigning();
    timeImport();
    closeStore();
    return std::move(m_report);
}

Clinician StoreBench::aClinician(int number) const
{
    return {Id<Clinician>(IdBytes{1, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, std::uint8_t(number >> 8),
                                  std::uint8_t(number)}),
            u"Robin Vale %1"_s.arg(number), u"LCSW"_s, ClinicianRole::Therapist, std::nullopt};
}

Workplace StoreBench::work()
{
    return {*m_store, m_ids, [this] { return m_now; }, m_clinicians.front().id, ClinicianRole::Therapist};
}

LargePractice StoreBench::practiceOf(int families, int batch) const
{
    return LargePractice({families, sessionsEach, batch, m_today}, m_words, m_clinicians, m_prose);
}

void StoreBench::import(LargePractice practice)
{
    const Imported imported =
        RecordsImport(work()).take([&] { return practice.nextLine(); }, [](auto...) { return true; });
    if (!imported.problems.empty())
        throw std::runtime_error("the practice is not taken in");
}

void StoreBench::make()
{
    for (int i = 0; i < (m_families + familiesOfAClinician - 1) / familiesOfAClinician; ++i)
        m_clinicians.push_back(aClinician(i));
    m_file = std::make_shared<VaultFile>(
        VaultFile::create(m_path, m_settings, Passphrase(u"seven otters cross the river"_s)));
    m_dataKey = copyOf(m_file->dataKey().bytes());
    m_store = std::make_unique<SqliteStore>(m_file);
    done(Casefile(work()).setUp({{}, u"A practice that is made up"_s, u"America/Vancouver"_s, 48},
                                m_clinicians.front()));
    m_words = m_store->list<VocabularyWord>();
    m_practice = std::make_unique<LargePractice>(practiceOf(m_families, 0));

    forgetPeak();
    const Stopwatch watch;
    import(*m_practice);
    m_report.makingSeconds = watch.milliseconds() / 1000;
    m_report.makingPeakMemory = peakMemory();
    m_report.sessions = m_practice->sessions();
    m_report.families = m_families;
    closeStore();

    m_report.vaultMegabytes = double(QFile(QString::fromStdString(m_path)).size()) / 1e6;
    const QString copy = m_folder.filePath(u"floor.db"_s);
    copyDatabase(m_path, copy);
    CipherSalt salt;
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly) || file.read(reinterpret_cast<char *>(salt.data()), salt.size()) != salt.size())
        throw std::runtime_error("the copy cannot be read");
    m_floor = std::make_unique<Floor>(copy.toStdString(), DataKey(copyOf(m_dataKey)).rawKeyText(salt));
}

void StoreBench::openStore()
{
    recordCalls();
    m_file = std::make_shared<VaultFile>(
        VaultFile::open(m_path, m_settings, [this](const VaultHeader &) { return DataKey(copyOf(m_dataKey)); }));
    m_store = std::make_unique<SqliteStore>(m_file, IdSource([this] { return m_now; }, [this] { return m_chance(); }));
}

void StoreBench::closeStore()
{
    const Unrecorded unrecorded;
    m_store.reset();
    m_file.reset();
}

void StoreBench::catchUp()
{
    m_floor->replay(recordedCalls());
    recordedCalls().clear();
}

void StoreBench::measure(const QString &name, int times, const Piece &piece, const Piece &before)
{
    Figure figure;
    figure.name = name;
    constexpr int warmUps = 2;
    for (int i = -warmUps; i < times; ++i) {
        if (before)
            before();
        catchUp();
        forgetPeak();
        const Stopwatch store;
        piece();
        const double storeTook = store.milliseconds();
        const Stopwatch floor;
        m_floor->replay(recordedCalls());
        const double floorTook = floor.milliseconds();
        recordedCalls().clear();
        if (i < 0)
            continue;
        figure.store.taken.push_back(storeTook);
        figure.floor.taken.push_back(floorTook);
        figure.peakMemory = std::max(figure.peakMemory, peakMemory());
    }
    m_report.figures.push_back(std::move(figure));
}

void StoreBench::timeOpening()
{
    openStore();
    dayView(*m_store, m_clinicians.front().id, m_today, m_now);
    m_report.openMemory = memoryNow();
    for (const bool withToday : {false, true}) {
        Figure figure;
        figure.name = withToday ? u"open with the data key, Today"_s : u"open with the data key"_s;
        for (int i = -2; i < 20; ++i) {
            closeStore();
            m_floor->close();
            forgetPeak();
            const Stopwatch store;
            openStore();
            if (withToday)
                dayView(*m_store, m_clinicians.front().id, m_today, m_now);
            const double storeTook = store.milliseconds();
            const Stopwatch floor;
            m_floor->open(recordedCalls());
            const double floorTook = floor.milliseconds();
            recordedCalls().clear();
            if (i < 0)
                continue;
            figure.store.taken.push_back(storeTook);
            figure.floor.taken.push_back(floorTook);
            figure.peakMemory = std::max(figure.peakMemory, peakMemory());
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
    measure(u"Today"_s, 100, [&] { dayView(store, m_clinicians.front().id, m_today, m_now); });
    measure(u"open a family"_s, 300,
            [&] { familyView(store, m_practice->family(anyFamily()), m_today, m_now).value(); });
    measure(u"caseload of a clinician"_s, 30, [&] { store.caseload(m_clinicians.front().id, m_today); });
}

void StoreBench::timeSearch(const QString &name, const std::function<SearchWords(int)> &words)
{
    int turn = 0;
    measure(u"search: "_s + name, 200, [&] { m_store->search(words(turn++)); });
}

void StoreBench::timeSearches()
{
    const int notes = m_practice->sessions() - m_families;
    timeSearch(u"a rare word"_s, [&](int) {
        return SearchWords{Prose::rare(10 * static_cast<int>(m_chance() % unsigned(notes / 10))), {}};
    });
    timeSearch(u"a common word"_s, [&](int i) { return SearchWords{m_prose.word(i % 20), {}}; });
    timeSearch(u"two words"_s, [&](int i) {
        return SearchWords{m_prose.word(20 + i % 100) + u' ' + m_prose.word(200 + i), {}};
    });
    timeSearch(u"two letters"_s, [&](int i) { return SearchWords{m_prose.word(i).left(2), {}}; });
    timeSearch(u"four letters"_s, [&](int i) { return SearchWords{m_prose.word(i).left(4), {}}; });
    timeSearch(u"a word in one family"_s, [&](int i) {
        return SearchWords{m_prose.word(i % 100), m_practice->family(anyFamily())};
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
