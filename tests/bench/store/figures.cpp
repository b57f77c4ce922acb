#include "tests/bench/store/figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace attune::bench {

using namespace Qt::StringLiterals;

namespace {

// What is promised (at 100,000 sessions, and of growth from the smallest practice to the largest).
constexpr int promisedSessions = 100'000;
constexpr double mostRatio = 1.5;
constexpr double mostGrowth = 3;
constexpr double mostSearchMilliseconds = 20;
constexpr double mostCaseloadMilliseconds = 100;

QJsonObject jsonOf(const Side &side)
{
    return {{u"p50"_s, side.clock.percentile(50)},
            {u"p95"_s, side.clock.percentile(95)},
            {u"p99"_s, side.clock.percentile(99)},
            {u"processor_p50"_s, side.processor.percentile(50)}};
}

constexpr std::array<QStringView, 3> cacheWords{u"in use", u"empty", u"full"};

QString wordOf(Cache cache)
{
    return cacheWords[static_cast<std::size_t>(cache)].toString();
}

QString lineOf(const Figure &figure)
{
    QString text = u"  "_s + figure.name.leftJustified(32) + wordOf(figure.cache).leftJustified(6)
        + QString::number(figure.pages.percentile(50), 'f', 0).rightJustified(6);
    for (const Side &side : {figure.store, figure.floor}) {
        for (const double percent : {50.0, 95.0, 99.0})
            text += QString::number(side.clock.percentile(percent), 'f', 2).rightJustified(9);
        text += QString::number(side.processor.percentile(50), 'f', 3).rightJustified(10);
    }
    return text + QString::number(figure.ratio(), 'f', 2).rightJustified(7)
        + QString::number(figure.peakMemory, 'f', 0).rightJustified(6) + u'\n';
}

bool isHeldToFloor(const QString &name)
{
    return name.startsWith(u"save") || name == u"sign" || name == u"open a family" || name.startsWith(u"search");
}

// The same work in another report; nothing where the practice there is too small for it.
QJsonObject sameWork(const QJsonObject &report, const QJsonObject &work)
{
    const QJsonArray figures = report[u"work"].toArray();
    for (const auto &each : figures) {
        QJsonObject figure = each.toObject();
        if (figure[u"name"] == work[u"name"] && figure[u"cache"] == work[u"cache"])
            return figure;
    }
    return {};
}

double median(const QJsonObject &figure)
{
    return figure[u"store"].toObject()[u"processor_p50"].toDouble();
}

// Whether a work is timed in states of the cache that are alike in a small and in a large practice. In use is not one:
// there the small one lies in the cache whole.
bool isAlike(const QJsonObject &work, const QJsonObject &report)
{
    const QJsonObject empty{{u"name"_s, work[u"name"]}, {u"cache"_s, wordOf(Cache::Empty)}};
    return work[u"cache"] != wordOf(Cache::InUse) || sameWork(report, empty).isEmpty();
}

// Nothing where the smallest practice is too small for this work.
std::optional<double> growth(const QJsonObject &work, const QJsonObject &smallest)
{
    const QJsonObject before = sameWork(smallest, work);
    return before.isEmpty() ? std::nullopt : std::optional(median(work) / median(before));
}

} // namespace

double Times::percentile(double percent) const
{
    std::vector<double> sorted = taken;
    std::sort(sorted.begin(), sorted.end());
    const auto place = static_cast<std::size_t>(std::ceil(percent / 100 * double(sorted.size())));
    return sorted[std::max<std::size_t>(place, 1) - 1];
}

QString tableOf(const SizeReport &report)
{
    QString text =
        u"%1 sessions of %2 families: vault of %3 MB, made by import in %4 s (%5 s of the processor; peak %6 MB), open "
        u"with %7 MB\n"_s.arg(report.sessions)
            .arg(report.families)
            .arg(report.vaultMegabytes, 0, 'f', 1)
            .arg(report.makingSeconds, 0, 'f', 1)
            .arg(report.makingProcessorSeconds, 0, 'f', 1)
            .arg(report.makingPeakMemory, 0, 'f', 0)
            .arg(report.openMemory, 0, 'f', 0);
    text += u"  milliseconds on the clock, and of the processor (CPU); pages read and decrypted\n"_s
        + u"  "_s.leftJustified(34) + u"cache  pages"_s
        + u"  Attune p50      p95      p99   CPU p50 floor p50      p95      p99   CPU p50  ratio    MB\n"_s.mid(2);
    for (const Figure &figure : report.figures)
        text += lineOf(figure);
    return text;
}

QJsonObject jsonOf(const SizeReport &report)
{
    QJsonArray work;
    for (const Figure &figure : report.figures)
        work += QJsonObject{{u"name"_s, figure.name},
                            {u"cache"_s, wordOf(figure.cache)},
                            {u"times"_s, qint64(figure.store.clock.taken.size())},
                            {u"pages_p50"_s, figure.pages.percentile(50)},
                            {u"store"_s, jsonOf(figure.store)},
                            {u"floor"_s, jsonOf(figure.floor)},
                            {u"ratio"_s, figure.ratio()},
                            {u"peak_megabytes"_s, figure.peakMemory}};
    return {{u"sessions"_s, report.sessions},
            {u"families"_s, report.families},
            {u"vault_megabytes"_s, report.vaultMegabytes},
            {u"making_seconds"_s, report.makingSeconds},
            {u"making_processor_seconds"_s, report.makingProcessorSeconds},
            {u"making_peak_megabytes"_s, report.makingPeakMemory},
            {u"open_megabytes"_s, report.openMemory},
            {u"work"_s, work}};
}

QJsonArray growthOf(const std::vector<QJsonObject> &reports)
{
    QJsonArray growths;
    const QJsonArray works = reports.back()[u"work"].toArray();
    for (const auto &each : works) {
        const QJsonObject work = each.toObject();
        QJsonArray medians;
        QJsonArray pages;
        for (const QJsonObject &report : reports) {
            const QJsonObject same = sameWork(report, work);
            medians += same.isEmpty() ? QJsonValue() : QJsonValue(median(same));
            pages += same[u"pages_p50"];
        }
        const std::optional<double> grown = growth(work, reports.front());
        growths += QJsonObject{{u"name"_s, work[u"name"]},
                               {u"cache"_s, work[u"cache"]},
                               {u"processor_p50"_s, medians},
                               {u"pages_p50"_s, pages},
                               {u"growth"_s, grown ? QJsonValue(*grown) : QJsonValue()}};
    }
    return growths;
}

QString growthTableOf(const std::vector<QJsonObject> &reports)
{
    QString text = u"milliseconds of the processor (pages read) by the number of sessions, and how many times more\n"_s
        + QString(42, u' ');
    for (const QJsonObject &report : reports)
        text += QString::number(report[u"sessions"].toInt()).rightJustified(18);
    text += u"    growth\n"_s;
    const QJsonArray growths = growthOf(reports);
    for (const auto &each : growths) {
        const QJsonObject work = each.toObject();
        text += u"  "_s + work[u"name"].toString().leftJustified(32) + work[u"cache"].toString().leftJustified(8);
        for (qsizetype i = 0; i < qsizetype(reports.size()); ++i) {
            const QJsonValue processor = work[u"processor_p50"].toArray()[i];
            const QString pages = QString::number(work[u"pages_p50"].toArray()[i].toInt());
            text += (processor.isNull() ? u"-"_s : u"%1 (%2)"_s.arg(processor.toDouble(), 0, 'f', 3).arg(pages))
                        .rightJustified(18);
        }
        const QJsonValue grown = work[u"growth"];
        text += (grown.isNull() ? u"-"_s : QString::number(grown.toDouble(), 'f', 2)).rightJustified(10) + u'\n';
    }
    return text;
}

QString missedBy(const std::vector<QJsonObject> &reports)
{
    QString text;
    const auto demand = [&](const QString &what, double is, double most) {
        if (is > most)
            text += u"missed: %1 is %2, not %3 at most\n"_s.arg(what).arg(is, 0, 'f', 2).arg(most);
    };
    for (const QJsonObject &report : reports) {
        const QJsonArray figures = report[u"work"].toArray();
        for (const auto &each : figures) {
            const QJsonObject figure = each.toObject();
            const QString name = figure[u"name"].toString();
            const QString what = u"%1 (cache %2) at %3 sessions"_s.arg(name, figure[u"cache"].toString())
                                     .arg(report[u"sessions"].toInt());
            if (report[u"sessions"].toInt() == promisedSessions && isHeldToFloor(name))
                demand(u"the ratio of "_s + what, figure[u"ratio"].toDouble(), mostRatio);
            if (name.startsWith(u"search"))
                demand(u"p99 of "_s + what, figure[u"store"].toObject()[u"p99"].toDouble(), mostSearchMilliseconds);
            if (name.startsWith(u"caseload"))
                demand(u"p99 of "_s + what, figure[u"store"].toObject()[u"p99"].toDouble(), mostCaseloadMilliseconds);
            if (isAlike(figure, report))
                demand(u"the growth of "_s + what, growth(figure, reports.front()).value_or(0), mostGrowth);
        }
    }
    return text.isEmpty() ? u"all that is promised is met\n"_s : text;
}

} // namespace attune::bench
