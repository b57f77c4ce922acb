// Names and words that could change those around them, in the dialogs and boxes that say them.
#include "tests/support/hostile_texts.h"
#include "tests/ui/note_desk.h"
#include "tests/ui/shown_as_typed.h"
#include "ui/controls/field.h"
#include "ui/note/session_title.h"
#include "ui/note/sign_dialog.h"
#include "ui/paper/typed.h"
#include "ui/prompts.h"
#include "ui/rooms/right_file_dialog.h"
#include "ui/rooms/strike_dialog.h"
#include "ui/rooms/versions_dialog.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// A family and everybody in it is called so.
OpenNote everybodyCalled(const QString &name)
{
    OpenNote open = mayaAndMum();
    open.family.displayName = name;
    for (Person &person : open.people) {
        person.nickname = name;
        person.name = name;
    }
    return open;
}

FileChoices filesOf(const OpenNote &open)
{
    FileChoices choices;
    choices.named = open.people;
    choices.families.emplace_back();
    choices.families.back().family = open.family;
    choices.families.back().people = open.people;
    return choices;
}

int timesSaid(QDialog &dialog, const QString &name)
{
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(keepsToItself(dialog.windowTitle()));
    return lookOver(dialog, name).withName;
}

// The box that the window has opened, looked over and gone again.
template <class Box>
int timesSaidOver(QWidget &window, const QString &name)
{
    auto *box = window.findChild<Box *>();
    REQUIRE(box);
    const int times = timesSaid(*box, name);
    delete box;
    return times;
}

void forEachName(const std::function<void(const QString &)> &look)
{
    for (const QString &name : hostileNames()) {
        INFO(name.left(200).toStdString());
        look(name.left(200)); // as long as a name may be
    }
}

} // namespace

TEST_CASE("A hostile name stands by itself in the dialog that asks for the right file")
{
    forEachName([](const QString &name) {
        RightFileDialog dialog(RightFileDialog::Does::MoveDraft, filesOf(everybodyCalled(name)));
        auto *family = dialog.findChild<QComboBox *>(u"family"_s);
        CHECK(family->itemText(1) == asTyped(name));
        family->setCurrentIndex(1);
        // The family, three questions with a label and a name for a screen reader, and who is meant by each.
        CHECK(timesSaid(dialog, name) >= 10);
    });
}

TEST_CASE("A hostile name stands by itself in the dialogs for signing, striking and earlier versions")
{
    forEachName([](const QString &name) {
        OpenNote open = everybodyCalled(name);
        SignDialog signing(familyAndSession(open), {});
        CHECK(timesSaid(signing, name) >= 1);
        signing.hide();
        StrikeDialog striking(familyAndSession(open), true, name);
        CHECK(timesSaid(striking, name) >= 1);
        striking.hide();
        for (const Person &person : open.people)
            open.note.presences.push_back({person.id, {}, {}});
        EarlierVersion version;
        version.saved = open.draft->saved;
        version.note = open.note;
        VersionsDialog versions(open, {version});
        CHECK(timesSaid(versions, name) >= 2);
    });
}

TEST_CASE("A hostile reason for striking is one line of plain words")
{
    for (const QString &reason : hostileTexts()) {
        StrikeDialog dialog(u"Maya"_s, false, reason);
        const QString given = dialog.reason();
        INFO(given.left(100).toStdString());
        CHECK_FALSE(given.contains(u'\n'));
        CHECK(given == given.trimmed());
        dialog.showNotStruck(asTyped(given));
        timesSaid(dialog, given);
    }
}

TEST_CASE("A hostile name or path stands by itself in every box")
{
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    forEachName([&](const QString &name) {
        const QString sentence = u"Before %1 after."_s.arg(asTyped(name));
        prompts::tell(&window, {sentence, sentence});
        CHECK(timesSaidOver<QMessageBox>(window, name) >= 2);
        prompts::ask(&window, {sentence, sentence}, u"Do it"_s, [] {});
        CHECK(timesSaidOver<QMessageBox>(window, name) >= 2);
        prompts::askForPlace(&window, {sentence, sentence}, u"/tmp/note"_s, [](const QString &) {});
        CHECK(window.findChild<QInputDialog *>()->findChild<QLineEdit *>()->accessibleName() == sentence);
        CHECK(timesSaidOver<QInputDialog>(window, name) >= 1);
    });
}
