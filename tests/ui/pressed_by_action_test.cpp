// Every control as a screen reader, a voice or a switch presses it.
#include "tests/ui/hands_on_every_control.h"

#include "src/json/record_json.h"
#include "tests/ui/note_desk.h"
#include "ui/controls/choice_row.h"
#include "ui/file/file_page.h"
#include "ui/note/draft_saver.h"

#include <QAccessible>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// By the first action that its interface offers.
void act(QWidget &control)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&control);
    REQUIRE(reader);
    REQUIRE(reader->actionInterface());
    const QString action = reader->actionInterface()->actionNames().value(0);
    INFO(control.accessibleName().toStdString() << ": " << action.toStdString());
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    REQUIRE(action
            == (button->isCheckable() ? QAccessibleActionInterface::toggleAction()
                                      : QAccessibleActionInterface::pressAction()));
    reader->actionInterface()->doAction(action);
}

QByteArray kept(NoteDesk &desk)
{
    return noteToJson(desk.page().note());
}

} // namespace

TEST_CASE("Words given in confidence by a screen reader's action are kept as such")
{
    NoteDesk desk;
    desk.click(u"person."_s + people::mum().toText());
    desk.control<QWidget>(u"connect"_s)->setFocus();
    desk.type(u"She told it"_s);
    desk.page().saver().saveNow();
    desk.page().saver().saved();
    auto *confidence = desk.control<Chip>(u"connect.confidence"_s);
    for (const bool given : {true, false}) {
        act(*confidence);
        REQUIRE(confidence->isChecked() == given);
        REQUIRE(desk.page().saver().isDirty()); // or nothing would write it
        desk.page().saver().saveNow();
        CHECK(desk.writes().back().note.passages.front().inConfidence == given);
        desk.page().saver().saved();
    }
}

TEST_CASE("Every chip of a note does by its action what it does by a click")
{
    const auto begin = [](NoteDesk &desk) { // while its window is the active one
        desk.control<QWidget>(u"connect"_s)->setFocus();
        desk.type(u"Rain"_s);
    };
    NoteDesk acted;
    begin(acted);
    NoteDesk clicked;
    begin(clicked);
    int pressed = 0;
    int told = 0;
    for (const QString &part : {u"part.movements"_s, u"part.regulation"_s}) {
        act(*acted.widget(part));
        clicked.control<QAbstractButton>(part)->click();
        const auto ofActed = acted.page().findChildren<QAbstractButton *>();
        const auto ofClicked = clicked.page().findChildren<QAbstractButton *>();
        REQUIRE(ofActed.size() == ofClicked.size());
        for (qsizetype i = 0; i < ofActed.size(); ++i) {
            const QPointer<QAbstractButton> one = ofActed[i];
            const QPointer<QAbstractButton> other = ofClicked[i];
            if (!one || !other || !one->isCheckable() || !one->isVisible() || one->objectName().startsWith(u"part."))
                continue;
            INFO(one->accessibleName().toStdString() << " in " << one->parentWidget()->accessibleName().toStdString());
            const QByteArray before = kept(acted);
            act(*one);
            other->click();
            CHECK(kept(acted).toStdString() == kept(clicked).toStdString());
            told += kept(acted) != before;
            ++pressed;
        }
    }
    CHECK(pressed > 30);
    CHECK(told > 20);
}

TEST_CASE("A radio button that is pressed by its action changes the look at once")
{
    VaultDesk desk;
    desk.window().go(MainWindow::Place::Look);
    for (auto *choice : seenOn<QRadioButton>(desk.window())) {
        if (choice->text() == u"Dark"_s)
            act(*choice);
    }
    CHECK(&attuneStyle().tokens() == &darkTokens());
    for (auto *choice : seenOn<QRadioButton>(desk.window())) {
        if (choice->text() == u"Light"_s)
            act(*choice);
    }
    CHECK(&attuneStyle().tokens() == &lightTokens());
    wear({}, false);
}

TEST_CASE("The places of the sidebar and the parts of a file are gone to by their action")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    act(*desk.button(u"Caseload"_s));
    REQUIRE(desk.waitFor(u"Rows are not ranked."_s));
    CHECK(desk.button(u"Caseload"_s)->isChecked());
    act(*desk.button(u"Families"_s));
    REQUIRE(desk.waitForListed(u"Ava & Mum"_s));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s));
    act(*desk.button(u"The file"_s));
    REQUIRE(desk.waitFor(u"The file of"_s));
    act(*desk.button(u"Mum, caregiver"_s));
    REQUIRE(desk.waitFor(u"Safe ways to reach them"_s));
    REQUIRE(desk.button(u"Mum, caregiver"_s)->isChecked());
    act(*desk.window().findChild<ChoiceRow *>(u"ways_hidden_from"_s)->chips().front());
    CHECK(desk.says(u"Not kept yet"_s));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now"_s));
    CHECK(desk.window().findChild<ChoiceRow *>(u"ways_hidden_from"_s)->chosen() == std::vector{0});
}

TEST_CASE("A row of which one is chosen lets go of the other when it is pressed by its action")
{
    ChoiceRow row(ChoiceRow::Kind::One, u"Arrived"_s);
    row.setChoices({u"upset"_s, u"stirred up"_s, u"Tom & Jerry"_s});
    row.show();
    act(*row.chips()[0]);
    act(*row.chips()[2]);
    CHECK(row.chosen() == std::vector{2});
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(row.chips()[2]);
    CHECK(reader->text(QAccessible::Name) == u"Tom & Jerry"_s);
    CHECK(reader->state().checked);
    row.setEnabled(false);
    CHECK_FALSE(reader->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(row.chosen() == std::vector{2});
}

TEST_CASE("What is dictated into a line is kept as what is typed there")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    act(*desk.button(u"The file"_s));
    QLineEdit *number = desk.line(u"record_number"_s);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(number);
    REQUIRE(reader->editableTextInterface());
    reader->editableTextInterface()->insertText(0, u"1729"_s);
    CHECK(desk.says(u"Not kept yet"_s));
    reader->editableTextInterface()->replaceText(1, 3, u"00"_s);
    CHECK(reader->text(QAccessible::Value) == u"1009"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now"_s));
    CHECK(desk.line(u"record_number"_s)->text() == u"1009"_s);
}

TEST_CASE("A passphrase is not read aloud through the line that it is typed into")
{
    VaultDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type(u"otters"_s);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(line);
    CHECK_FALSE(reader->text(QAccessible::Value).contains(u"otters"_s));
    CHECK(reader->textInterface()->text(0, 6).size() == 6);
    CHECK_FALSE(reader->textInterface()->text(0, 6).contains(u"otters"_s));
    CHECK(reader->state().passwordEdit);
    CHECK(reader->textInterface()->characterCount() == 6);
}

TEST_CASE("That a session did not take place is asked on by its action")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    act(*desk.button(u"Plan a session"_s));
    REQUIRE(desk.waitFor(u"One that was held"_s));
    act(*desk.button(u"Keep this session"_s));
    REQUIRE(desk.waitFor(u"The course so far"_s));
    act(*desk.button(u"Change"_s));
    REQUIRE(desk.waitFor(u"Change when and where it is"_s));
    CHECK(seenOn<ChoiceRow>(desk.window()).empty());
    act(*desk.button(u"It did not take place"_s));
    CHECK(seenOn<ChoiceRow>(desk.window()).size() == 1);
}
