// How much hand work a note is: from Today of an open vault, with one session to write, to the signed note.
#include "tests/ui/counted_hands.h"

#include "ui/controls/chip.h"
#include "ui/note/sign_dialog.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

// Today, with one note to write: of an hour of yesterday, which lies behind at every time of this day.
void planAnHour(VaultDesk &desk)
{
    desk.setUp();
    desk.openFamily();
    QTest::mouseClick(desk.button(QStringLiteral("Plan a session")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("1000"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("Notes still unsigned")));
}

void waitForSigning(VaultDesk &desk)
{
    REQUIRE(QTest::qWaitFor([&] {
        const auto *dialog = desk.window().findChild<SignDialog *>();
        return dialog && qobject_cast<QLineEdit *>(QApplication::focusWidget())
            && dialog->isAncestorOf(QApplication::focusWidget());
    }));
}

// The note is signed once Today has nothing more to write and the family's list says so.
void requireSigned(VaultDesk &desk)
{
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<NotePage *>() == nullptr; }, 10000));
    REQUIRE(QTest::qWaitFor([&] { return !desk.says(QStringLiteral("Notes still unsigned")); }, 10000));
    desk.window().activateWindow(); // as a window manager does when a dialog closes
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    desk.type(QStringLiteral("av"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitForListed(QStringLiteral("Signed")));
}

template <class Control>
Control *onNote(VaultDesk &desk, const QString &name)
{
    return desk.note().findChild<Control *>(name);
}

// The chip that is seen and says so, the first of its kind on the page.
QWidget *seenChip(VaultDesk &desk, const QString &text)
{
    for (Chip *each : desk.note().findChildren<Chip *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A regulation hour goes from Today to signed in 15 keystrokes and the passphrase")
{
    VaultDesk desk;
    planAnHour(desk);
    CountedHands hands(desk);
    hands.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    hands.press(Qt::Key_Space); // Ava was there
    hands.press(Qt::Key_Tab);
    hands.press(Qt::Key_Space); // and so was Mum
    hands.press(Qt::Key_R, Qt::AltModifier);
    hands.press(Qt::Key_S); // arrived settled
    REQUIRE(desk.note().note().readings.size() == 1);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    waitForSigning(desk);
    hands.words(desk.vaultPassphrase());
    hands.press(Qt::Key_Return);
    requireSigned(desk);
    REQUIRE(hands.keys() <= 15);
}

TEST_CASE("A note of all movements goes from Today to signed in 40 keystrokes beyond its words")
{
    VaultDesk desk;
    planAnHour(desk);
    CountedHands hands(desk);
    hands.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    hands.press(Qt::Key_Space);
    hands.press(Qt::Key_Tab);
    hands.press(Qt::Key_Space);
    for (const Qt::Key movement : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        hands.press(movement, Qt::AltModifier);
        hands.words(QStringLiteral("They packed the suitcase together."));
        hands.press(Qt::Key_Tab);
        hands.press(Qt::Key_Space); // the first of what was done
    }
    while (QApplication::focusWidget()->objectName() != QLatin1String("thread") && hands.keys() < 40)
        hands.press(Qt::Key_Tab);
    hands.words(QStringLiteral("The bear goes in last."));
    const Note written = desk.note().note();
    REQUIRE(written.passages.size() == 3);
    REQUIRE(written.elements.size() == 3);
    REQUIRE(written.thread == QLatin1String("The bear goes in last."));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    waitForSigning(desk);
    hands.words(desk.vaultPassphrase());
    hands.press(Qt::Key_Return);
    requireSigned(desk);
    REQUIRE(hands.keys() <= 40);
}

TEST_CASE("A regulation hour goes from Today to signed by mouse alone but for the passphrase")
{
    VaultDesk desk;
    planAnHour(desk);
    CountedHands hands(desk);
    hands.click(QStringLiteral("Write note"));
    desk.note();
    hands.click(seenChip(desk, QStringLiteral("Ava")));
    hands.click(seenChip(desk, QStringLiteral("Mum")));
    hands.click(onNote<QWidget>(desk, QStringLiteral("part.regulation")));
    hands.click(seenChip(desk, QStringLiteral("settled")));
    REQUIRE(desk.note().note().readings.size() == 1);
    hands.click(QStringLiteral("Sign note"));
    waitForSigning(desk);
    hands.words(desk.vaultPassphrase());
    hands.click(desk.window().findChild<QWidget *>(QStringLiteral("give")));
    requireSigned(desk);
    REQUIRE(hands.clicks() <= 15);
}

TEST_CASE("A note of all movements goes from Today to signed by mouse alone but for its words and the passphrase")
{
    VaultDesk desk;
    planAnHour(desk);
    CountedHands hands(desk);
    hands.click(QStringLiteral("Write note"));
    desk.note();
    hands.click(seenChip(desk, QStringLiteral("Ava")));
    hands.click(seenChip(desk, QStringLiteral("Mum")));
    for (const char *movement : {"connect", "reflect", "repair"}) {
        hands.click(onNote<QWidget>(desk, QLatin1String(movement)));
        hands.words(QStringLiteral("They packed the suitcase together."));
    }
    hands.click(onNote<QWidget>(desk, QStringLiteral("thread")));
    hands.words(QStringLiteral("The bear goes in last."));
    REQUIRE(desk.note().note().passages.size() == 3);
    hands.click(QStringLiteral("Sign note"));
    waitForSigning(desk);
    hands.words(desk.vaultPassphrase());
    hands.click(desk.window().findChild<QWidget *>(QStringLiteral("give")));
    requireSigned(desk);
    REQUIRE(hands.clicks() <= 40);
}
