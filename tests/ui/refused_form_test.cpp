// A form that is not taken as it is: it goes to the field, in sight, and says there what is not right.
#include "tests/ui/vault_desk.h"

#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/scroll_page.h"
#include "ui/controls/time_field.h"
#include "ui/file/file_page.h"

#include <QComboBox>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

void openFamilyFile(VaultDesk &desk)
{
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.waitFor(u"The file of"_s));
}

void openCourse(VaultDesk &desk)
{
    openFamilyFile(desk);
    for (const QAbstractButton *button : desk.window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Course since"_s))
            return desk.button(button->text())->click();
    }
    FAIL("no course in the file");
}

QScrollArea *areaOf(const QWidget &widget)
{
    for (QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    }
    return nullptr;
}

// Whether all of it is in the part of its page that is seen.
bool isInSight(const QWidget &widget)
{
    const QScrollArea *area = areaOf(widget);
    const QRect place(widget.mapTo(area->viewport(), QPoint()), widget.size());
    return widget.isVisible() && area->viewport()->rect().contains(place);
}

// The label that says this, which stands beside the control: within the same part of the form.
bool isSaidBeside(const QWidget &control, const QString &sentence)
{
    const QWidget *part = control.parentWidget();
    for (const Label *label : part->findChildren<Label *>()) {
        if (label->isVisible() && label->text().contains(sentence))
            return isInSight(*label);
    }
    return false;
}

QWidget *keyboard()
{
    return QApplication::focusWidget();
}

} // namespace

TEST_CASE("A number that is none is come back to, and what is typed next goes into its field")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.window().resize(1120, 640);
    openCourse(desk);
    desk.retype(u"sessions_before"_s, u"twelve"_s);
    desk.press(Qt::Key_1, Qt::ControlModifier);
    QLineEdit *line = desk.line(u"sessions_before"_s);
    REQUIRE(QTest::qWaitFor([&] { return line->isVisible() && keyboard() == line; }, 10000));
    CHECK(QTest::qWaitFor([&] { return isSaidBeside(*line, u"A number from 0 on"_s); }));
    CHECK(desk.button(u"Families"_s)->isChecked());
    line->selectAll();
    desk.type(u"12"_s);
    CHECK(line->text() == u"12"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s)); // from where the file was opened
    openCourse(desk);
    CHECK(desk.line(u"sessions_before"_s)->text() == u"12"_s);
}

TEST_CASE("The practice's hours that are no number are said at their field, on Esc and on leaving")
{
    VaultDesk desk;
    desk.setUp();
    for (const bool byEscape : {true, false}) {
        desk.press(Qt::Key_4, Qt::ControlModifier);
        REQUIRE(desk.waitFor(u"Time zone of a new session"_s));
        desk.retype(u"late_entry_hours"_s, u"two days"_s);
        desk.line(u"name"_s)->setFocus();
        desk.press(byEscape ? Qt::Key_Escape : Qt::Key_3, byEscape ? Qt::NoModifier : Qt::ControlModifier);
        QLineEdit *line = desk.line(u"late_entry_hours"_s);
        REQUIRE(QTest::qWaitFor([&] { return line->isVisible() && keyboard() == line; }, 10000));
        CHECK(QTest::qWaitFor([&] { return isSaidBeside(*line, u"A number from 1 on."_s); }));
        CHECK(desk.button(u"Practice"_s)->isChecked());
        line->selectAll();
        line->insert(u"٧٢"_s); // as an Arabic keyboard types it
        desk.press(Qt::Key_Escape);
        REQUIRE(desk.waitFor(u"A quiet day is allowed"_s));
    }
}

TEST_CASE("A new family goes to what is missing, in sight, with the reason beside it")
{
    VaultDesk desk;
    desk.setUp();
    desk.window().resize(1120, 640);
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.type(u"Ava"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(u"2022-04-03"_s);
    CHECK(desk.says(u"3 April 2022"_s)); // at once
    desk.press(Qt::Key_Tab);
    desk.type(u"Mum"_s);
    desk.button(u"Open the file"_s)->click();
    auto *relation = desk.window().findChildren<QComboBox *>().front();
    CHECK(keyboard() == relation);
    CHECK(QTest::qWaitFor([&] { return isSaidBeside(*relation, u"Choose what Mum is to the child."_s); }));
    desk.press(Qt::Key_Down);
    CHECK_FALSE(isSaidBeside(*relation, u"Choose what"_s));
    QLineEdit *before = nullptr;
    for (QLineEdit *line : desk.window().findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Sessions you already had together"_s)
            before = line;
    }
    REQUIRE(before);
    before->setFocus();
    desk.type(u"some"_s);
    areaOf(*before)->verticalScrollBar()->setValue(0);
    desk.button(u"Open the file"_s)->click();
    CHECK(keyboard() == before);
    CHECK(QTest::qWaitFor([&] { return isSaidBeside(*before, u"A number from 0 on, or nothing."_s); }));
}

TEST_CASE("A record number that another file has is said at its field")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFamilyFile(desk);
    desk.retype(u"record_number"_s, u"17"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s));
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.waitFor(u"A new family"_s));
    const auto line = [&](const QString &name) {
        for (QLineEdit *each : desk.window().findChildren<QLineEdit *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        FAIL("no line " << name.toStdString());
        return static_cast<QLineEdit *>(nullptr);
    };
    desk.type(u"Lila"_s);
    line(u"What the child says: Mum, Dad, Grandma"_s)->setFocus();
    desk.type(u"Gran"_s);
    desk.window().findChildren<QComboBox *>().front()->setCurrentIndex(0);
    QLineEdit *number = line(u"Your own record number, if you keep one"_s);
    number->setFocus();
    desk.type(u"17"_s);
    line(u"What this family goes by here"_s)->setFocus();
    desk.button(u"Open the file"_s)->click();
    REQUIRE(desk.waitFor(u"Another family's file has this number already."_s));
    CHECK(keyboard() == number);
    CHECK(QTest::qWaitFor([&] { return isSaidBeside(*number, u"Another family's file"_s); }));
}

TEST_CASE("A plan goes to the time that is none, with the reason beside it")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.button(u"Plan a session"_s)->click();
    REQUIRE(desk.waitFor(u"One that was held"_s));
    auto times = desk.window().findChildren<TimeField *>();
    times.front()->setFocus();
    desk.type(u"half past"_s);
    times.back()->setFocus();
    desk.button(u"Keep this session"_s)->click();
    CHECK(keyboard() == times.front());
    CHECK(desk.says(u"This is not a time yet."_s));
    const auto said = [&] {
        for (const Label *label : desk.window().findChildren<Label *>()) {
            if (label->isVisible() && label->text().contains(u"This is not a time yet."_s))
                return label->mapTo(&desk.window(), QPoint()).y()
                    - times.front()->mapTo(&desk.window(), QPoint(0, times.front()->height())).y();
        }
        return -1;
    };
    CHECK(QTest::qWaitFor([&] { return said() >= 0 && said() < 40; })); // right beneath
}

TEST_CASE("A birth in the future is asked about, and a grandmother's short year is the last century's")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openFamilyFile(desk);
    desk.button(u"Mum, caregiver"_s)->click();
    REQUIRE(desk.waitFor(u"Safe ways to reach them"_s));
    desk.line(u"birth_date"_s)->setFocus();
    desk.type(u"2 Mar 49"_s);
    CHECK(desk.says(u"2 March 1949"_s));
    desk.retype(u"birth_date"_s, u"2049-03-02"_s);
    desk.press(Qt::Key_Escape);
    CHECK(desk.says(u"is still far off. Which year is meant?"_s));
    CHECK(keyboard() == desk.line(u"birth_date"_s));
}
