#include "tests/ui/vault_desk.h"

#include "ui/controls/sidebar.h"
#include "ui/usual_folder.h"

#include <QComboBox>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

TEST_CASE("A vault is made, set up and shown on its first day by keyboard alone")
{
    VaultDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("Your vault is ready")));
    desk.type(QStringLiteral("Willow Lane"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("R. Okafor"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("A quiet day is allowed")));
    REQUIRE(desk.says(QStringLiteral("Willow Lane")));
    REQUIRE(desk.window().findChild<Sidebar *>()->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return readLastVault(desk.settingsFile()) == desk.vaultPath(); }));
}

TEST_CASE("The first day leads to the first family by Enter alone, and no later day does")
{
    VaultDesk desk;
    desk.setUp();
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(QStringLiteral("New family")); }));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("A new family")));
    desk.openFamily();
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("A quiet day is allowed")));
    REQUIRE(QTest::qWaitFor([&] { return !desk.hasButton(QStringLiteral("New family")); }));
}

TEST_CASE("Two passphrases that differ make no vault and say so")
{
    VaultDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("seven otters cross the road"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.says(QStringLiteral("These two are not the same yet.")));
    REQUIRE_FALSE(QFile::exists(desk.vaultPath()));
}

TEST_CASE("A file that is there already is left as it is, and the page says what to do")
{
    VaultDesk desk;
    QFile file(desk.vaultPath());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("A letter to Mum.");
    file.close();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("There is already a file of this name")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readAll() == "A letter to Mum.");
}

TEST_CASE("Where there is no such folder no vault is made, and the page says that it is the folder")
{
    const QTemporaryDir home;
    VaultDesk desk(home.filePath(QStringLiteral("nowhere/my-practice.attune")));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    for (int twice = 0; twice < 2; ++twice) {
        desk.type(desk.vaultPassphrase());
        desk.press(Qt::Key_Return);
    }
    REQUIRE(desk.waitFor(QStringLiteral("There is no such folder.")));
}

TEST_CASE("A first vault is offered in the documents, and in the home where there is no such folder")
{
    const QTemporaryDir home;
    const QByteArray former = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(home.path()));
    REQUIRE(usualFolder() == home.path());
    REQUIRE(QDir(home.path()).mkpath(QStringLiteral("Documents")));
    REQUIRE(usualFolder() == home.filePath(QStringLiteral("Documents")));
    qputenv("HOME", former);
}

TEST_CASE("A wrong passphrase leaves the door shut with a calm sentence, and the right one opens it")
{
    VaultDesk desk;
    desk.setUp();
    desk.lock();
    desk.type(QStringLiteral("nine herons under the bridge"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("That passphrase did not open it. Take your time.")));
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("A quiet day is allowed")));
}

TEST_CASE("After five wrong passphrases the door waits before the next try")
{
    VaultDesk desk;
    desk.setUp();
    desk.lock();
    for (int wrong = 1; wrong <= 5; ++wrong) {
        desk.type(QStringLiteral("nine herons under the bridge"));
        desk.press(Qt::Key_Return);
        REQUIRE(desk.waitFor(QStringLiteral("Take your time.")));
        if (wrong < 5)
            REQUIRE(desk.button(QStringLiteral("Open the vault"))->isEnabled());
        else
            REQUIRE_FALSE(desk.button(QStringLiteral("Open the vault in 2 s"))->isEnabled());
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(QStringLiteral("Open the vault")); }, 6000));
}

TEST_CASE("A new family is there after locking and unlocking, and not a word of it while locked")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    REQUIRE(desk.says(QStringLiteral("Ava & Mum")));
    REQUIRE(desk.says(QStringLiteral("Mother")));

    desk.lock();
    REQUIRE_FALSE(desk.holds(QStringLiteral("Ava")));
    desk.unlock();
    REQUIRE(desk.waitFor(QStringLiteral("Together since")));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    desk.type(QStringLiteral("av"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("Together since")));
}

TEST_CASE("Nobody becomes a mother or a father who was not said to be one")
{
    VaultDesk desk;
    desk.setUp();
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QComboBox *relation : desk.window().findChildren<QComboBox *>())
        REQUIRE(relation->currentText() == QString());
    desk.type(QStringLiteral("Ines"));
    for (int tab = 0; tab < 3; ++tab)
        desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("Papa"));
    QTest::mouseClick(desk.button(QStringLiteral("Open the file")), Qt::LeftButton);
    REQUIRE(desk.says(QStringLiteral("Choose what Papa is to the child.")));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    QTest::mouseClick(desk.button(QStringLiteral("Open the file")), Qt::LeftButton);
    REQUIRE(desk.waitFor(QStringLiteral("This story is just beginning.")));
    REQUIRE(desk.says(QStringLiteral("Father")));
    REQUIRE_FALSE(desk.says(QStringLiteral("Mother")));
}

TEST_CASE("From the page of a new vault, and from that of another one, a button leads back to the welcome")
{
    VaultDesk desk;
    for (const Qt::Key way : {Qt::Key_N, Qt::Key_O}) {
        desk.press(way, Qt::ControlModifier);
        REQUIRE_FALSE(desk.says(QStringLiteral("The room is ready")));
        QTest::mouseClick(desk.button(QStringLiteral("Back")), Qt::LeftButton);
        REQUIRE(desk.waitFor(QStringLiteral("The room is ready")));
    }
}

TEST_CASE("Whoever opens a vault before one is known here is not told that one is closed")
{
    VaultDesk desk;
    desk.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("Say where its file lies.")));
    REQUIRE_FALSE(desk.says(QStringLiteral("Welcome back")));
    REQUIRE_FALSE(desk.says(QStringLiteral("is closed")));
}

TEST_CASE("A birth date that is no day keeps the page and names the field")
{
    VaultDesk desk;
    desk.setUp();
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.type(QStringLiteral("Ava"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("last spring"));
    QTest::mouseClick(desk.button(QStringLiteral("Open the file")), Qt::LeftButton);
    REQUIRE(desk.says(QStringLiteral("This is not a day yet.")));
}
