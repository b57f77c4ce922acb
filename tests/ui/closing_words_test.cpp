// Closing words belong to their reader and days, and to those who may write them.
#include "tests/ui/full_disk.h"
#include "tests/ui/prepared_vault.h"

#include "src/work/closing_words.h"
#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/note/passage_editor.h"
#include "ui/rooms/closing_part.h"
#include "ui/rooms/summary_page.h"

#include <QMessageBox>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

void signNote(APractice &practice)
{
    practice.aSignedNote(u"They packed the suitcase."_s);
}

SummaryPage &openPreparedSummary(VaultDesk &desk)
{
    openPreparedFamily(desk);
    QTest::mouseClick(desk.button(u"Summary"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<SummaryPage *>() != nullptr; }, 10000));
    return *desk.window().findChild<SummaryPage *>();
}

void typeClosing(VaultDesk &desk, SummaryPage &page, const QString &words)
{
    REQUIRE(QTest::qWaitFor([&] { return page.closing().hasBegun(); }, 10000));
    page.closing().findChild<PassageEditor *>()->setFocus();
    desk.type(words);
}

void signWithPassphrase(VaultDesk &desk)
{
    desk.line(u"closing-passphrase"_s)->setFocus();
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(u"Words by Robin Vale, LCSW, signed"_s));
}

bool hasWords(SummaryPage &page, const QString &words)
{
    return QTest::qWaitFor([&] { return page.closing().hasBegun() && page.closing().words() == words; }, 10000);
}

void chooseReader(SummaryPage &page, const QString &who)
{
    for (Chip *chip : page.findChild<ChoiceRow *>(u"recipients"_s)->chips()) {
        if (chip->isChecked() != (chip->text() == who))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
}

void setLastDay(VaultDesk &desk, SummaryPage &page, QDate day)
{
    for (auto *line : page.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"To"_s) {
            line->setFocus();
            line->selectAll();
            desk.type(day.toString(Qt::ISODate));
        }
    }
    REQUIRE(page.request().lastDay == day);
}

const QDate dayOfNote(2026, 3, 2);

} // namespace

TEST_CASE("Words typed for one parent are not on the page once the other is chosen, and come back with the first")
{
    const PreparedVault vault(&signNote);
    VaultDesk desk(vault.path());
    SummaryPage &page = openPreparedSummary(desk);
    chooseReader(page, u"Mum"_s);
    typeClosing(desk, page, u"For Mum alone."_s);
    chooseReader(page, u"Dad"_s);
    REQUIRE(page.closing().words().isEmpty());
    typeClosing(desk, page, u"For Dad."_s);
    chooseReader(page, u"Mum"_s);
    REQUIRE(hasWords(page, u"For Mum alone."_s));
    chooseReader(page, u"Dad"_s);
    REQUIRE(hasWords(page, u"For Dad."_s));
    SECTION("after a lock too")
    {
        desk.lock();
        desk.unlock();
        REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<SummaryPage *>() != nullptr; }, 10000));
        auto &again = *desk.window().findChild<SummaryPage *>();
        REQUIRE(hasWords(again, u"For Dad."_s));
        chooseReader(again, u"Mum"_s);
        REQUIRE(hasWords(again, u"For Mum alone."_s));
    }
    SECTION("and what is signed for the one is in no page of the other")
    {
        chooseReader(page, u"Mum"_s);
        REQUIRE(hasWords(page, u"For Mum alone."_s));
        signWithPassphrase(desk);
        REQUIRE(desk.says(u"They stand in the pages now."_s));
        chooseReader(page, u"Dad"_s);
        REQUIRE(hasWords(page, u"For Dad."_s));
        REQUIRE(QTest::qWaitFor([&] { return !desk.says(u"Words by Robin Vale"_s); }, 10000));
        REQUIRE_FALSE(desk.says(u"They stand in the pages now."_s));
    }
}

TEST_CASE("Words for one parent that the disk does not take stay with that parent, and hold the page")
{
    FullDisk disk;
    const PreparedVault vault(&signNote);
    VaultDesk desk(vault.path(), disk.makeVault());
    SummaryPage &page = openPreparedSummary(desk);
    chooseReader(page, u"Mum"_s);
    typeClosing(desk, page, u"For Mum alone."_s);
    disk.full = true;
    chooseReader(page, u"Dad"_s);
    REQUIRE(page.closing().words().isEmpty());
    auto *box = desk.box<QMessageBox>();
    REQUIRE(box->text() == u"These words are not kept yet"_s);
    desk.answer(box, box->button(QMessageBox::Ok));
    disk.full = false;
    chooseReader(page, u"Mum"_s);
    REQUIRE(page.closing().words() == u"For Mum alone."_s);
    REQUIRE(desk.waitFor(u"Saved, encrypted"_s));
}

TEST_CASE("Signed words stay in the pages when the last day moves and the hours are the same, and are told of when not")
{
    const PreparedVault vault(&signNote);
    VaultDesk desk(vault.path());
    SummaryPage &page = openPreparedSummary(desk);
    chooseReader(page, u"Mum"_s);
    setLastDay(desk, page, dayOfNote.addDays(1));
    typeClosing(desk, page, u"You came."_s);
    signWithPassphrase(desk);
    setLastDay(desk, page, dayOfNote.addDays(9));
    REQUIRE(desk.waitFor(u"are signed, and stand in that summary."_s));
    REQUIRE(desk.waitFor(u"Words by Robin Vale, LCSW, signed"_s));
    setLastDay(desk, page, dayOfNote.addDays(-1));
    REQUIRE(desk.waitFor(u"No signed note of these days may be told to whom it is given."_s));
    REQUIRE_FALSE(desk.says(u"Words by Robin Vale"_s));
    REQUIRE(desk.says(u"are signed, and stand in that summary."_s));
    QTest::mouseClick(desk.button(u"Begin with those words"_s), Qt::LeftButton);
    REQUIRE(page.closing().words() == u"You came."_s);
    REQUIRE(desk.waitFor(u"Saved, encrypted"_s));
}

TEST_CASE("Whoever keeps the records is offered no closing words, leaves the summary as any page, and hears of no disk")
{
    const PreparedVault vault([](APractice &practice) {
        signNote(practice);
        const SummaryRequest request{practice.family.id, {practice.mother.id}, practice.course.opened, dayOfNote};
        done(keepClosingWords(practice.work(), request, u"You came."_s));
        done(signClosingWords(practice.work(), request));
        practice.clinician.role = ClinicianRole::Records;
        done(practice.casefile().keep(practice.clinician));
    });
    VaultDesk desk(vault.path());
    SummaryPage &page = openPreparedSummary(desk);
    chooseReader(page, u"Mum"_s);
    REQUIRE(desk.waitFor(u"Words by Robin Vale, LCSW, signed"_s));
    REQUIRE_FALSE(page.closing().findChild<PassageEditor *>()->isVisible());
    REQUIRE_FALSE(desk.hasButton(u"Sign these words"_s));
    SECTION("by Esc")
    {
        desk.press(Qt::Key_Escape);
        REQUIRE(desk.waitFor(u"The course so far"_s));
    }
    SECTION("by Ctrl+1")
    {
        desk.press(Qt::Key_1, Qt::ControlModifier);
        REQUIRE(desk.waitFor(u"A quiet day is allowed"_s));
    }
    desk.lock();
    desk.unlock();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() != nullptr; }, 10000));
    REQUIRE(desk.window().findChild<QMessageBox *>() == nullptr);
}
