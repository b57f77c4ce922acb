// The wheel over every control: it scrolls the page, and what is chosen stays.
#include "tests/ui/hands_on_every_control.h"
#include "tests/ui/note_desk.h"
#include "ui/regulation/minute_field.h"
#include "ui/regulation/reading_table.h"
#include "ui/regulation/regulation_editor.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

void openMaya(VaultDesk &desk)
{
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(u"Ava & Mum"_s));
    desk.type(u"maya"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(u"The course so far"_s));
}

// Over each list of the page, with and without the keyboard there. Says how many there were.
int turnOverAll(VaultDesk &desk)
{
    const auto lists = seenOn<QComboBox>(desk.window());
    for (QComboBox *list : lists) {
        INFO(list->accessibleName().toStdString());
        CHECK(list->focusPolicy() == Qt::StrongFocus); // the wheel would bring the keyboard with it
        const int before = list->currentIndex();
        for (const bool hasKeyboard : {false, true}) {
            if (hasKeyboard)
                list->setFocus();
            for (const int angle : {-120, -120, 120, 120, 120, 120, -120, -120, -120}) {
                CHECK_FALSE(turnWheel(*list, angle)); // the page around it scrolls
                CHECK(list->currentIndex() == before);
            }
        }
    }
    return static_cast<int>(lists.size());
}

// To the control and the widgets around it, until one takes it, as Qt hands on what a mouse did.
void turnWheelThere(QWidget *control, int angle)
{
    while (control && !turnWheel(*control, angle))
        control = control->isWindow() ? nullptr : control->parentWidget();
}

OpenNote anHourOfMoments()
{
    OpenNote open = mayaAndMum();
    for (int minute = 2; minute < 40; minute += 4) {
        Reading reading;
        reading.person = people::maya();
        reading.minute = minute;
        reading.state = minute % 8 == 2 ? State::Upset : State::Settled;
        open.note.readings.push_back(reading);
    }
    return open;
}

} // namespace

TEST_CASE("The wheel changes no list of a family's file, and nothing is to be kept after it")
{
    VaultDesk desk;
    desk.openDemo();
    openMaya(desk);
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.waitFor(u"The file of"_s));
    int lists = 0;
    for (const QString &part : {u"Maya, child"_s, u"Mum, caregiver"_s}) {
        desk.button(part)->click();
        REQUIRE(desk.waitFor(u"Safe ways to reach them"_s));
        lists += turnOverAll(desk);
        CHECK_FALSE(desk.says(u"Not kept yet"_s));
    }
    for (const QAbstractButton *button : seenOn<QAbstractButton>(desk.window())) {
        if (button->text().startsWith(u"Course since"_s)) {
            desk.button(button->text())->click();
            break;
        }
    }
    REQUIRE(desk.waitFor(u"Treatment phases"_s));
    lists += turnOverAll(desk);
    CHECK_FALSE(desk.says(u"Not kept yet"_s));
    CHECK(lists >= 6);
}

TEST_CASE("The wheel changes neither who a summary is given to, nor a plan, a new family or the practice")
{
    VaultDesk desk;
    desk.openDemo();
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.waitFor(u"A new family"_s));
    CHECK(turnOverAll(desk) == 2);
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Time zone of a new session"_s));
    CHECK(turnOverAll(desk) == 1);
    openMaya(desk);
    desk.button(u"Plan a session"_s)->click();
    REQUIRE(desk.waitFor(u"One that was held"_s));
    CHECK(turnOverAll(desk) == 1);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.button(u"Summary"_s)->click();
    REQUIRE(desk.waitFor(u"Closing words"_s));
    CHECK(turnOverAll(desk) == 0); // who it is given to is no list
}

TEST_CASE("No control that Qt lets the wheel change is changed by it")
{
    QWidget page;
    auto *number = new QSpinBox(&page);
    auto *slider = new QSlider(&page);
    auto *tabs = new QTabBar(&page);
    tabs->addTab(u"Now"_s);
    tabs->addTab(u"Then"_s);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    for (QWidget *control :
         {static_cast<QWidget *>(number), static_cast<QWidget *>(slider), static_cast<QWidget *>(tabs)}) {
        for (const int angle : {120, -120, -120})
            CHECK_FALSE(turnWheel(*control, angle));
    }
    CHECK(number->value() == 0);
    CHECK(slider->value() == 0);
    CHECK(tabs->currentIndex() == 0);
}

TEST_CASE("The wheel over the table of an hour's moments changes none of them and scrolls the page")
{
    NoteDesk desk(anHourOfMoments());
    desk.press(Qt::Key_R, Qt::AltModifier);
    auto &editor = *desk.page().findChild<RegulationEditor *>();
    for (auto *one : editor.findChildren<QAbstractButton *>()) {
        if (one->text() == u"As a table"_s)
            one->click();
    }
    auto &table = *editor.findChild<ReadingTable *>();
    REQUIRE(table.isVisible());
    QScrollArea *page = nullptr;
    for (QWidget *around = &table; around && !page; around = around->parentWidget())
        page = qobject_cast<QScrollArea *>(around);
    REQUIRE(page);
    REQUIRE(QTest::qWaitFor([&] { return page->verticalScrollBar()->maximum() > 200; }));
    const std::vector<Reading> before = desk.page().note().readings;
    std::vector<QWidget *> cells;
    for (auto *list : seenOn<QComboBox>(table))
        cells.push_back(list);
    for (auto *minute : seenOn<MinuteField>(table))
        cells.push_back(minute);
    REQUIRE(cells.size() == 3 * before.size());
    for (QWidget *cell : cells) {
        INFO(cell->accessibleName().toStdString());
        CHECK((cell->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
        for (const bool hasKeyboard : {false, true}) {
            if (hasKeyboard)
                cell->setFocus();
            page->verticalScrollBar()->setValue(100);
            turnWheelThere(cell, -120);
            CHECK(page->verticalScrollBar()->value() > 100);
            page->verticalScrollBar()->setValue(100);
            turnWheelThere(cell, 120);
            CHECK(page->verticalScrollBar()->value() < 100);
        }
    }
    CHECK(desk.page().note().readings == before);
    CHECK(desk.writes().empty());
}
