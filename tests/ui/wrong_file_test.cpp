// A note or a draft in the wrong file.
#include "tests/ui/signed_hour.h"
#include "tests/ui/vault_desk.h"

#include "ui/note/passage_editor.h"
#include "ui/rooms/right_file_dialog.h"
#include "ui/rooms/strike_dialog.h"

#include <QComboBox>
#include <QScreen>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QString movedWords = QStringLiteral("They packed the suitcase together.");

StrikeDialog *askToStrike(VaultDesk &desk)
{
    desk.button(QStringLiteral("Strike this note"))->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<StrikeDialog *>() != nullptr; }));
    return desk.window().findChild<StrikeDialog *>();
}

void openSigned(VaultDesk &desk)
{
    desk.openFirstListed(QStringLiteral("Signed"));
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
}

void strikeNote(VaultDesk &desk)
{
    openSigned(desk);
    StrikeDialog *dialog = askToStrike(desk);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("strike-reason")),
                     QStringLiteral("about another family"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("strike"))->click();
    REQUIRE(desk.waitFor(QStringLiteral("Taken out of use: about another family")));
    desk.comeBack();
}

// A second family, with the page of the first in front again.
void openSecondFamily(VaultDesk &desk)
{
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.type(QStringLiteral("Lila"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("Grandma"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Down);
    desk.button(QStringLiteral("Open the file"))->click();
    REQUIRE(desk.waitFor(QStringLiteral("Lila & Grandma")));
}

void chooseIn(RightFileDialog *dialog, const QString &name, const QString &text)
{
    auto *choice = dialog->findChild<QComboBox *>(name);
    REQUIRE(choice);
    const int index = choice->findText(text);
    INFO(text.toStdString());
    REQUIRE(index >= 0);
    choice->setCurrentIndex(index);
}

RightFileDialog *rightFile(VaultDesk &desk)
{
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<RightFileDialog *>() != nullptr; }));
    return desk.window().findChild<RightFileDialog *>();
}

bool saysOnly(const NotePage &note, const QString &text)
{
    const Note now = note.note();
    return now.passages.size() == 1 && now.passages.front().text == text;
}

} // namespace

TEST_CASE("A signed note is struck with a reason, and its hour is free to be written of again")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    signHour(desk);
    openSigned(desk);
    StrikeDialog *dialog = askToStrike(desk);
    dialog->findChild<QAbstractButton *>(QStringLiteral("strike"))->click();
    REQUIRE(desk.says(QStringLiteral("A few words why")));
    REQUIRE(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("strike-reason")),
                     QStringLiteral("about another family"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("strike"))->click();
    REQUIRE(desk.waitFor(QStringLiteral("Taken out of use: about another family")));
    desk.comeBack();
    REQUIRE_FALSE(desk.hasButton(QStringLiteral("Add to this note")));
    REQUIRE_FALSE(desk.hasButton(QStringLiteral("Strike this note")));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    REQUIRE(desk.listed(QStringLiteral("Struck")));
    REQUIRE(desk.listed(QStringLiteral("Note to write")));
    REQUIRE_FALSE(desk.listed(QStringLiteral("Session 1")));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(desk.note().accessibleName().endsWith(QStringLiteral("session 1")));
}

TEST_CASE("A lock while striking is asked about strikes nothing, and the reason is there again")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    signHour(desk);
    openSigned(desk);
    StrikeDialog *dialog = askToStrike(desk);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("strike-reason")), QStringLiteral("the wrong fami"));
    desk.button(QStringLiteral("Lock"))->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }, 10000));
    desk.comeBack();
    REQUIRE(desk.waitFor(QStringLiteral("is closed. Your passphrase opens it.")));
    desk.unlock();
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    REQUIRE_FALSE(desk.says(QStringLiteral("Taken out of use")));
    REQUIRE(askToStrike(desk)->reason() == QLatin1String("the wrong fami"));
}

TEST_CASE("A struck note's words begin a draft in the right file")
{
    VaultDesk desk;
    desk.setUp();
    openSecondFamily(desk);
    desk.openFamily();
    signHour(desk);
    strikeNote(desk);
    desk.button(QStringLiteral("Begin a draft with these words"))->click();
    RightFileDialog *dialog = rightFile(desk);
    dialog->findChild<QAbstractButton *>(QStringLiteral("give"))->click();
    REQUIRE(desk.says(QStringLiteral("Choose the family to whom these words belong.")));
    chooseIn(dialog, QStringLiteral("family"), QStringLiteral("Lila & Grandma"));
    REQUIRE(dialog->findChild<QComboBox *>(QStringLiteral("who.0"))->currentText() == QLatin1String("Lila"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("give"))->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            auto *note = desk.window().findChild<NotePage *>();
            return note && note->accessibleName().contains(QStringLiteral("Lila & Grandma"))
                && saysOnly(*note, movedWords);
        },
        10000));
}

TEST_CASE("A draft is moved to another family with the words that were typed a moment ago")
{
    VaultDesk desk;
    desk.setUp();
    openSecondFamily(desk);
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.press(Qt::Key_Space); // Ava was there
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(movedWords);
    desk.button(QStringLiteral("Move to another file"))->click();
    RightFileDialog *dialog = rightFile(desk);
    chooseIn(dialog, QStringLiteral("family"), QStringLiteral("Lila & Grandma"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("give"))->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            auto *note = desk.window().findChild<NotePage *>();
            return note && note->accessibleName().contains(QStringLiteral("Lila & Grandma"))
                && saysOnly(*note, movedWords) && note->note().presences.size() == 1;
        },
        10000));
    desk.comeBack();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    desk.type(QStringLiteral("ava"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("This story is just beginning.")));
}

TEST_CASE("A dialog grows with what is asked once a family is chosen, and scrolls where the screen is too low for it")
{
    const int named = GENERATE(2, 30);
    FileChoices choices;
    for (int i = 0; i < named; ++i) {
        Person person;
        person.id = Id<Person>(IdBytes{static_cast<std::uint8_t>(i + 1)});
        person.role = i == 0 ? PersonRole::Child : PersonRole::Caregiver;
        person.name = QStringLiteral("Somebody %1").arg(i);
        choices.named.push_back(person);
    }
    choices.families.emplace_back();
    choices.families.back().family.displayName = QStringLiteral("Lila & Grandma");
    choices.families.back().people = choices.named;
    RightFileDialog dialog(RightFileDialog::Does::MoveDraft, choices);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    const int before = dialog.height();
    chooseIn(&dialog, QStringLiteral("family"), QStringLiteral("Lila & Grandma"));
    const auto isSeen = [&](const QString &name) {
        const auto *widget = dialog.findChild<QWidget *>(name);
        return widget->visibleRegion().boundingRect() == widget->rect();
    };
    REQUIRE(QTest::qWaitFor([&] { return isSeen(QStringLiteral("who.0")) && isSeen(QStringLiteral("give")); }));
    REQUIRE(dialog.height() > before);
    REQUIRE(dialog.height() <= dialog.screen()->availableSize().height());
    const QString last = QStringLiteral("who.%1").arg(named - 1);
    REQUIRE((named > 2 || isSeen(last)));
    dialog.findChild<QWidget *>(QStringLiteral("family"))->setFocus();
    while (QApplication::focusWidget()->objectName() != last)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QTest::qWaitFor([&] { return isSeen(last); }));
}
