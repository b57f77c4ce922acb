#include "tests/bench/store/store_bench.h"

#include "src/work/records_import.h"
#include "tests/bench/store/memory.h"

#include <QFile>

#include <chrono>
#include <ctime>
#include <malloc.h>
#include <stdexcept>

namespace attune::bench {

using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

constexpr int sessionsEach = 50;
constexpr int familiesOfAClinician = 2000; // of the first: LargePractice::fewFamilies
constexpr qint64 prefixSize = 16384;

class Stopwatch {
public:
    double milliseconds() const { return now(CLOCK_MONOTONIC) - m_clock; }
    double processorMilliseconds() const { return now(CLOCK_THREAD_CPUTIME_ID) - m_processor; }
    void addTo(Side &side) const
    {
        side.processor.taken.push_back(processorMilliseconds());
        side.clock.taken.push_back(milliseconds());
    }

private:
    static double now(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_clock = now(CLOCK_MONOTONIC);
    double m_processor = now(CLOCK_THREAD_CPUTIME_ID);
};

Key copyOf(const Key &key)
{
    Key copy;
    std::copy_n(key.data(), key.size(), copy.data());
    return copy;
}

// How many pages a connection read from its file since it was last asked.
double pagesRead(sqlite3 *connection)
{
    int now = 0;
    int most = 0;
    sqlite3_db_status(connection, SQLITE_DBSTATUS_CACHE_MISS, &now, &most, 1);
    return now;
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

double StoreBench::import(LargePractice practice)
{
    double inventing = 0;
    const auto nextLine = [&] {
        const Stopwatch watch;
        std::optional<QByteArray> line = practice.nextLine();
        inventing += watch.processorMilliseconds();
        return line;
    };
    const Imported imported = RecordsImport(work()).take(nextLine, [](auto, qint64, qint64) { return true; });
    if (!imported.problems.empty())
        throw std::runtime_error("the practice is not taken in");
    return inventing;
}

void StoreBench::make()
{
    const int others = std::max(0, m_families - LargePractice::fewFamilies);
    for (int i = 0; i <= (others + familiesOfAClinician - 1) / familiesOfAClinician; ++i)
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
    const double inventing = import(*m_practice);
    m_report.makingSeconds = watch.milliseconds() / 1000;
    m_report.makingProcessorSeconds = (watch.processorMilliseconds() - inventing) / 1000;
    m_report.makingPeakMemory = peakMemory();
    m_report.sessions = m_practice->sessions();
    m_report.families = m_families;
    closeStore();
    malloc_trim(0); // what the making needed is not what an open vault needs

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

void StoreBench::timeOnce(Figure &figure, const Piece &piece, const Piece &same)
{
    forgetPeak();
    {
        const Stopwatch watch;
        piece();
        watch.addTo(figure.store);
    }
    figure.pages.taken.push_back(pagesRead(m_file->database().handle()));
    {
        const Stopwatch watch;
        same();
        watch.addTo(figure.floor);
    }
    recordedCalls().clear();
    figure.peakMemory = std::max(figure.peakMemory, peakMemory());
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
        pagesRead(m_file->database().handle());
        timeOnce(figure, piece, [this] { m_floor->replay(recordedCalls()); });
        if (i == -1)
            figure = {name, Cache::InUse, {}, {}, {}, 0};
    }
    m_report.figures.push_back(std::move(figure));
}

void StoreBench::measureReading(const QString &name, int times, const Piece &choose, const Piece &piece)
{
    measure(name, times, piece, choose);
    Figure empty{name, Cache::Empty, {}, {}, {}, 0};
    Figure full{name, Cache::Full, {}, {}, {}, 0};
    for (int i = 0; i < times; ++i) {
        choose();
        m_floor->emptyCache();
        sqlite3_db_release_memory(m_file->database().handle());
        pagesRead(m_file->database().handle());
        for (Figure *figure : {&empty, &full})
            timeOnce(*figure, piece, [this] { m_floor->replay(recordedCalls()); });
    }
    m_report.figures.push_back(std::move(empty));
    m_report.figures.push_back(std::move(full));
}

} // namespace attune::bench
