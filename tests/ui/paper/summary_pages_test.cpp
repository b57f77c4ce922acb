#include "ui/paper/summary_pages.h"

#include "src/work/summary.h"
#include "tests/ui/paper/a_summary.h"
#include "ui/paper/pdf_finisher.h"
#include "ui/paper/summary_pdf.h"
#include "ui/paper/words.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// How far down anything is drawn between the head and the foot of a page, in its pixels.
int lowestInk(const SummaryPages &pages, int page)
{
    QImage image(pages.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page);
    painter.end();
    for (int y = image.height() - 60; y > 60; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return y;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("A summary says who, when, how many sessions and what hours for settling were for")
{
    Summary summary = aSummary(4);
    summary.helped = {u"rocking"_s};
    const QString text = SummaryPages(summary, QPageSize::A4).text(0);
    for (const QString &said :
         {u"Willow Lane"_s, u"4 November 2025 to 14 May 2026"_s, u"Lila, 5 years 4 months"_s,
          u"Grandma, as the family’s own"_s, u"R. Okafor, LCSW"_s,
          u"4 sessions of the work with Lila. Grandma was there in every one."_s, u"Connect 2"_s, u"Regulation 2"_s,
          u"2 of these sessions were given wholly"_s, u"rocking"_s, u"Page 1 of 1"_s,
          u"This is not the full record of the work. Reference 5a 5a 5a 5a 5a 5a 5a 5a"_s}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
    }
}

TEST_CASE("What was left out changes no word and no stroke of the pages")
{
    const Summary bare = aSummary();
    Summary summary = aSummary();
    summary.leftOut = {{LeftOutKind::PassagesInConfidence, 3}, {LeftOutKind::NotesStruck, 1}};
    const SummaryPages pages(bare, QPageSize::A4);
    const SummaryPages others(summary, QPageSize::A4);
    REQUIRE(allText(others) == allText(pages));
    const auto drawn = [](const SummaryPages &each) {
        QImage image(each.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        each.paint(painter, 0);
        return image;
    };
    REQUIRE(drawn(others) == drawn(pages));
}

TEST_CASE("Closing words stand above their signature, and without a signature there is neither")
{
    Summary summary = aSummary();
    REQUIRE(!allText(SummaryPages(summary, QPageSize::A4)).contains(u"Words by"_s));
    closeWith(summary, u"You came, week after week.\n\nThat is what she will keep."_s);
    const QString text = allText(SummaryPages(summary, QPageSize::A4));
    const auto first = text.indexOf(u"You came, week after week."_s);
    const auto second = text.indexOf(u"That is what she will keep."_s);
    const auto stamp = text.indexOf(u"\nWords by R. Okafor, signed 14 May 2026"_s);
    REQUIRE(first > 0);
    REQUIRE(first < second);
    REQUIRE(second < stamp);
}

TEST_CASE("Long closing words go on from page to page, each line once, and nothing runs into the foot")
{
    Summary summary = aSummary();
    QStringList words;
    for (int i = 0; i < 1500; ++i)
        words += u"word%1"_s.arg(i);
    closeWith(summary, words.join(u' '));
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        const SummaryPages pages(summary, paper);
        REQUIRE(pages.count() >= 3);
        const QStringList read = allText(pages).split(QRegularExpression(u"\\s+"_s));
        QStringList found;
        for (const QString &word : read) {
            if (word.startsWith(u"word"_s))
                found += word;
        }
        REQUIRE(found == words);
        for (int page = 0; page < pages.count(); ++page) {
            REQUIRE(lowestInk(pages, page) < pages.size().height() - 70);
            REQUIRE(pages.text(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.count())));
        }
    }
}

TEST_CASE("A word that is wider than the page is broken, and no heading ends a page")
{
    Summary summary = aSummary();
    closeWith(summary, QString(4000, u'w'));
    const SummaryPages pages(summary, QPageSize::A4);
    QString text = allText(pages);
    REQUIRE(text.count(u'w') >= 4000);
    for (int page = 0; page + 1 < pages.count(); ++page) {
        const QStringList lines = pages.text(page).split(u'\n');
        REQUIRE(lines[lines.size() - 3] != u"To you"_s);
    }
}

TEST_CASE("Many sessions are drawn in rows that stay on the paper")
{
    const SummaryPages pages(aSummary(400), QPageSize::A4);
    REQUIRE(pages.count() == 2);
    for (int page = 0; page < pages.count(); ++page)
        REQUIRE(lowestInk(pages, page) < pages.size().height() - 70);
}

TEST_CASE("The PDF has its fonts, its title and its language within it, and no name in what describes it")
{
    Summary summary = aSummary();
    summary.children.front().nickname = u"ليلى"_s;
    summary.recipients.front().nickname = u"סבתא"_s;
    closeWith(summary, u"At 10:30 -> we met."_s);
    const QByteArray pdf = summaryPdf(summary, QPageSize::Letter);
    REQUIRE(pdf.startsWith("%PDF-"));
    REQUIRE(pdf.contains("/Lang (en)"));
    REQUIRE(pdf.contains("/FontFile2"));
    REQUIRE(pdf.contains("/MediaBox [ 0 0 612.000000 792.000000 ]"));
    REQUIRE(!pdf.contains("Okafor"));
    REQUIRE(!pdf.contains("Willow"));
}

TEST_CASE("What is no PDF is not finished")
{
    REQUIRE_THROWS_AS(finishedPdf("A letter to Mum.", {}), PdfUnfinished);
}

TEST_CASE("Somebody's words begin on their own side, and a name in another script turns no line of ours")
{
    const auto inkFrom = [](const QString &text, bool isQuoted) {
        Flow flow;
        addText(flow, text, {TextRole::Interface, Qt::black, false, isQuoted}, 400);
        QImage image(400, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintFlow(painter, QRectF(0, 0, 400, 20), flow);
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != QColor(Qt::white))
                    return x;
            }
        }
        return image.width();
    };
    REQUIRE(inkFrom(u"She came by bus."_s, true) < 10);
    REQUIRE(inkFrom(u"ليلى جاءت"_s, true) > 200);
    REQUIRE(inkFrom(u"ليلى, 5 years 4 months"_s, false) < 10);
    // Nor does it draw the number beside it to its own side.
    Summary summary = aSummary();
    summary.children.front().nickname = u"ليلى"_s;
    REQUIRE(SummaryPages(summary, QPageSize::A4).text(0).contains(u"\u2068ليلى\u2069, 5 years"_s));
}

TEST_CASE("No line of a paragraph is left alone on a page")
{
    const auto lines = [](int count) { return QStringList(count, u"words"_s).join(QChar::LineSeparator); };
    const qreal tenLines = 10.0 * lineHeight(TextRole::Interface);
    Flow long11;
    addText(long11, lines(11), {}, 400);
    const std::vector<Flow> widow = pagesOf(std::move(long11), tenLines);
    REQUIRE(widow.size() == 2);
    CHECK(widow[0].size() == 9);
    CHECK(widow[1].size() == 2);
    Flow nineAndThree;
    addText(nineAndThree, lines(9) + u'\n' + lines(3), {}, 400);
    const std::vector<Flow> orphan = pagesOf(std::move(nineAndThree), tenLines);
    REQUIRE(orphan.size() == 2);
    CHECK(orphan[0].size() == 9);
    CHECK(orphan[1].size() == 3);
}

TEST_CASE("Paper is Letter where it is used, and A4 elsewhere")
{
    REQUIRE(paperOf(QLocale(QLocale::English, QLocale::UnitedStates)) == QPageSize::Letter);
    REQUIRE(paperOf(QLocale(QLocale::French, QLocale::Canada)) == QPageSize::Letter);
    REQUIRE(paperOf(QLocale(QLocale::English, QLocale::UnitedKingdom)) == QPageSize::A4);
    REQUIRE(paperOf(QLocale::c()) == QPageSize::A4);
}

TEST_CASE("An age is said in whole years and months")
{
    const QDate birth(2021, 1, 3);
    REQUIRE(longAge(QDate(2026, 5, 14), birth) == u"5 years 4 months"_s);
    REQUIRE(longAge(QDate(2022, 2, 3), birth) == u"1 year 1 month"_s);
    REQUIRE(longAge(QDate(2023, 1, 3), birth) == u"2 years"_s);
    REQUIRE(longAge(QDate(2021, 3, 3), birth) == u"2 months"_s);
    REQUIRE(longAge(QDate(2020, 3, 3), birth) == u"not born yet"_s);
}
