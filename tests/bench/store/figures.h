// What was measured, and how it is told.
#pragma once

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

/// One kind of work: how long the store took for it and how long the floor, each time with the same statements.
struct Figure {
    QString name;
    Side store;
    Side floor;
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
    double makingPeakMemory = 0;
    double openMemory = 0;
    std::vector<Figure> figures;
};

/// A table as lines of text.
QString tableOf(const SizeReport &report);
QJsonObject jsonOf(const SizeReport &report);
/// How many times longer the processor works in the last report than in the first, by the medians.
QString growthOf(const std::vector<QJsonObject> &reports);
/// A sentence for each figure that misses what is promised of it.
QString missedBy(const std::vector<QJsonObject> &reports);

} // namespace attune::bench
