#include "tests/ui/signed_hour.h"
#include "tests/ui/vault_desk.h"

#include "ui/note/passage_editor.h"
#include "ui/rooms/closing_part.h"
#include "ui/rooms/summary_page.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

// A family with one signed note, and its summary in front.
SummaryPage &openSummary(VaultDesk &desk)
{
    desk.setUp();
    desk.openFamily();
    signHour(desk);
    QTest::mouseClick(desk.button(QStringLiteral("Summary")), Qt::LeftButton);
    REQUIRE(desk.waitFor(QStringLiteral("Page 1 of 1")));
    return *desk.window().findChild<SummaryPage *>();
}

QLineEdit *requiredLine(QWidget &page, const QString &name)
{
    for (auto *line : page.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == name)
            return line;
    }
    FAIL("no such line: " << name.toStdString());
    return nullptr;
}

void typeOver(VaultDesk &desk, QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    desk.type(text);
}

QByteArray contentOf(const QString &place)
{
    QFile file(place);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A summary is put together, its closing words are signed, and its PDF is written where it was asked for")
{
    VaultDesk desk;
    SummaryPage &page = openSummary(desk);
    page.findChild<PassageEditor *>()->setFocus();
    desk.type(QStringLiteral("You came, week after week."));
    REQUIRE(desk.waitFor(QStringLiteral("Saved, encrypted")));
    QLineEdit *passphrase = requiredLine(page, QStringLiteral("Your passphrase"));
    passphrase->setFocus();
    desk.type(QStringLiteral("not the passphrase at all"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("That passphrase did not open it.")));
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("Words by R. Okafor, signed")));

    const QString place = desk.folder() + QStringLiteral("/summary.pdf");
    typeOver(desk, requiredLine(page, QStringLiteral("Where the PDF is kept")), place);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("The PDF was written.")));
    const QByteArray pdf = contentOf(place);
    REQUIRE(pdf.startsWith("%PDF-"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("A file of that name is there and was left alone.")));
    REQUIRE(contentOf(place) == pdf);
    REQUIRE_FALSE(QFile::exists(desk.folder() + QStringLiteral("/summary-2.pdf")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("The PDF was written.")));
    REQUIRE(contentOf(desk.folder() + QStringLiteral("/summary-2.pdf")).startsWith("%PDF-"));
}

TEST_CASE("A period without signed notes shows no page and cannot be exported")
{
    VaultDesk desk;
    SummaryPage &page = openSummary(desk);
    typeOver(desk, requiredLine(page, QStringLiteral("From")), QStringLiteral("2001-01-01"));
    typeOver(desk, requiredLine(page, QStringLiteral("To")), QStringLiteral("2001-02-01"));
    REQUIRE(desk.waitFor(QStringLiteral("No signed note of these days may be told to whom it is given.")));
    REQUIRE(!desk.button(QStringLiteral("Export as PDF"))->isEnabled());
    typeOver(desk, requiredLine(page, QStringLiteral("To")), QStringLiteral("soon"));
    desk.press(Qt::Key_Tab); // while it is typed it is no mistake yet
    REQUIRE(desk.waitFor(QStringLiteral("This is not a day yet.")));
}

TEST_CASE("Closing words typed just before locking are a draft that is there again, named as left out")
{
    VaultDesk desk;
    SummaryPage &page = openSummary(desk);
    page.findChild<PassageEditor *>()->setFocus();
    desk.type(QStringLiteral("You came"));
    desk.lock();
    desk.unlock();
    REQUIRE(desk.waitFor(QStringLiteral("Closing words that are not signed: 1")));
    REQUIRE(desk.window().findChild<SummaryPage *>()->closing().words() == QStringLiteral("You came"));
}
