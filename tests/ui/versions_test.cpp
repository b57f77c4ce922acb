#include "tests/ui/note_desk.h"
#include "tests/ui/vault_desk.h"

#include "ui/controls/label.h"
#include "ui/controls/strip_view.h"
#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"
#include "ui/note/passage_editor.h"
#include "ui/paper/words.h"
#include "ui/rooms/note_reading.h"
#include "ui/rooms/versions_dialog.h"

#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

void retypeWords(VaultDesk &desk, const QString &words)
{
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    desk.type(words);
}

// Away from the note and back to it, which keeps a version.
void lookAway(VaultDesk &desk)
{
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<NotePage *>() == nullptr; }, 10000));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
}

bool isWritten(VaultDesk &desk, const QString &words)
{
    const auto is = [&] {
        const auto editors = desk.window().findChildren<PassageEditor *>();
        return std::ranges::any_of(editors, [&](PassageEditor *each) { return each->toPlainText() == words; });
    };
    return QTest::qWaitFor(is, 10000);
}

VersionsDialog &openVersions(VaultDesk &desk)
{
    QTest::mouseClick(desk.button(QStringLiteral("Earlier versions")), Qt::LeftButton);
    const auto isOpen = [&] {
        auto *dialog = desk.window().findChild<VersionsDialog *>();
        return dialog && dialog->isAncestorOf(QApplication::focusWidget());
    };
    REQUIRE(QTest::qWaitFor(isOpen, 10000));
    return *desk.window().findChild<VersionsDialog *>();
}

} // namespace

TEST_CASE("What a note said before is found by keyboard, read and brought back, and nothing that stood there is lost")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    CHECK_FALSE(desk.hasButton(QStringLiteral("Earlier versions"))); // nothing has been written yet
    for (const char *words : {"The otter came fast", "The van came slowly", "Nobody came"}) {
        retypeWords(desk, QString::fromLatin1(words));
        if (QLatin1String(words) != QLatin1String("Nobody came"))
            lookAway(desk);
    }
    REQUIRE(desk.waitFor(QStringLiteral("Saved")));
    VersionsDialog &dialog = openVersions(desk);
    CHECK(desk.says(QStringLiteral("The van came slowly")));
    desk.press(Qt::Key_Down);
    CHECK(desk.says(QStringLiteral("The otter came fast")));
    CHECK_FALSE(desk.says(QStringLiteral("The van came slowly")));
    QTest::keyClick(&dialog, Qt::Key_Return); // the button that is meant by default
    REQUIRE(isWritten(desk, QStringLiteral("The otter came fast")));
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<VersionsDialog *>() == nullptr; }, 10000));
    desk.window().activateWindow(); // as a window manager does when a dialog closes
    desk.note();

    openVersions(desk);
    CHECK(desk.says(QStringLiteral("Nobody came")));
    desk.press(Qt::Key_Escape);
    REQUIRE(isWritten(desk, QStringLiteral("The otter came fast")));
}

TEST_CASE("A note that was written without a break says that nothing earlier is kept yet")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    retypeWords(desk, QStringLiteral("The otter came fast"));
    REQUIRE(desk.waitFor(QStringLiteral("Saved")));
    QTest::mouseClick(desk.button(QStringLiteral("Earlier versions")), Qt::LeftButton);
    CHECK(desk.waitFor(QStringLiteral("Nothing earlier is kept yet")));
    CHECK(desk.window().findChild<VersionsDialog *>() == nullptr);
}

TEST_CASE(
    "A note is read whole: where it was, what it mostly held, whose strip is whose, who led and how touch was taken")
{
    OpenNote open = mayaAndMum();
    open.people[0].role = PersonRole::Child;
    open.people[0].nickname = QStringLiteral("Nora");
    open.session.place = Place::Video;
    open.session.familyWhere = QStringLiteral("At Gran's");
    open.session.interruptions = {QStringLiteral("The doorbell")};
    open.note.mostlyHeld = HourHeld::Repair;
    open.note.readings = {{people::maya(), 0, State::Upset, Timing::Timed, false, {}, false, false, {}},
                          {people::maya(), 12, State::Settled, Timing::Timed, false, {people::mum()}, false, false, {}},
                          {people::auntie(), 5, State::Settled, Timing::About, false, {}, false, false, {}}};
    StrategyUse use;
    use.shown = QStringLiteral("Rocking");
    use.subjects = {people::maya()};
    use.ledBy = {people::mum()};
    use.effect = Effect::Helped;
    use.touch = true;
    use.touchTaken = TouchTaken::CameForIt;
    open.note.strategies = {use};
    open.note.guests = {{GuestRole::Interpreter, QStringLiteral("Lan"), {}, QStringLiteral("Mum"), 5, 40}};
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    addReading(*column, open);
    QStringList said;
    for (const Label *label : page.findChildren<Label *>())
        said += label->text();
    const QString all = said.join(u'\n');
    for (const QString &words :
         {QStringLiteral("Place: Video"), QStringLiteral("At Gran's"), QStringLiteral("The doorbell"),
          QStringLiteral("It mostly held Repair"), QStringLiteral("The hour of Maya"),
          QStringLiteral("The hour of Nora"), QStringLiteral("Maya: Settled 12 minutes after arriving"),
          QStringLiteral("led by Mum"), QStringLiteral("with Maya"), touchWord(TouchTaken::CameForIt),
          QStringLiteral("agreed by Mum")}) {
        CAPTURE(words.toStdString(), all.toStdString());
        CHECK(all.contains(words));
    }
    CHECK(page.findChildren<StripView *>().size() == 2);
}
