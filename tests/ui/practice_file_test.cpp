// The practice's own page, over a real vault.
#include "tests/ui/vault_desk.h"

#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/note/passage_section.h"
#include "ui/practice/practice_file_page.h"
#include "ui/vault/passphrase_page.h"

#include <QComboBox>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

PracticeFilePage *practicePageIn(VaultDesk &desk)
{
    auto *page = desk.window().findChild<PracticeFilePage *>();
    return page && page->isAncestorOf(QApplication::focusWidget()) ? page : nullptr;
}

void openPractice(VaultDesk &desk)
{
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return practicePageIn(desk) != nullptr; }, 10000));
}

void keep(VaultDesk &desk)
{
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
}

ChoiceRow *marks(VaultDesk &desk, const QString &word)
{
    QWidget *row = desk.line(word)->parentWidget()->parentWidget();
    auto *found = row->findChild<ChoiceRow *>();
    REQUIRE(found);
    return found;
}

QStringList chipsOfNote(VaultDesk &desk)
{
    QStringList words;
    for (const Chip *chip : desk.note().findChild<PassageSection *>()->findChildren<Chip *>())
        words += chip->text();
    return words;
}

} // namespace

TEST_CASE("The practice and whoever is at work are called otherwise by keyboard alone, and the sidebar says so at once")
{
    VaultDesk desk;
    desk.setUp();
    openPractice(desk);
    REQUIRE(QApplication::focusWidget() == desk.line(u"name"_s));
    desk.retype(u"name"_s, u"Heron House"_s);
    auto *zone = desk.window().findChild<QComboBox *>(u"zone"_s);
    zone->setFocus();
    desk.type(u"Pacific/Auck"_s);
    REQUIRE(zone->currentText() == u"Pacific/Auckland"_s);
    keep(desk);
    desk.button(u"R. Okafor, you"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.says(u"Name, as they sign"_s); }));
    desk.retype(u"name"_s, u"R. Okafor-Lind"_s);
    keep(desk);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"A quiet day is allowed"_s));
    REQUIRE(desk.says(u"Heron House"_s));
    REQUIRE(desk.says(u"R. Okafor-Lind"_s));
    openPractice(desk);
    REQUIRE(desk.window().findChild<QComboBox *>(u"zone"_s)->currentText() == u"Pacific/Auckland"_s);
}

TEST_CASE("A clinician is added, works as what was said, and is offered in a family's course")
{
    VaultDesk desk;
    desk.setUp();
    openPractice(desk);
    desk.button(u"Add a clinician"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.says(u"Somebody new in the practice"_s); }));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.type(u"T. Brandt"_s);
    desk.window().findChild<QComboBox *>(u"role"_s)->setFocus();
    desk.type(u"Super"_s);
    keep(desk);
    REQUIRE(desk.hasButton(u"T. Brandt"_s));
    REQUIRE(desk.window().findChild<QComboBox *>(u"role"_s)->currentText() == u"Supervisor"_s);
    desk.retype(u"left"_s, u"2026-05-01"_s);
    keep(desk);
    REQUIRE(desk.hasButton(u"T. Brandt, no longer here"_s));
}

TEST_CASE("A word is added, another renamed and a third no longer offered, the next note offers just these")
{
    VaultDesk desk;
    desk.setUp();
    openPractice(desk);
    desk.button(u"What was done"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.says(u"Offered under each movement of a note."_s); }));
    const QString third = desk.line(u"words[2].shown"_s)->text();
    desk.retype(u"words[1].shown"_s, u"Standing by the caregiver"_s);
    marks(desk, u"words[2].shown"_s)->chips().front()->click();
    desk.button(u"Add a word"_s)->click();
    desk.type(u"Lantern walk"_s);
    keep(desk);
    REQUIRE(desk.line(u"words[7].shown"_s)->text() == u"Lantern walk"_s);
    REQUIRE(desk.line(u"words[8].shown"_s)->text() == third);
    REQUIRE(marks(desk, u"words[8].shown"_s)->chosen().empty());
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    const QStringList offered = chipsOfNote(desk);
    CHECK(offered.contains(u"Standing by the caregiver"_s));
    CHECK(offered.contains(u"Lantern walk"_s));
    CHECK_FALSE(offered.contains(third));
}

TEST_CASE("A word that is in its list already is said at its field, and an empty one keeps the page")
{
    VaultDesk desk;
    desk.setUp();
    openPractice(desk);
    desk.button(u"What went before"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.says(u"for what went before."_s); }));
    const QString first = desk.line(u"words[0].shown"_s)->text();
    desk.retype(u"words[1].shown"_s, first);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"This word is offered in this list already."_s));
    desk.retype(u"words[1].shown"_s, u" "_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.says(u"A word cannot be empty."_s));
    REQUIRE(practicePageIn(desk));
    desk.button(u"Leave it as it was"_s)->click();
    REQUIRE(desk.line(u"words[1].shown"_s)->text() == u"Separation"_s);
}

TEST_CASE("A vault that is locked over the practice's words opens at the same list, field and cursor with them kept")
{
    VaultDesk desk;
    desk.setUp();
    openPractice(desk);
    desk.button(u"Tried: Play"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.says(u"Where a strategy is touch"_s); }));
    desk.retype(u"words[1].shown"_s, u"Hide and seek"_s);
    desk.press(Qt::Key_Left);
    desk.lock();
    REQUIRE_FALSE(desk.holds(u"Hide and seek"_s));
    desk.unlock();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return field && field->objectName() == u"words[1].shown"_s && field->text() == u"Hide and seek"_s
                && field->cursorPosition() == 12;
        },
        10000));
}

TEST_CASE("The practice's page leads to the passphrase, with what was changed kept, and Esc leads back")
{
    VaultDesk desk;
    desk.setUp();
    openPractice(desk);
    desk.retype(u"late_entry_hours"_s, u"72"_s);
    desk.button(u"Change the passphrase"_s)->click();
    REQUIRE(QTest::qWaitFor([&] {
        const auto *page = desk.window().findChild<PassphrasePage *>();
        return page && page->isAncestorOf(QApplication::focusWidget());
    }));
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return practicePageIn(desk) != nullptr; }, 10000));
    REQUIRE(desk.line(u"late_entry_hours"_s)->text() == u"72"_s);
}
