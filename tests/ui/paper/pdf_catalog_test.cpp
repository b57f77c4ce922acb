#include "ui/paper/pdf_catalog.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace attune;

namespace {

QByteArray aPage()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawLine(0, 0, 100, 100);
    painter.end();
    return buffer.data();
}

// What the PDF has at the place that is written after the last `before`.
QByteArray placed(const QByteArray &pdf, const QByteArray &before, qsizetype length)
{
    const qsizetype at = pdf.lastIndexOf(before) + before.size();
    return pdf.mid(pdf.mid(at, pdf.indexOf('\n', at) - at).split(' ').front().toInt(), length);
}

} // namespace

TEST_CASE("What is said of a whole PDF follows it, and readers are led there and back")
{
    const QByteArray pdf = aPage();
    const QByteArray said = withInCatalog(pdf, "/Lang (en)");
    REQUIRE(said.startsWith(pdf));
    REQUIRE(said.endsWith("%%EOF\n"));
    REQUIRE(placed(said, "startxref\n", 5) == "xref\n");
    const QByteArray catalog = placed(said, " 1\n", 200);
    REQUIRE(catalog.contains(" 0 obj\n<<\n/Type /Catalog\n/Pages "));
    REQUIRE(catalog.contains("/Lang (en)\n>>\nendobj\nxref"));
    REQUIRE(placed(said, "/Prev ", 7) == "xref\n0 ");
}

TEST_CASE("What is no PDF of Qt's gets nothing said of it")
{
    REQUIRE_THROWS_AS(withInCatalog("%PDF-1.4\n", "/Lang (en)"), std::runtime_error);
    REQUIRE_THROWS_AS(withInCatalog({}, "/Lang (en)"), std::runtime_error);
}
