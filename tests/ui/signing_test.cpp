// A note's signature: what stands there, or nothing.
#include "tests/ui/full_disk.h"
#include "tests/ui/signed_hour.h"
#include "tests/ui/slow_key.h"

#include "ui/note/note_page.h"
#include "ui/note/sign_dialog.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QString hourWords = u"They packed the suitcase together."_s;

// A note of today that can be signed, with these words just typed.
NotePage &writeHour(VaultDesk &desk)
{
    desk.setUp();
    desk.openFamily();
    NotePage &note = openHour(desk);
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(hourWords);
    return note;
}

void beginSigning(VaultDesk &desk, NotePage &note)
{
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(
        QTest::qWaitFor([&] { return note.signing() && note.signing()->isAncestorOf(QApplication::focusWidget()); }));
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
}

// Signs it, and waits until the derivation is under way.
void waitForKey(VaultDesk &desk, NotePage &note, SlowKey &key)
{
    key.hold();
    beginSigning(desk, note);
    REQUIRE(key.isAsked());
}

QString wordsOf(const NotePage &note)
{
    return note.note().passages.empty() ? QString() : note.note().passages.front().text;
}

void leaveNote(VaultDesk &desk)
{
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"The course so far"_s));
}

} // namespace

TEST_CASE("A note whose dialog is closed while the signature is made is not signed, and is written on")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    NotePage &note = writeHour(desk);
    waitForKey(desk, note, key);
    SECTION("by Esc")
    {
        desk.press(Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([&] { return note.signing() == nullptr; }));
    }
    SECTION("by Not yet")
    {
        QTest::mouseClick(desk.button(u"Not yet"_s), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return note.signing() == nullptr; }));
    }
    SECTION("by the window's own close")
    {
        note.signing()->close();
        REQUIRE(QTest::qWaitFor([&] { return note.signing() == nullptr; }));
    }
    desk.comeBack();
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u" And waved."_s);
    key.letGo();
    REQUIRE(isSaved(note));
    leaveNote(desk);
    REQUIRE(desk.waitForListed(u"Draft"_s));
    REQUIRE_FALSE(desk.listed(u"Signed"_s));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(wordsOf(desk.note()) == hourWords + u" And waved."_s);
}

TEST_CASE("A second signature may follow one that was called back, and signs what stands there by then")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    NotePage &note = writeHour(desk);
    waitForKey(desk, note, key);
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return note.signing() == nullptr; }));
    desk.comeBack();
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u" And waved."_s);
    beginSigning(desk, note);
    key.letGo();
    REQUIRE(desk.waitFor(u"The course so far"_s));
    REQUIRE(desk.waitForListed(u"Signed"_s));
    desk.openFirstListed(u"Signed"_s);
    REQUIRE(desk.waitFor(hourWords + u" And waved."_s));
}

TEST_CASE("Keys pressed while the signature is made reach neither the note nor the passphrase")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    NotePage &note = writeHour(desk);
    waitForKey(desk, note, key);
    desk.type(u"lost? "_s);
    desk.press(Qt::Key_Return);
    REQUIRE(wordsOf(note) == hourWords);
    REQUIRE(note.signing()->findChild<QLineEdit *>(u"passphrase"_s)->text().isEmpty());
    key.letGo();
    REQUIRE(desk.waitFor(u"The course so far"_s));
    REQUIRE(desk.waitForListed(u"Signed"_s));
    desk.openFirstListed(u"Signed"_s);
    REQUIRE(desk.waitFor(hourWords));
}

TEST_CASE("A lock while the signature is made calls it back, and the note is the draft that it was")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    NotePage &note = writeHour(desk);
    waitForKey(desk, note, key);
    desk.window().close(); // which locks first
    key.letGo();
    REQUIRE(QTest::qWaitFor([&] { return !desk.window().isVisible(); }, 10000));
    desk.window().show();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    desk.unlock();
    REQUIRE(wordsOf(desk.note()) == hourWords);
}

TEST_CASE("Words that the disk did not take while they were typed are in the note that is signed, or nothing is signed")
{
    FullDisk disk;
    VaultDesk desk({}, disk.makeVault());
    NotePage &note = writeHour(desk);
    REQUIRE(isSaved(note));
    disk.full = true;
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u" And waved."_s);
    beginSigning(desk, note);
    REQUIRE(desk.waitFor(u"Make some room, then try again."_s));
    REQUIRE(note.signing());
    disk.full = false;
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    REQUIRE(desk.waitForListed(u"Signed"_s));
    desk.openFirstListed(u"Signed"_s);
    REQUIRE(desk.waitFor(hourWords + u" And waved."_s));
}
