// Signatures under later words and closing words: what stands there, or nothing.
#include "tests/ui/signed_hour.h"
#include "tests/ui/slow_key.h"

#include "ui/note/passage_editor.h"
#include "ui/rooms/addendum_panel.h"
#include "ui/rooms/closing_part.h"
#include "ui/rooms/summary_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QString wordsToSign = u"The heliotrope wren came back"_s;

// A family with one signed note, in front, to which these words are being added.
AddendumPanel &addWords(VaultDesk &desk)
{
    desk.openFirstListed(u"Signed"_s);
    REQUIRE(desk.waitFor(u"Signed by"_s));
    QTest::mouseClick(desk.button(u"Add to this note"_s), Qt::LeftButton);
    desk.type(wordsToSign);
    auto &panel = *desk.window().findChild<AddendumPanel *>();
    desk.line(u"addendum-reason"_s)->setFocus();
    desk.type(u"Heard afterwards"_s);
    return panel;
}

void signAddendum(VaultDesk &desk, SlowKey &key)
{
    key.hold();
    desk.line(u"addendum-passphrase"_s)->setFocus();
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(key.isAsked());
}

void openSignedHour(VaultDesk &desk)
{
    desk.setUp();
    desk.openFamily();
    signHour(desk);
}

// The summary of a family with one signed note, with these words typed for its end.
SummaryPage &writeClosing(VaultDesk &desk)
{
    openSignedHour(desk);
    QTest::mouseClick(desk.button(u"Summary"_s), Qt::LeftButton);
    REQUIRE(desk.waitFor(u"Page 1 of 1"_s));
    auto &page = *desk.window().findChild<SummaryPage *>();
    page.closing().findChild<PassageEditor *>()->setFocus();
    desk.type(wordsToSign);
    return page;
}

void signClosing(VaultDesk &desk, SlowKey &key)
{
    key.hold();
    desk.line(u"closing-passphrase"_s)->setFocus();
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(key.isAsked());
}

bool isEditorEnabled(const QWidget &part)
{
    return part.findChild<PassageEditor *>()->isEnabled();
}

} // namespace

TEST_CASE("Later words take no key while they are signed, Esc calls the signature back, and all is there to go on with")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    openSignedHour(desk);
    const AddendumPanel &panel = addWords(desk);
    signAddendum(desk, key);
    REQUIRE_FALSE(isEditorEnabled(panel));
    desk.type(u"lost?"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(isEditorEnabled(panel));
    REQUIRE(panel.typed().text == wordsToSign);
    REQUIRE(panel.typed().reason == u"Heard afterwards"_s);
    key.letGo();
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.openFirstListed(u"Signed"_s);
    REQUIRE(desk.waitFor(u"Signed by"_s));
    REQUIRE(desk.hasButton(u"Go on with your later words"_s));
    REQUIRE_FALSE(desk.says(u"Added later"_s));
}

TEST_CASE("Later words that are left or locked while they are signed are not signed, and stay to go on with")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    openSignedHour(desk);
    addWords(desk);
    signAddendum(desk, key);
    SECTION("left")
    {
        desk.press(Qt::Key_1, Qt::ControlModifier);
        key.letGo();
        REQUIRE(desk.waitFor(u"One note at a time."_s));
        desk.press(Qt::Key_2, Qt::ControlModifier);
        REQUIRE(desk.waitForListed(u"Ava & Mum"_s));
        desk.press(Qt::Key_Return);
        REQUIRE(desk.waitFor(u"The course so far"_s));
        desk.openFirstListed(u"Signed"_s);
        REQUIRE(desk.waitFor(u"Signed by"_s));
        QTest::mouseClick(desk.button(u"Go on with your later words"_s), Qt::LeftButton);
    }
    SECTION("locked")
    {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        key.letGo();
        REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }, 10000));
        desk.unlock();
    }
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *panel = desk.window().findChild<AddendumPanel *>();
            return panel && panel->isVisible() && panel->typed().text == wordsToSign;
        },
        10000));
    REQUIRE_FALSE(desk.says(u"Added later"_s));
}

TEST_CASE("Closing words take no key while they are signed, and are all there once the signature is called back")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    SummaryPage &page = writeClosing(desk);
    signClosing(desk, key);
    REQUIRE_FALSE(isEditorEnabled(page.closing()));
    REQUIRE_FALSE(page.findChild<QWidget *>(u"recipients"_s)->isEnabled());
    desk.type(u"lost?"_s);
    SECTION("by Esc")
    {
        desk.press(Qt::Key_Escape);
        REQUIRE(isEditorEnabled(page.closing()));
    }
    SECTION("by Not yet")
    {
        QTest::mouseClick(desk.button(u"Not yet"_s), Qt::LeftButton);
        REQUIRE(isEditorEnabled(page.closing()));
    }
    REQUIRE(page.findChild<QWidget *>(u"recipients"_s)->isEnabled());
    key.letGo();
    page.closing().findChild<PassageEditor *>()->setFocus();
    desk.type(u", and sang"_s);
    REQUIRE(page.closing().words().contains(wordsToSign));
    REQUIRE(desk.waitFor(u"Saved, encrypted"_s));
    REQUIRE_FALSE(desk.says(u"Words by R. Okafor, signed"_s));
}

TEST_CASE("The key that begins a signature of later or closing words, pressed once more, does not call it back")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    const Qt::Key again = GENERATE(Qt::Key_Return, Qt::Key_Space);
    SECTION("of later words")
    {
        openSignedHour(desk);
        addWords(desk);
        signAddendum(desk, key);
        desk.press(again);
        key.letGo();
        REQUIRE(desk.waitFor(u"Added later"_s));
    }
    SECTION("of closing words")
    {
        writeClosing(desk);
        signClosing(desk, key);
        desk.press(again);
        key.letGo();
        REQUIRE(desk.waitFor(u"Words by R. Okafor, signed"_s));
    }
}

TEST_CASE("Closing words that are left or locked while they are signed are not signed, and stay a draft")
{
    SlowKey key;
    VaultDesk desk({}, key.makeVault());
    const LetsGo end(key);
    writeClosing(desk);
    signClosing(desk, key);
    SECTION("left")
    {
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Escape);
        key.letGo();
        REQUIRE(desk.waitFor(u"The course so far"_s));
        QTest::mouseClick(desk.button(u"Summary"_s), Qt::LeftButton);
    }
    SECTION("locked")
    {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        key.letGo();
        REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }, 10000));
        desk.unlock();
    }
    REQUIRE(desk.waitFor(u"Closing words that are not signed: 1"_s));
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *page = desk.window().findChild<SummaryPage *>();
            return page && page->closing().words() == wordsToSign;
        },
        10000));
    REQUIRE_FALSE(desk.says(u"Words by R. Okafor, signed"_s));
}
