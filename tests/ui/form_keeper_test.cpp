// What was typed into a form is there again until it is given.
#include "tests/ui/full_disk.h"
#include "tests/ui/vault_desk.h"

#include "ui/controls/time_field.h"
#include "ui/rooms/form_keeper.h"
#include "ui/rooms/new_family_page.h"
#include "ui/rooms/plan_page.h"

#include <QComboBox>
#include <QMessageBox>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

template <class Page>
Page *pageOf(VaultDesk &desk)
{
    Page *page = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto pages = desk.window().findChildren<Page *>();
            const auto seen = std::ranges::find_if(pages, [](const Page *each) { return each->isVisible(); });
            page = seen == pages.end() ? nullptr : *seen;
            const auto *keeper = page ? page->template findChild<FormKeeper *>() : nullptr;
            return keeper && keeper->isReady();
        },
        10000));
    return page;
}

QStringList lines(const QWidget &page)
{
    QStringList all;
    for (const QLineEdit *line : page.findChildren<QLineEdit *>())
        all += line->text();
    return all;
}

NewFamilyPage *beginFamily(VaultDesk &desk)
{
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    return pageOf<NewFamilyPage>(desk);
}

} // namespace

TEST_CASE("Words typed for a new family are there again after a lock, with the cursor where it was")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    desk.setUp();
    NewFamilyPage *page = beginFamily(desk);
    desk.type(QStringLiteral("Ava"));
    page->findChildren<QComboBox *>().last()->setFocus();
    desk.press(Qt::Key_Down);
    const int relation = page->findChildren<QComboBox *>().last()->currentIndex();
    page->findChildren<QLineEdit *>()[1]->setFocus();
    desk.type(QStringLiteral("Ava Lindqvist"));
    desk.press(Qt::Key_Left);
    SECTION("written at the lock")
    {
        desk.lock();
    }
    SECTION("held, and written once the disk has room")
    {
        disk.allFull = true;
        desk.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(desk.waitFor(QStringLiteral("Attune holds it and keeps trying")));
        disk.allFull = false;
        REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }, 10000));
    }
    desk.unlock();
    page = pageOf<NewFamilyPage>(desk);
    REQUIRE(lines(*page).mid(0, 2) == QStringList{QStringLiteral("Ava"), QStringLiteral("Ava Lindqvist")});
    REQUIRE(page->findChildren<QComboBox *>().last()->currentIndex() == relation);
    REQUIRE(QTest::qWaitFor([&] { return page->findChildren<QLineEdit *>()[1]->hasFocus(); }));
    REQUIRE(page->findChildren<QLineEdit *>()[1]->cursorPosition() == 12);
}

TEST_CASE("Words typed for a new family stay when the page is left, can be thrown away, and go once they are given")
{
    VaultDesk desk;
    desk.setUp();
    beginFamily(desk);
    desk.type(QStringLiteral("Ivo"));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("A quiet day is allowed")));
    NewFamilyPage *page = beginFamily(desk);
    REQUIRE(lines(*page).first() == QStringLiteral("Ivo"));
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(QStringLiteral("Start afresh")); }));
    QTest::mouseClick(desk.button(QStringLiteral("Start afresh")), Qt::LeftButton);
    REQUIRE(lines(*page).join(QString()) == QString());
    REQUIRE(page->findChildren<QLineEdit *>().first()->hasFocus());
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("A quiet day is allowed")));
    desk.openFamily();
    REQUIRE(lines(*beginFamily(desk)).join(QString()) == QString());
}

TEST_CASE("A plan that was begun is there again after a lock")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    QTest::mouseClick(desk.button(QStringLiteral("Plan a session")), Qt::LeftButton);
    auto *page = pageOf<PlanPage>(desk);
    page->findChildren<TimeField *>().first()->setFocus();
    desk.type(QStringLiteral("1015"));
    desk.lock();
    desk.unlock();
    page = pageOf<PlanPage>(desk);
    REQUIRE(page->findChildren<TimeField *>().first()->time() == QTime(10, 15));
}

TEST_CASE("A family that cannot be kept on a full disk says so, and can be given once there is room")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    desk.setUp();
    beginFamily(desk);
    desk.type(QStringLiteral("Ava"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("Mum"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Down);
    disk.full = true;
    QTest::mouseClick(desk.button(QStringLiteral("Open the file")), Qt::LeftButton);
    REQUIRE(desk.waitFor(QStringLiteral("The disk is full.")));
    disk.full = false;
    QTest::mouseClick(desk.button(QStringLiteral("Open the file")), Qt::LeftButton);
    REQUIRE(desk.waitFor(QStringLiteral("This story is just beginning.")));
}

TEST_CASE("A form that is left on a full disk comes back to the front and says why, and is kept once there is room")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    desk.setUp();
    beginFamily(desk);
    disk.full = true;
    desk.type(QStringLiteral("Ava"));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] {
        const auto *page = desk.window().findChild<NewFamilyPage *>();
        return page && page->isVisible() && lines(*page).first() == QStringLiteral("Ava");
    }));
    auto *said = desk.box<QMessageBox>();
    REQUIRE(said->text() == QStringLiteral("These words are not kept yet"));
    REQUIRE(said->informativeText().contains(QStringLiteral("A vault that is locked meanwhile holds them.")));
    desk.answer(said, said->button(QMessageBox::Ok));
    disk.full = false;
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<NewFamilyPage *>() == nullptr; }, 10000));
    REQUIRE(lines(*beginFamily(desk)).first() == QStringLiteral("Ava"));
}
