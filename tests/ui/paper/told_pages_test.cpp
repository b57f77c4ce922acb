// Whether a paper tells of hours that are not told.
#include "src/work/records_import.h"
#include "src/work/summary.h"
#include "tests/support/a_practice.h"
#include "tests/support/naive_summary.h"
#include "ui/paper/summary_pages.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;
using namespace attune::test;

namespace {

constexpr std::uint64_t paperSeed = 1014;
constexpr int paperFamilies = 40;
constexpr std::size_t mostCaregivers = 4;

// The caregiver with this number, and where there is none, the first two together.
PersonSet readersOf(const KeptFamily &family, std::size_t number)
{
    if (number < family.caregivers.size())
        return {family.caregivers[number].id};
    return {family.caregivers[0].id, family.caregivers[1].id};
}

// The same practice in which nothing was ever but what these readers are told of.
ToldPractice withoutTheUntold(ToldPractice practice, std::size_t number)
{
    for (KeptFamily &family : practice.families) {
        const KeptFamily whole = family;
        const Asked asked{whole, readersOf(whole, number), whole.family.opened, today, today};
        for (KeptSession &kept : family.sessions)
            std::erase_if(kept.notes, [&](const KeptNote &note) { return !isTold(asked, kept.session, note); });
        std::erase_if(family.sessions, [](const KeptSession &kept) { return kept.notes.empty(); });
    }
    return practice;
}

void takeIn(APractice &practice, const ToldPractice &records)
{
    const QList<QByteArray> lines = linesOf(records);
    const auto next = [&, at = qsizetype(0)]() mutable {
        return at < lines.size() ? std::optional(lines[at++]) : std::nullopt;
    };
    REQUIRE(RecordsImport(practice.work()).take(next, [](auto...) { return true; }).problems.empty());
}

QImage pictureOf(const SummaryPages &pages, int page)
{
    QImage image(pages.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page);
    return image;
}

void requireTheSamePages(Summary one, Summary other)
{
    one.journalHead = other.journalHead = QByteArray(32, '\x5a');
    other.leftOut = one.leftOut;
    const SummaryPages pages(one, QPageSize::A4);
    const SummaryPages otherPages(other, QPageSize::A4);
    REQUIRE(pages.count() == otherPages.count());
    for (int page = 0; page < pages.count(); ++page) {
        REQUIRE(pages.text(page) == otherPages.text(page));
        REQUIRE(pictureOf(pages, page) == pictureOf(otherPages, page));
    }
}

} // namespace

TEST_CASE("A paper is the same where the hours that it may not tell of never were")
{
    const ToldPractice records = toldPractice(paperFamilies, paperSeed, today);
    APractice practice;
    takeIn(practice, records);
    int papers = 0;
    int papersWithout = 0;
    for (std::size_t number = 0; number <= mostCaregivers; ++number) {
        const ToldPractice less = withoutTheUntold(records, number);
        APractice other;
        takeIn(other, less);
        for (std::size_t i = 0; i < records.families.size(); ++i) {
            const KeptFamily &family = records.families[i];
            if (number < mostCaregivers && number >= family.caregivers.size())
                continue; // that one is not there, and the pair comes last
            INFO(family.family.displayName.toStdString() << ", readers " << number);
            const SummaryRequest request{family.family.id, readersOf(family, number), family.family.opened, today};
            const Outcome<Summary> one = summaryFor(practice.work(), request, today);
            const Outcome<Summary> same = summaryFor(other.work(), request, today);
            REQUIRE(one.problems == same.problems);
            if (!one.value)
                continue;
            requireTheSamePages(*one.value, *same.value);
            ++papers;
            papersWithout += less.families[i].sessions.size() < family.sessions.size() ? 1 : 0;
        }
    }
    // The practice has what the test is about.
    REQUIRE(papers > 100);
    REQUIRE(papersWithout > 80);
}
