// One practice of one size, and all that is timed in it.
#pragma once

#include "db/sqlite_store.h"
#include "src/work/casefile.h"
#include "src/work/notebook.h"
#include "tests/bench/store/figures.h"
#include "tests/bench/store/floor.h"
#include "tests/bench/store/large_practice.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <random>
#include <stdexcept>

namespace attune::bench {

/// What an outcome holds. Throws std::runtime_error where it was refused.
template <class T>
T done(Outcome<T> outcome)
{
    if (!outcome.value)
        throw std::runtime_error("the practice refuses what is measured: "
                                 + outcome.problems.front().field.toStdString());
    return std::move(*outcome.value);
}

/// Makes the practice in a temporary folder of its own, which goes with it, and times work in it: each piece by the
/// store first, then the store's own calls of SQLite once more on the floor.
class StoreBench {
public:
    /// folder: where the temporary one is made.
    StoreBench(int sessions, const QString &folder);

    SizeReport run();

private:
    using Piece = std::function<void()>;

    void make();
    void openStore();
    void closeStore();
    Workplace work();
    Clinician aClinician(int number) const;
    LargePractice practiceOf(int families, int batch) const;
    /// Gives the milliseconds of the processor that went into making up what is imported.
    double import(LargePractice practice);
    /// Times a piece, and the same on the floor.
    void timeOnce(Figure &figure, const Piece &piece, const Piece &same);
    /// Times each piece, with what must be done before it untimed.
    void measure(const QString &name, int times, const Piece &piece, const Piece &before = {});
    /// The same for a piece that only reads, in each state of the cache; `choose` says anew what it is to read.
    void measureReading(const QString &name, int times, const Piece &choose, const Piece &piece);
    /// Lets the floor do what the store did since.
    void catchUp();

    void timeOpening();
    void timeDrafts();
    void timeSigning();
    void timeReading();
    void timeCaseloads();
    void timeSearch(const QString &name, const std::function<SearchWords(int)> &words);
    void timeSearches();
    void timeImport();
    Draft beginNote(int hoursAgo);
    Note write(const Draft &draft);
    int anyFamily();

    int m_families;
    QTemporaryDir m_folder;
    VaultSettings m_settings;
    std::string m_path;
    Prose m_prose;
    std::minstd_rand m_chance{5};
    std::uint32_t m_text = 0;
    QDate m_today{2026, 3, 2};
    Instant m_now;
    IdSource m_ids;
    std::vector<Clinician> m_clinicians;
    std::vector<VocabularyWord> m_words;
    std::unique_ptr<LargePractice> m_practice;
    Key m_dataKey;
    std::shared_ptr<VaultFile> m_file;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Floor> m_floor;
    SizeReport m_report;
};

} // namespace attune::bench
