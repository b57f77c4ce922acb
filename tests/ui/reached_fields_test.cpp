// Every field can be come to, by mouse and by keyboard.
#include "tests/ui/every_page.h"

#include "ui/note/passage_editor.h"
#include "ui/rooms/addendum_panel.h"
#include "ui/rooms/summary_page.h"

#include <QScrollArea>
#include <QTextEdit>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

void clickInto(QWidget &field)
{
    for (QWidget *around = field.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&field);
    }
    auto *editor = qobject_cast<QTextEdit *>(&field);
    QTest::mouseClick(editor ? editor->viewport() : &field, Qt::LeftButton);
}

QLineEdit *lineCalled(QWidget &page, const QString &name)
{
    const auto lines = page.findChildren<QLineEdit *>();
    const auto found = std::ranges::find(lines, name, &QWidget::accessibleName);
    REQUIRE(found != lines.end());
    return *found;
}

} // namespace

TEST_CASE("On every page each field that is seen takes the keyboard by a click")
{
    VaultDesk desk;
    int clicked = 0;
    onEveryPage(desk, [&](const std::string &page) {
        for (const QPointer<QWidget> field : desk.window().findChildren<QWidget *>()) {
            const bool isField = qobject_cast<QLineEdit *>(field) || qobject_cast<QTextEdit *>(field);
            if (!isField || !field->isVisible() || !field->isEnabled())
                continue;
            clickInto(*field);
            INFO(page << ": " << field->accessibleName().toStdString());
            CHECK(field->hasFocus());
            ++clicked;
        }
    });
    REQUIRE(clicked > 30);
}

TEST_CASE("The editor of later words is come back to by a click and by Tab once it was left")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    signHour(desk);
    desk.openFirstListed(u"Signed"_s);
    REQUIRE(desk.waitFor(u"Signed by"_s));
    QTest::mouseClick(desk.button(u"Add to this note"_s), Qt::LeftButton);
    const auto *panel = desk.window().findChild<AddendumPanel *>();
    auto *editor = panel->findChild<PassageEditor *>();
    REQUIRE(editor->hasFocus());
    desk.type(u"She came back"_s);
    desk.press(Qt::Key_Tab);
    REQUIRE_FALSE(editor->hasFocus());
    desk.press(Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(editor->hasFocus());
    desk.line(u"addendum-reason"_s)->setFocus();
    clickInto(*editor);
    REQUIRE(editor->hasFocus());
    desk.type(u", and sang."_s);
    REQUIRE(panel->typed().text.contains(u"and sang."_s));
}

TEST_CASE("Both days of a summary's period are come to by Tab and by a click")
{
    VaultDesk desk;
    desk.openDemo();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.listed(u"Maya"_s); }, 10000));
    desk.openFirstListed(u"Maya"_s);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.button(u"Summary"_s)->click();
    REQUIRE(desk.waitFor(u"Page 1 of"_s));
    auto &page = *desk.window().findChild<SummaryPage *>();
    QLineEdit *from = lineCalled(page, u"From"_s);
    QLineEdit *to = lineCalled(page, u"To"_s);
    from->setFocus();
    desk.press(Qt::Key_Tab);
    REQUIRE(to->hasFocus());
    from->setFocus();
    clickInto(*to);
    REQUIRE(to->hasFocus());
}
