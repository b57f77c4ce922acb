// What comes late shows nothing once somebody has gone elsewhere. Keys pressed one after the other reach the window
// before any answer of the worker does.
#include "tests/ui/vault_desk.h"

#include "ui/controls/sidebar.h"
#include "ui/file/file_page.h"
#include "ui/pages/keys_page.h"
#include "ui/palette/palette.h"

#include <QClipboard>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

void openFamilies(VaultDesk &desk)
{
    desk.openDemo();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(u"Ava & Mum"_s));
}

bool isCurrent(const VaultDesk &desk, const QString &place)
{
    return desk.button(place)->isChecked();
}

// Whatever was asked of the worker before this has been answered when the palette lists its families.
void waitForAnswers(VaultDesk &desk)
{
    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.listed(u"Lila & Grandma"_s); }, 10000));
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Palette *>() == nullptr; }));
}

} // namespace

TEST_CASE("A family that is read late does not replace the caseload that was chosen after it")
{
    VaultDesk desk;
    openFamilies(desk);
    desk.openFirstListed(u"Maya & Mum"_s);
    desk.press(Qt::Key_3, Qt::ControlModifier);
    auto *table = desk.window().findChild<QTableView *>();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 5; }, 10000)); // asked for after the family
    CHECK(table->isVisible());
    CHECK(isCurrent(desk, u"Caseload"_s));
}

TEST_CASE("A page of the vault that is read late does not replace the page of keys")
{
    VaultDesk desk;
    openFamilies(desk);
    desk.openFirstListed(u"Maya & Mum"_s);
    desk.press(Qt::Key_F1);
    waitForAnswers(desk);
    CHECK(desk.window().findChild<KeysPage *>()->isVisible());
    CHECK(isCurrent(desk, u"Keys"_s));
}

TEST_CASE(
    "Of two families that are opened one after the other the second is in front, and one's file is not the other's")
{
    VaultDesk desk;
    openFamilies(desk);
    desk.openFirstListed(u"Maya & Mum"_s);
    desk.openFirstListed(u"Ava & Mum"_s);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    CHECK(desk.says(u"Ava & Mum"_s));
    waitForAnswers(desk);
    CHECK(desk.says(u"Ava & Mum"_s));

    desk.button(u"The file"_s)->click();
    desk.press(Qt::Key_1, Qt::ControlModifier);
    waitForAnswers(desk);
    CHECK(desk.window().findChild<FilePage *>() == nullptr);
    CHECK(isCurrent(desk, u"Today"_s));
}

TEST_CASE("A note that is opened late does not come over the page that was chosen after it")
{
    VaultDesk desk;
    openFamilies(desk);
    desk.openFirstListed(u"Maya & Mum"_s);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.press(Qt::Key_1, Qt::ControlModifier);
    waitForAnswers(desk);
    CHECK(desk.window().findChild<NotePage *>() == nullptr);
    CHECK(isCurrent(desk, u"Today"_s));
}

TEST_CASE("The practice is come back to from the page of keys")
{
    VaultDesk desk;
    desk.openDemo();
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Time zone of a new session"_s));
    desk.press(Qt::Key_F1);
    REQUIRE(desk.window().findChild<KeysPage *>()->isVisible());
    desk.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(desk.says(u"Time zone of a new session"_s));
    CHECK(isCurrent(desk, u"Practice"_s));
}

TEST_CASE("The sidebar goes on saying where one is while something lies over it or does not come")
{
    VaultDesk desk;
    openFamilies(desk);
    desk.button(u"Search"_s)->click();
    CHECK(isCurrent(desk, u"Families"_s));
    CHECK_FALSE(isCurrent(desk, u"Search"_s));
    desk.press(Qt::Key_Escape);
    desk.button(u"Practice"_s)->click();
    CHECK(isCurrent(desk, u"Families"_s)); // until it is there
    REQUIRE(desk.waitFor(u"Time zone of a new session"_s));
    CHECK(isCurrent(desk, u"Practice"_s));
}
