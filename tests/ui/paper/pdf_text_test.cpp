// What a PDF says to who copies it, searches it or hears it.
#include "src/work/summary.h"
#include "tests/ui/paper/read_back.h"
#include "ui/paper/draw_words.h"
#include "ui/paper/flow.h"
#include "ui/paper/summary_pages.h"
#include "ui/paper/summary_pdf.h"
#include "ui/paper/tagged_pdf.h"

#include <QPainter>

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal textWidth = 660;

// Texts one beneath the other on as many pages as they need.
QByteArray paperOf(const Flow &flow)
{
    const std::vector<Flow> pages = pagesOf(flow, 900);
    std::vector<std::vector<PlacedPiece>> pieces;
    pieces.reserve(pages.size());
    for (const Flow &page : pages)
        pieces.push_back(placed(page, QRectF(60, 60, textWidth, 900)));
    return taggedPdf(pieces, {u"Paper"_s, "en", QPageSize(QPageSize::A4)});
}

QByteArray paperOf(const QString &text)
{
    Flow flow;
    addText(flow, text, {TextRole::Interface, Qt::black, false, true}, textWidth);
    return paperOf(flow);
}

// A page with words in a drawing, in a font that joins letters.
QByteArray drawingOf(const QString &words, const QString &family)
{
    Flow flow;
    addDrawing(flow, 40, u"Words"_s, [=](QPainter &painter, const QRectF &box) {
        QFont font(family);
        font.setPixelSize(20);
        painter.setFont(font);
        drawWords(painter, box, Qt::AlignLeft | Qt::AlignVCenter, words);
    });
    return paperOf(flow);
}

Summary summaryOf(const QString &practice, const QString &child)
{
    Summary summary;
    summary.request.firstDay = QDate(2025, 11, 4);
    summary.request.lastDay = summary.day = QDate(2026, 5, 14);
    summary.practice.name = practice;
    summary.practice.zone = u"UTC"_s;
    Person person;
    person.nickname = child;
    summary.recipients = summary.children = {person};
    Hour hour;
    hour.day = QDate(2026, 3, 2);
    hour.mainMarks = hour.held = {HourHeld::Repair};
    summary.courses = {{QDate(2025, 11, 4), {}, 0, {hour}, {{person.id, {hour}}}}};
    summary.journalHead = QByteArray(32, '\x5a');
    return summary;
}

} // namespace

TEST_CASE("Every text that is drawn comes back from the PDF as it was typed, in every script")
{
    const QStringList &texts = textsOfAllScripts();
    const QStringList said = readAloud(paperOf(texts.join(u'\n')));
    REQUIRE(said.size() == texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        INFO(said[i].toStdString());
        CHECK((said[i] == u"P: "_s + texts[i]));
    }
}

TEST_CASE("Every word that is drawn is copied as it was typed, in every script")
{
    const QStringList &texts = textsOfAllScripts();
    const QString all = copied(paperOf(texts.join(u'\n')));
    for (const QString &text : texts) {
        for (const QString &word : text.split(u' ')) {
            // Signs at letters from the right are moved by who copies.
            if (word.isRightToLeft() && std::ranges::any_of(word, [](QChar c) { return c.isPunct(); }))
                continue;
            INFO(word.toStdString());
            CHECK(all.contains(word));
        }
    }
}

TEST_CASE("Lines in letters of one direction are copied whole, with their signs")
{
    const QStringList &texts = textsOfAllScripts();
    const QStringList lines = copied(paperOf(texts.join(u'\n'))).split(u'\n');
    for (const QString &text : texts) {
        const bool isTurned = std::ranges::any_of(
            text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
        if (isTurned)
            continue;
        INFO(text.toStdString());
        CHECK(std::ranges::any_of(lines, [&](const QString &line) { return line.trimmed() == text; }));
    }
}

TEST_CASE("The lines above and beneath each page say their signs too, and no element holds them")
{
    const QByteArray pdf = summaryPdf(summaryOf(u"Room 10:00-10:50, PHQ-9 = 14"_s, u"Lila"_s), QPageSize::A4);
    const QString all = copied(pdf);
    CHECK(all.contains(u"Room 10:00-10:50, PHQ-9 = 14"_s));
    CHECK(all.contains(u"14 May 2026"_s));
    CHECK(all.contains(u"5a 5a 5a 5a 5a 5a 5a 5a"_s));
    CHECK(all.contains(u"Page 1 of 1"_s));
    const QString heard = readAloud(pdf).join(u'\n');
    CHECK(heard.contains(u"H1: Progress summary"_s));
    CHECK(!heard.contains(u"PHQ-9"_s));
    CHECK(!heard.contains(u"Page 1"_s));
}

TEST_CASE("All that a page of a summary says on the screen is heard from its PDF in the same order")
{
    Summary summary = summaryOf(u"Willow Lane"_s, u"ليلى"_s);
    const SummaryPages pages(summary, QPageSize::A4);
    QString shown;
    for (int page = 0; page < pages.count(); ++page) {
        const QStringList lines = pages.text(page).split(u'\n');
        shown += lines.mid(2, lines.size() - 4).join(u' ') + u' '; // without what stands above and beneath
    }
    QStringList heard;
    for (const QString &element : readAloud(summaryPdf(summary, QPageSize::A4))) {
        if (!element.startsWith(u"Figure"_s))
            heard += element.section(u": "_s, 1);
    }
    shown.remove(QChar(0x2068)).remove(QChar(0x2069));
    REQUIRE((heard.join(u' ').simplified() == shown.simplified()));
}

TEST_CASE("A paragraph of many lines is one element with a blank between its lines, on both its pages")
{
    QStringList words;
    for (int i = 0; i < 1500; ++i)
        words += u"word%1"_s.arg(i);
    const QStringList said = readAloud(paperOf(words.join(u' ')));
    INFO(said.join(u'\n').toStdString());
    REQUIRE(said.size() == 1);
    REQUIRE((said.front() == u"P: "_s + words.join(u' ')));
    QStringList hebrew;
    for (int i = 0; i < 200; ++i)
        hebrew += u"מילה%1"_s.arg(i);
    REQUIRE((readAloud(paperOf(hebrew.join(u' '))) == QStringList{u"P: "_s + hebrew.join(u' ')}));
}

TEST_CASE("Letters that a font joins into one sign are copied one by one")
{
    const QString text = u"office efficient waffle fjord 10:30"_s;
    for (const QString &family : {u"DejaVu Sans"_s, u"Inter"_s, u"serif"_s}) {
        INFO(family.toStdString());
        const QByteArray pdf = drawingOf(text, family);
        CHECK(copied(pdf).contains(text));
        CHECK((readAloud(pdf) == QStringList{u"Figure: "_s + text}));
    }
}

TEST_CASE("Two letters that share a glyph are told apart in one document")
{
    const QStringList texts{u"5 \u00b5g"_s, u"\u03bc\u03b7"_s, u"\u2126 \u03a9 \u0110 \u00d0 - \u00ad\u2010"_s};
    const QStringList said = readAloud(paperOf(texts.join(u'\n')));
    REQUIRE(said.size() == texts.size());
    CHECK((said[0] == u"P: 5 \u00b5g"_s));
    CHECK((said[1] == u"P: \u03bc\u03b7"_s));
    CHECK(said[2].startsWith(u"P: \u2126 \u03a9 \u0110 \u00d0 -"_s));
}

TEST_CASE("A PDF that is encrypted afterwards says the same")
{
    const QByteArray pdf = paperOf(textsOfAllScripts().join(u'\n'));
    REQUIRE((readAloud(encrypted(pdf, u"willow"_s), u"willow"_s) == readAloud(pdf)));
}
