// Every page of an open vault is in front again after locking and unlocking, with the same field and cursor.
#include "tests/ui/signed_hour.h"
#include "tests/ui/vault_desk.h"

#include "ui/note/passage_editor.h"
#include "ui/pages/keys_page.h"
#include "ui/palette/palette_row.h"
#include "ui/rooms/addendum_panel.h"
#include "ui/rooms/summary_page.h"

#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

QString nameOfField()
{
    const QWidget *field = QApplication::focusWidget();
    return field ? field->accessibleName() : QString();
}

// Whether, after locking and unlocking, a page that says this is in front and its field of this name has the keyboard.
bool comesBack(VaultDesk &desk, const QString &says, const QString &field)
{
    desk.lock();
    desk.unlock();
    const bool back =
        desk.waitFor(says) && QTest::qWaitFor([&] { return nameOfField() == field && desk.says(says); }, 10000);
    if (!back)
        UNSCOPED_INFO("the keyboard is at: " << nameOfField().toStdString());
    return back;
}

} // namespace

TEST_CASE("The list of families, a new one, a plan and a family's page come back with their field")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.button(QStringLiteral("Plan a session"))->setFocus();
    CHECK(comesBack(desk, QStringLiteral("The course so far"), QStringLiteral("Plan a session")));
    desk.press(Qt::Key_Space);
    REQUIRE(desk.waitFor(QStringLiteral("One that was held on an earlier day")));
    desk.press(Qt::Key_Tab);
    CHECK(comesBack(desk, QStringLiteral("One that was held on an earlier day"), nameOfField()));
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    const QString birth = nameOfField();
    REQUIRE_FALSE(birth.isEmpty());
    CHECK(comesBack(desk, QStringLiteral("The child"), birth));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(comesBack(desk, QStringLiteral("Find a family"), QStringLiteral("Find a family")));
}

TEST_CASE("The caseload comes back, and so does a page of keys that lay over it")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("1 family")));
    CHECK(comesBack(desk, QStringLiteral("Rows are not ranked."), QStringLiteral("Caseload")));
    desk.press(Qt::Key_F1);
    desk.lock();
    desk.unlock();
    CHECK(QTest::qWaitFor([&] {
        const auto *page = desk.window().findChild<KeysPage *>();
        return page && page->isVisible();
    }));
}

TEST_CASE("A summary comes back with its closing words and the cursor in them")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    QTest::mouseClick(desk.button(QStringLiteral("Summary")), Qt::LeftButton);
    REQUIRE(desk.waitFor(QStringLiteral("No signed note of these days may be told to whom it is given.")));
    auto *words = desk.window().findChild<SummaryPage *>()->findChild<PassageEditor *>();
    words->setFocus();
    desk.type(QStringLiteral("Slowly, and together."));
    desk.press(Qt::Key_Home);
    desk.lock();
    desk.unlock();
    CHECK(QTest::qWaitFor(
        [&] {
            const auto *editor = qobject_cast<PassageEditor *>(QApplication::focusWidget());
            return editor && editor->toPlainText() == QLatin1String("Slowly, and together.")
                && editor->textCursor().position() == 0;
        },
        10000));
}

TEST_CASE("A signed note comes back with the place where words are added")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    signHour(desk);
    desk.openFirstListed(QStringLiteral("Signed"));
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    CHECK(comesBack(desk, QStringLiteral("Signed by"), QStringLiteral("Back")));
    QTest::mouseClick(desk.button(QStringLiteral("Add to this note")), Qt::LeftButton);
    REQUIRE(desk.window().findChild<AddendumPanel *>());
    desk.press(Qt::Key_Tab);
    CHECK(comesBack(desk, QStringLiteral("Later words"), nameOfField()));
}

TEST_CASE("What is found is one line that begins near its first word")
{
    const QString text = QStringLiteral("\u2026Play and storytelling  Repairing a rupture\nShared narrative, and Maya "
                                        "packed the small suitcase again");
    const qsizetype at = text.indexOf(QStringLiteral("suitcase"));
    const Snippet line = oneLine({text, {{at, 8}}});
    CHECK(line.text == QStringLiteral("\u2026Maya packed the small suitcase again"));
    REQUIRE(line.found.size() == 1);
    CHECK(line.text.mid(line.found[0].start, line.found[0].length) == QStringLiteral("suitcase"));
    const Snippet near = oneLine({QStringLiteral("  The suitcase"), {{6, 8}}});
    CHECK(near.text == QStringLiteral("The suitcase"));
    CHECK(near.found[0].start == 4);
}
