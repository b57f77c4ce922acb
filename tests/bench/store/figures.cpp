#include "tests/bench/store/figures.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

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

QString lineOf(const Figure &figure)
{
    QString text = u"  "_s + figure.name.leftJustified(34);
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

QJsonObject workNamed(const QJsonObject &report, const QString &name)
{
    const QJsonArray figures = report[u"work"].toArray();
    for (const auto &figure : figures) {
        if (figure.toObject()[u"name"].toString() == name)
            return figure.toObject();
    }
    return {};
}

double median(const QJsonObject &figure)
{
    return figure[u"store"].toObject()[u"processor_p50"].toDouble();
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
        u"%1 sessions of %2 families: vault of %3 MB, made by import in %4 s (peak %5 MB), open with %6 MB\n"_s
            .arg(report.sessions)
            .arg(report.families)
            .arg(report.vaultMegabytes, 0, 'f', 1)
            .arg(report.makingSeconds, 0, 'f', 1)
            .arg(report.makingPeakMemory, 0, 'f', 0)
            .arg(report.openMemory, 0, 'f', 0);
    text += u"  milliseconds on the clock, and of the processor (CPU)\n"_s + QString(36, u' ')
        + u"  Attune p50      p95      p99   CPU p50 floor p50      p95      p99   CPU p50  ratio    MB\n"_s.mid(2);
    for (const Figure &figure : report.figures)
        text += lineOf(figure);
    return text;
}

QJsonObject jsonOf(const SizeReport &report)
{
    QJsonArray work;
    for (const Figure &figure : report.figures)
        work += QJsonObject{{u"name"_s, figure.name},           {u"times"_s, qint64(figure.store.clock.taken.size())},
                            {u"store"_s, jsonOf(figure.store)}, {u"floor"_s, jsonOf(figure.floor)},
                            {u"ratio"_s, figure.ratio()},       {u"peak_megabytes"_s, figure.peakMemory}};
    return {{u"sessions"_s, report.sessions},
            {u"families"_s, report.families},
            {u"vault_megabytes"_s, report.vaultMegabytes},
            {u"making_seconds"_s, report.makingSeconds},
            {u"making_peak_megabytes"_s, report.makingPeakMemory},
            {u"open_megabytes"_s, report.openMemory},
            {u"work"_s, work}};
}

QString growthOf(const std::vector<QJsonObject> &reports)
{
    const QJsonObject &first = reports.front();
    const QJsonObject &last = reports.back();
    QString text = u"from %1 to %2 sessions, times as much work\n"_s.arg(first[u"sessions"].toInt())
                       .arg(last[u"sessions"].toInt());
    const QJsonArray figures = last[u"work"].toArray();
    for (const auto &figure : figures) {
        const QString name = figure.toObject()[u"name"].toString();
        text += u"  "_s + name.leftJustified(34)
            + QString::number(median(figure.toObject()) / median(workNamed(first, name)), 'f', 2).rightJustified(10)
            + u'\n';
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
            const QString what = name + u" at %1 sessions"_s.arg(report[u"sessions"].toInt());
            if (report[u"sessions"].toInt() == promisedSessions && isHeldToFloor(name))
                demand(u"the ratio of "_s + what, figure[u"ratio"].toDouble(), mostRatio);
            if (name.startsWith(u"search"))
                demand(u"p99 of "_s + what, figure[u"store"].toObject()[u"p99"].toDouble(), mostSearchMilliseconds);
            if (name.startsWith(u"caseload"))
                demand(u"p99 of "_s + what, figure[u"store"].toObject()[u"p99"].toDouble(), mostCaseloadMilliseconds);
            demand(u"the growth of "_s + what, median(figure) / median(workNamed(reports.front(), name)), mostGrowth);
        }
    }
    return text.isEmpty() ? u"all that is promised is met\n"_s : text;
}

} // namespace attune::bench
