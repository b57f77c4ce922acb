// Changing the passphrase in the window, over a real vault.
#include "tests/ui/vault_desk.h"

#include "ui/vault/passphrase_page.h"

#include <QAction>
#include <QMessageBox>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QString nextPassphrase = u"nine herons under the bridge"_s;

// By the command of the palette.
void openPage(VaultDesk &desk)
{
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"change the pass"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
        const auto *page = desk.window().findChild<PassphrasePage *>();
        return page && page->isAncestorOf(QApplication::focusWidget());
    }));
}

void ask(VaultDesk &desk, const QString &present, const QString &first, const QString &again)
{
    for (const QString &one : {present, first, again}) {
        desk.type(one);
        desk.press(Qt::Key_Return);
    }
}

bool opens(VaultDesk &desk, const QString &passphrase)
{
    try {
        SqliteVault(desk.vaultPath(), quickSettings()).open(Passphrase(passphrase));
        return true;
    } catch (const WrongSecret &) {
        return false;
    }
}

} // namespace

TEST_CASE("A passphrase is changed by keyboard alone: the new one opens the vault then, and the former does not")
{
    VaultDesk desk;
    desk.setUp();
    openPage(desk);
    ask(desk, desk.vaultPassphrase(), nextPassphrase, nextPassphrase);
    REQUIRE(desk.says(u"Changing the passphrase"_s));
    REQUIRE(desk.waitFor(u"The passphrase is changed."_s));
    for (const QLineEdit *line : desk.window().findChild<PassphrasePage *>()->findChildren<QLineEdit *>())
        REQUIRE(line->text().isEmpty());
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"What is common to all families."_s));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"A quiet day is allowed"_s));
    desk.lock();
    desk.unlock();
    REQUIRE(desk.waitFor(u"That passphrase did not open it."_s));
    desk.type(nextPassphrase);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(u"A quiet day is allowed"_s));
}

TEST_CASE("A wrong present passphrase says so at its field and changes nothing")
{
    VaultDesk desk;
    desk.setUp();
    openPage(desk);
    ask(desk, u"three foxes in the snow"_s, nextPassphrase, nextPassphrase);
    REQUIRE(desk.waitFor(u"That passphrase does not open this vault. Nothing was changed."_s));
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    REQUIRE(line->accessibleName() == u"The passphrase you have now"_s);
    REQUIRE(line->selectedText() == u"three foxes in the snow"_s);
    REQUIRE_FALSE(desk.says(u"Changing the passphrase"_s));
    desk.lock();
    REQUIRE_FALSE(opens(desk, nextPassphrase));
    REQUIRE(opens(desk, desk.vaultPassphrase()));
}

TEST_CASE("A new passphrase that is too short, or not the same twice, is said at its field before anything is asked")
{
    VaultDesk desk;
    desk.setUp();
    openPage(desk);
    desk.press(Qt::Key_Tab, Qt::ShiftModifier);
    desk.press(Qt::Key_Tab);
    ask(desk, desk.vaultPassphrase(), u"short"_s, u"short"_s);
    REQUIRE(desk.says(u"It needs at least 12 characters."_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    desk.type(nextPassphrase);
    desk.press(Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    desk.type(u"nine herons under the road"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.says(u"These two are not the same yet."_s));
    desk.lock();
    REQUIRE(opens(desk, desk.vaultPassphrase()));
}

TEST_CASE("A lock right after a change was asked for waits for it, and the door says which passphrase opens")
{
    VaultDesk desk;
    desk.setUp();
    openPage(desk);
    ask(desk, desk.vaultPassphrase(), nextPassphrase, nextPassphrase);
    desk.lock();
    const auto said = [&](const QString &text) {
        const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        return box && box->text() == text;
    };
    REQUIRE(QTest::qWaitFor([&] { return said(u"The passphrase is changed"_s); }));
    REQUIRE(opens(desk, nextPassphrase));
    REQUIRE_FALSE(opens(desk, desk.vaultPassphrase()));
    desk.press(Qt::Key_Return);
    desk.window().activateWindow(); // as a window manager does when a dialog closes
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    REQUIRE(desk.window().findChild<PassphrasePage *>() == nullptr);
}

TEST_CASE("The page of a passphrase comes back after a lock with nothing in its fields")
{
    VaultDesk desk;
    desk.setUp();
    openPage(desk);
    ask(desk, desk.vaultPassphrase(), nextPassphrase, QString());
    desk.lock();
    desk.unlock();
    REQUIRE(QTest::qWaitFor([&] {
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return line && line->accessibleName() == u"The same passphrase again"_s && line->text().isEmpty();
    }));
    REQUIRE_FALSE(desk.holds(nextPassphrase));
}

TEST_CASE("The passphrase of the demo practice is told to be none to change")
{
    VaultDesk desk;
    desk.openDemo();
    for (QAction *action : desk.window().actions()) {
        if (action->text() == u"Change the passphrase"_s)
            action->trigger();
    }
    const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    REQUIRE(box);
    REQUIRE(box->text() == u"The demo practice keeps its passphrase"_s);
    REQUIRE(desk.window().findChild<PassphrasePage *>() == nullptr);
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
}

TEST_CASE("A line end that was pasted with a new passphrase, or with the present one, is no part of it")
{
    VaultDesk desk;
    desk.setUp();
    openPage(desk);
    const auto paste = [&](const QString &text) {
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->insert(text);
        desk.press(Qt::Key_Return);
    };
    paste(u'\t' + desk.vaultPassphrase() + u'\n');
    paste(nextPassphrase + u"\r\n"_s);
    paste(nextPassphrase);
    REQUIRE(desk.waitFor(u"The passphrase is changed."_s));
    desk.lock();
    REQUIRE(opens(desk, nextPassphrase));
    REQUIRE_FALSE(opens(desk, desk.vaultPassphrase()));
}
