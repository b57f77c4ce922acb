// What was measured, and how it is told.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace attune::bench {

/// Times in milliseconds, in the order in which they were taken.
struct Times {
    std::vector<double> taken;

    /// The time that so many percent of all stay under or reach. Needs one time at least.
    double percentile(double percent) const;
};

/// What passed on the clock, and the processor's part of it: without waiting for the disk, or for other programs.
struct Side {
    Times clock;
    Times processor;
};

/// What of the vault's pages was decrypted and in memory before a piece of work.
enum class Cache {
    InUse, ///< what the pieces before it left there, each of which read something else
    Empty, ///< nothing: a page that is needed comes from the file, as what was not looked at yet does
    Full ///< all that it needs, as far as the cache has room: the same piece ran just before
};

/// One kind of work: how long the store took for it and how long the floor, each time with the same statements.
struct Figure {
    QString name;
    Cache cache = Cache::InUse;
    Side store;
    Side floor;
    /// How many pages of the file the store read and decrypted for it, each time.
    Times pages;
    /// The most memory that the whole program held meanwhile, in MB.
    double peakMemory = 0;

    /// Of the medians of the processor's time, since the disk takes the same for both.
    double ratio() const { return store.processor.percentile(50) / floor.processor.percentile(50); }
};

/// Everything about a practice of one size.
struct SizeReport {
    int sessions = 0;
    int families = 0;
    double vaultMegabytes = 0;
    double makingSeconds = 0;
    /// Of the processor, without making up what is imported.
    double makingProcessorSeconds = 0;
    double makingPeakMemory = 0;
    double openMemory = 0;
    std::vector<Figure> figures;
};

/// A table as lines of text.
QString tableOf(const SizeReport &report);
QJsonObject jsonOf(const SizeReport &report);
/// For each work and each state of the cache: the processor's median time in each report, and how many times longer it
/// is in the last than in the first. Needs a report.
QJsonArray growthOf(const std::vector<QJsonObject> &reports);
/// The same as lines of text.
QString growthTableOf(const std::vector<QJsonObject> &reports);
/// A sentence for each figure that misses what is promised of it.
QString missedBy(const std::vector<QJsonObject> &reports);

} // namespace attune::bench
