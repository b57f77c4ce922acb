// The tree of a PDF's elements.
#include "tests/support/hostile_texts.h"
#include "tests/ui/paper/pdf_checks.h"
#include "tests/ui/paper/read_back.h"
#include "ui/paper/flow.h"
#include "ui/paper/held_bars.h"
#include "ui/paper/tagged_pdf.h"

#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal paperWidth = 660;

// Everything that a page may hold, with a paragraph that goes on to its next page.
QByteArray aPaper()
{
    Flow flow;
    addText(flow, u"Title"_s, {TextRole::Heading, Qt::black, true, false}, paperWidth);
    addRule(flow, Qt::gray);
    const PaperElementPtr facts = paperElement(PaperElement::Role::Table);
    addFact(flow, facts, u"Child"_s, u"Lila\nליאו"_s, {}, {}, 130, paperWidth);
    addFact(flow, facts, u"Given to"_s, u"Grandma"_s, {}, {}, 130, paperWidth);
    addText(flow, u"Section"_s, {TextRole::Section, Qt::black, true, false}, paperWidth);
    addDrawing(flow, 60, u"A disc & a <line>."_s,
               [](QPainter &painter, const QRectF &box) { painter.drawEllipse(box.center(), 9, 9); });
    Hour hour;
    hour.mainMarks = {HourHeld::Repair};
    addHeldBars(flow, std::vector{hour});
    for (int i = 0; i < 3; ++i)
        addText(flow, textsOfAllScripts().join(u' '), {TextRole::Body, Qt::black, false, true}, paperWidth / 2);
    std::vector<std::vector<PlacedPiece>> pages;
    const std::vector<Flow> flows = pagesOf(std::move(flow), 700);
    for (const Flow &page : flows) {
        pages.push_back(placed(page, QRectF(60, 60, paperWidth, 700)));
        const auto line = [](QPainter &painter) { painter.drawLine(60, 40, 700, 40); };
        pages.back().push_back({PlacedPiece::Place::Head, nullptr, line});
        pages.back().push_back({PlacedPiece::Place::Foot, nullptr, line});
    }
    REQUIRE(pages.size() > 1);
    return taggedPdf(pages, {u"A paper"_s, "en", QPageSize(QPageSize::A4)});
}

const QByteArray &thePaper()
{
    static const QByteArray paper = aPaper();
    return paper;
}

QStringList brokenAfter(const std::function<void(QJsonObject &)> &change)
{
    PdfObjects objects(thePaper());
    objects.change(change);
    return brokenRules(objects);
}

QStringList brokenAfterStreams(const std::function<void(QByteArray &)> &change)
{
    PdfObjects objects(thePaper());
    objects.changeStreams(change);
    return brokenRules(objects);
}

} // namespace

TEST_CASE("A PDF holds to the twelve rules of a tagged one, encrypted too")
{
    for (const QByteArray &pdf : {thePaper(), encrypted(thePaper(), {})}) {
        const QStringList broken = brokenRules(PdfObjects(pdf));
        INFO(broken.join(u", "_s).toStdString());
        CHECK(broken.isEmpty());
    }
}

TEST_CASE("No text that somebody could paste breaks a rule of a PDF")
{
    Flow flow;
    for (QString text : hostileTexts()) {
        text.remove(QChar(0xfb01)).remove(QChar(0xfb03)); // joined letters that were typed as one are given as one
        addText(flow, text, {TextRole::Interface, Qt::black, false, true}, paperWidth);
    }
    const std::vector<Flow> flows = pagesOf(std::move(flow), 900);
    std::vector<std::vector<PlacedPiece>> pages;
    pages.reserve(flows.size());
    for (const Flow &page : flows)
        pages.push_back(placed(page, QRectF(60, 60, paperWidth, 900)));
    const QByteArray pdf = taggedPdf(pages, {u"Texts"_s, "en", QPageSize(QPageSize::A4)});
    const QStringList broken = brokenRules(PdfObjects(pdf));
    INFO(broken.join(u", "_s).toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("Each fault that is planted in a PDF is named by its rule")
{
    const auto without = [](const QString &key) {
        return brokenAfter([key](QJsonObject &object) { object.remove(key); });
    };
    CHECK((without(u"/MarkInfo"_s) == QStringList{u"1 marked"_s}));
    CHECK((without(u"/Lang"_s) == QStringList{u"2 language"_s}));
    CHECK((without(u"/ViewerPreferences"_s) == QStringList{u"3 title"_s}));
    CHECK(without(u"/StructParents"_s).contains(u"4 tree"_s));
    CHECK((without(u"/ParentTree"_s) == QStringList{u"5 numbers"_s}));
    CHECK(without(u"/P"_s).contains(u"6 parents"_s));
    CHECK((without(u"/Alt"_s) == QStringList{u"8 figures"_s}));
    CHECK((without(u"/A"_s) == QStringList{u"9 tables"_s}));
    CHECK((without(u"/FontFile2"_s) == QStringList{u"11 fonts"_s}));
    const auto withH3 = brokenAfter([](QJsonObject &object) {
        if (object[u"/S"_s].toString() == u"/H2"_s)
            object[u"/S"_s] = u"/H3"_s;
    });
    CHECK((withH3 == QStringList{u"7 headings"_s}));
    CHECK(brokenAfterStreams([](QByteArray &bytes) { bytes.replace("EMC", ""); }).contains(u"10 all is tagged"_s));
    CHECK(
        brokenAfterStreams([](QByteArray &bytes) { bytes.replace("/MCID 1 ", "/MCID 0 "); }).contains(u"5 numbers"_s));
    CHECK((brokenAfterStreams([](QByteArray &bytes) { bytes.replace("<0001> <0054>", "<0001> <FB01>"); })
           == QStringList{u"12 letters"_s}));
}

TEST_CASE("A PDF is heard as it stands: title, table, section, figure, rows and paragraphs")
{
    const QStringList heard = readAloud(thePaper());
    const QStringList expected{u"H1: Title"_s,    u"TH: Child"_s,  u"P: Lila"_s,        u"P: ליאו"_s,
                               u"TH: Given to"_s, u"P: Grandma"_s, u"H2: Section"_s,    u"Figure:"_s,
                               u"TH: Connect"_s,  u"TD: 0"_s,      u"TH: Reflect"_s,    u"TD: 0"_s,
                               u"TH: Repair"_s,   u"TD: 1"_s,      u"TH: Regulation"_s, u"TD: 0"_s};
    INFO(heard.join(u'\n').toStdString());
    REQUIRE(heard.size() == expected.size() + 3);
    CHECK((heard.mid(0, expected.size()) == expected));
    for (qsizetype at = expected.size(); at < heard.size(); ++at)
        CHECK((heard[at] == u"P: "_s + textsOfAllScripts().join(u' ')));
}

TEST_CASE("A figure says in words what it shows")
{
    QStringList said;
    PdfObjects objects(thePaper());
    objects.change([&](QJsonObject &object) {
        if (object.contains(u"/Alt"_s))
            said += object[u"/Alt"_s].toString();
    });
    REQUIRE((said == QStringList{u"u:A disc & a <line>."_s}));
}
