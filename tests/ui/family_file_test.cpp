#include "tests/ui/vault_desk.h"

#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/file/file_page.h"
#include "ui/file/part_list.h"

#include <QComboBox>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

FilePage *filePageIn(VaultDesk &desk)
{
    auto *page = desk.window().findChild<FilePage *>();
    return page && page->isVisible() ? page : nullptr;
}

void openFile(VaultDesk &desk)
{
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return filePageIn(desk) != nullptr; }, 10000));
}

void choosePart(VaultDesk &desk, const QString &part, const QString &title)
{
    desk.button(part)->click();
    REQUIRE(desk.waitFor(title));
}

} // namespace

TEST_CASE("A family's name and number are corrected by keyboard alone, and every page says the new ones at once")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    REQUIRE(QApplication::focusWidget() == desk.line(u"display_name"_s));
    desk.retype(u"display_name"_s, u"Ava & Grandma Ro"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
    REQUIRE(QApplication::focusWidget() == desk.line(u"display_name"_s));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s));
    REQUIRE(desk.says(u"Ava & Grandma Ro"_s));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(u"Ava & Grandma Ro"_s));
}

TEST_CASE("What was changed in the file is kept on Esc, and on leaving for another page shows there")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    desk.retype(u"record_number"_s, u"17"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s));
    openFile(desk);
    REQUIRE(desk.line(u"record_number"_s)->text() == u"17"_s);
    desk.retype(u"display_name"_s, u"Ava & Ro"_s);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(u"Ava & Ro"_s));
}

TEST_CASE("A new caregiver with a tie and a safe way to call is in the file and on the family's page")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    choosePart(desk, u"Add a caregiver"_s, u"A caregiver"_s);
    desk.type(u"Gran"_s);
    auto *relation = desk.window().findChild<QComboBox *>(u"dyads[0].relation"_s);
    if (!relation)
        relation = desk.window().findChild<QComboBox *>(u"relation"_s);
    REQUIRE(relation);
    relation->setFocus();
    desk.type(u"Grandm"_s);
    REQUIRE(relation->currentText() == u"Grandmother"_s);
    desk.button(u"Add a safe way"_s)->click();
    desk.line(u"safe_ways[0].to"_s)->setFocus();
    desk.type(u"555 0100"_s);
    desk.window().findChild<ChoiceRow *>(u"ways_hidden_from"_s)->chips().front()->click();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
    REQUIRE(desk.hasButton(u"Gran, caregiver"_s));
    REQUIRE(desk.line(u"safe_ways[0].to"_s)->text() == u"555 0100"_s);
    REQUIRE(desk.window().findChild<ChoiceRow *>(u"ways_hidden_from"_s)->chosen() == std::vector{0});
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s));
    REQUIRE(desk.says(u"Gran"_s));
    REQUIRE(desk.says(u"Grandmother"_s));
}

TEST_CASE("What makes no sense keeps the page and is said at its field, and can be left as it was")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    choosePart(desk, u"Ava, child"_s, u"What the child is called"_s);
    desk.retype(u"birth_date"_s, u"last spring"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.says(u"This is not a day yet."_s));
    REQUIRE(QApplication::focusWidget() == desk.line(u"birth_date"_s));
    desk.button(u"This file"_s)->click();
    REQUIRE(filePageIn(desk));
    REQUIRE(desk.line(u"birth_date"_s)->text() == u"last spring"_s);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return filePageIn(desk) && desk.says(u"This is not a day yet."_s); }, 10000));
    desk.button(u"Leave it as it was"_s)->click();
    REQUIRE(desk.line(u"birth_date"_s)->text() == u"3 April 2022"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s)); // from where the file was opened
}

TEST_CASE("A day that is needed is called no day where it is none, and needed where it is missing")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    desk.retype(u"opened"_s, u"some day"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.says(u"This is not a day yet."_s));
    REQUIRE_FALSE(desk.says(u"The day on which the file was opened is needed."_s));
    desk.retype(u"opened"_s, {});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.says(u"The day on which the file was opened is needed."_s));
}

TEST_CASE("What the rules refuse is said at its field, and nothing of it is kept")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    desk.retype(u"closed"_s, u"2020-01-01"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"This day lies before the one on which it began."_s));
    REQUIRE(QApplication::focusWidget() == desk.line(u"closed"_s));
    REQUIRE(desk.line(u"closed"_s)->text() == u"2020-01-01"_s);
}

TEST_CASE("A vault that is locked over the file opens at the same person, field and cursor with the words kept")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    choosePart(desk, u"Mum, caregiver"_s, u"What the child says: Mum, Dad, Grandma"_s);
    desk.line(u"pronouns"_s)->setFocus();
    desk.type(u"she and they"_s);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Left);
    desk.lock();
    REQUIRE_FALSE(desk.holds(u"she and they"_s));
    desk.unlock();
    const auto back = [&] {
        const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return field && field->objectName() == u"pronouns"_s && field->text() == u"she and they"_s
            && field->cursorPosition() == 10;
    };
    REQUIRE(QTest::qWaitFor(back, 10000));
}

TEST_CASE("Somebody new whose name was typed when the vault was locked is there once, with the form in front")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    choosePart(desk, u"Add somebody else"_s, u"Somebody else"_s);
    desk.type(u"Uncle Bo"_s);
    desk.lock();
    desk.unlock();
    REQUIRE(QTest::qWaitFor([&] { return filePageIn(desk) && desk.hasButton(u"Uncle Bo, somebody else"_s); }, 10000));
    REQUIRE(desk.line(u"nickname"_s)->text() == u"Uncle Bo"_s);
    desk.retype(u"nickname"_s, u"Bo"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
    REQUIRE(desk.hasButton(u"Bo, somebody else"_s));
    REQUIRE_FALSE(desk.hasButton(u"Uncle Bo, somebody else"_s));
}

TEST_CASE("A phase and a clinician that were only added to a course, and never chosen, are not kept on Back")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    const auto openCourse = [&] {
        openFile(desk);
        const auto all = desk.window().findChildren<QAbstractButton *>();
        const auto course = std::ranges::find_if(all, [](const QAbstractButton *button) {
            return button->isVisible() && button->text().startsWith(u"Course since");
        });
        REQUIRE(course != all.end());
        (*course)->click();
        REQUIRE(desk.waitFor(u"Treatment phases"_s));
    };
    const auto has = [&](const QString &name) { return desk.window().findChild<QComboBox *>(name) != nullptr; };
    openCourse();
    desk.button(u"Add a phase"_s)->click();
    desk.button(u"Add a clinician"_s)->click();
    REQUIRE(has(u"phases[1].phase"_s));
    REQUIRE(has(u"clinicians[1].clinician"_s));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s));
    openCourse();
    REQUIRE(has(u"phases[0].phase"_s));
    REQUIRE_FALSE(has(u"phases[1].phase"_s));
    REQUIRE_FALSE(has(u"clinicians[1].clinician"_s));
}

TEST_CASE("A step back to an earlier treatment phase asks why, and is kept without an answer")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFile(desk);
    auto *course = [&]() -> QAbstractButton * {
        for (auto *button : desk.window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Course since"))
                return button;
        }
        return nullptr;
    }();
    REQUIRE(course);
    course->click();
    REQUIRE(desk.waitFor(u"Treatment phases"_s));
    desk.button(u"Add a phase"_s)->click();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down); // core
    REQUIRE_FALSE(desk.says(u"Why the work goes back"_s));
    desk.button(u"Add a phase"_s)->click();
    desk.press(Qt::Key_Down); // foundational again
    REQUIRE(desk.says(u"Why the work goes back"_s));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
    REQUIRE(desk.window().findChildren<QComboBox *>(u"phases[2].phase"_s).size() == 1);
}

TEST_CASE("The name of a part that is longer than its list is wide is read on more lines")
{
    const QString name = u"Course from 29 November 2026 to 30 September 2027"_s;
    PartList list({{u"The family"_s, u"folder"_s, true, [] {}}, {name, u"course"_s, false, [] {}}});
    list.show();
    const QList<Button *> buttons = list.findChildren<Button *>();
    const QStringList lines = buttons[1]->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    REQUIRE(lines.join(u' ') == name);
    REQUIRE(buttons[1]->accessibleName() == name);
    REQUIRE(buttons[1]->height() > buttons[0]->height());
    for (const QString &line : lines)
        REQUIRE(QFontMetrics(attuneStyle().font(TextRole::Strong)).horizontalAdvance(line) < buttons[1]->width() - 38);
}

TEST_CASE("Today's draft is opened from the family's page also once its course has ended")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u"They said goodbye."_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitForListed(u"Draft"_s));
    openFile(desk);
    for (QAbstractButton *button : filePageIn(desk)->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(u"Course since"_s))
            button->click();
    }
    REQUIRE(desk.waitFor(u"Began on"_s));
    desk.retype(u"ended"_s, u"today"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This course ended on"_s));
    REQUIRE(desk.hasButton(u"Continue today’s note"_s));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(desk.note().note().passages.front().text == u"They said goodbye."_s);
}
