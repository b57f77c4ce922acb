// What was typed is there again after a lock, a quit and a signal, also where the disk is full.
#include "tests/ui/full_disk.h"
#include "tests/ui/vault_desk.h"

#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"
#include "ui/quit_signals.h"

#include <QDir>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>
#include <csignal>

using namespace attune;
using namespace attune::test;

namespace {

const QString unsavedWords = QStringLiteral("The heliotrope wren came back");

// A note of today with these words just typed, none of them written yet.
void typeIntoANote(VaultDesk &desk)
{
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.type(unsavedWords);
}

bool holdsUnsavedWords(VaultDesk &desk)
{
    return QTest::qWaitFor(
        [&] {
            const auto *page = desk.window().findChild<NotePage *>();
            return page && page->note().passages.size() == 1 && page->note().passages.front().text == unsavedWords;
        },
        10000);
}

QStringList sealedFiles(const VaultDesk &desk)
{
    return QDir(desk.folder()).entryList({QStringLiteral("*.attune-words")});
}

bool isShut(VaultDesk &desk)
{
    return QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }, 10000);
}

void pressLock(VaultDesk &desk)
{
    desk.press(Qt::Key_L, Qt::ControlModifier);
}

// The window that went is shown again, as at the next start.
void requireWordsAtNextStart(VaultDesk &desk)
{
    desk.window().show();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    desk.unlock();
    REQUIRE(holdsUnsavedWords(desk));
}

} // namespace

TEST_CASE(
    "Words typed just before a lock on a full disk lie sealed beside the vault, and are the draft after unlocking")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    typeIntoANote(desk);
    disk.full = true;
    pressLock(desk);
    REQUIRE(isShut(desk));
    REQUIRE(sealedFiles(desk).size() == 1);
    disk.full = false;
    desk.unlock();
    desk.note();
    REQUIRE(holdsUnsavedWords(desk));
    REQUIRE(sealedFiles(desk).isEmpty());
}

TEST_CASE("While the disk is still full the sealed words wait, and it is said, once there is room they come in")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    typeIntoANote(desk);
    disk.full = true;
    pressLock(desk);
    REQUIRE(isShut(desk));
    desk.unlock();
    auto *box = desk.box<QMessageBox>();
    REQUIRE(box->informativeText().contains(QStringLiteral("still lie sealed")));
    desk.answer(box, box->button(QMessageBox::Ok));
    REQUIRE(sealedFiles(desk).size() == 1);
    pressLock(desk);
    REQUIRE(isShut(desk));
    disk.full = false;
    desk.unlock();
    REQUIRE(holdsUnsavedWords(desk));
}

TEST_CASE(
    "Where words can be written nowhere, locking covers the vault, holds them, and opens on them with the passphrase")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    typeIntoANote(desk);
    disk.allFull = true;
    pressLock(desk);
    REQUIRE(desk.waitFor(QStringLiteral("Attune holds it and keeps trying")));
    REQUIRE_FALSE(desk.says(QStringLiteral("Repair")));
    desk.type(QStringLiteral("not the passphrase at all"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("That passphrase did not open it.")));
    desk.unlock();
    NotePage &note = desk.note();
    REQUIRE(holdsUnsavedWords(desk));
    disk.allFull = false;
    REQUIRE(QTest::qWaitFor([&] { return note.saver().state() == DraftSaver::State::Saved; }, 10000));
}

TEST_CASE("A vault that is held is shut by itself once its words can be written")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    typeIntoANote(desk);
    disk.allFull = true;
    pressLock(desk);
    REQUIRE(desk.waitFor(QStringLiteral("Attune holds it and keeps trying")));
    disk.allFull = false;
    REQUIRE(isShut(desk));
    REQUIRE_FALSE(desk.says(QStringLiteral("Attune holds it")));
    desk.unlock();
    REQUIRE(holdsUnsavedWords(desk));
}

TEST_CASE("Closing the window writes what was typed first, and the window goes by itself")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    typeIntoANote(desk);
    desk.window().close();
    REQUIRE(isShut(desk));
    REQUIRE(QTest::qWaitFor([&] { return !desk.window().isVisible(); }));
    requireWordsAtNextStart(desk);
}

TEST_CASE("Closing the window keeps it open where words can be written nowhere, and asks before they are given up")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    typeIntoANote(desk);
    disk.allFull = true;
    desk.window().close();
    REQUIRE(desk.waitFor(QStringLiteral("Attune holds it and keeps trying")));
    REQUIRE(desk.window().isVisible());
    desk.window().close();
    auto *box = desk.box<QMessageBox>();
    desk.answer(box, box->button(QMessageBox::Cancel));
    REQUIRE(desk.window().isVisible());
    desk.window().close();
    for (QAbstractButton *button : desk.box<QMessageBox>()->buttons()) {
        if (button->text() == QStringLiteral("Close and lose it"))
            button->click();
    }
    REQUIRE(QTest::qWaitFor([&] { return !desk.window().isVisible(); }, 10000));
}

TEST_CASE("A signal to end writes what was typed first")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    typeIntoANote(desk);
    {
        const QuitSignals signals;
        QObject::connect(&signals, &QuitSignals::asked, &desk.window(), &QWidget::close);
        REQUIRE(raise(SIGTERM) == 0);
        REQUIRE(QTest::qWaitFor([&] { return !desk.window().isVisible(); }, 10000));
    }
    requireWordsAtNextStart(desk);
}

TEST_CASE("A copy saved elsewhere while saving fails comes in when it is put beside the vault")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    typeIntoANote(desk);
    disk.full = true;
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(QStringLiteral("Save a copy elsewhere")); }, 10000));
    QTest::mouseClick(desk.button(QStringLiteral("Save a copy elsewhere")), Qt::LeftButton);
    auto *asked = desk.box<QInputDialog>();
    REQUIRE(asked->textValue().endsWith(QStringLiteral(".attune-words")));
    const QString stick = desk.folder() + QStringLiteral("/stick");
    REQUIRE(QDir().mkpath(stick));
    asked->setTextValue(stick + QStringLiteral("/copy"));
    asked->accept();
    auto *said = desk.box<QMessageBox>();
    REQUIRE(said->text() == QStringLiteral("The copy is written"));
    desk.answer(said, said->button(QMessageBox::Ok));
    const QString copy = stick + QStringLiteral("/copy.attune-words");
    REQUIRE_FALSE(readFile(copy).contains("heliotrope"));
    pressLock(desk);
    REQUIRE(isShut(desk));
    for (const QString &name : sealedFiles(desk))
        REQUIRE(QFile::remove(QDir(desk.folder()).filePath(name))); // so that the copy is all there is
    REQUIRE(QFile::rename(copy, desk.folder() + QStringLiteral("/copy.attune-words")));
    disk.full = false;
    desk.unlock();
    REQUIRE(holdsUnsavedWords(desk));
    REQUIRE(sealedFiles(desk).isEmpty());
}
