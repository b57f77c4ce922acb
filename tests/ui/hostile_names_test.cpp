// Names that could change the words around them, on every page that says them.
#include "tests/ui/shown_as_typed.h"
#include "tests/ui/vault_desk.h"

#include "tests/support/a_practice.h"
#include "ui/caseload/caseload_page.h"
#include "ui/palette/palette.h"
#include "ui/paper/typed.h"
#include "ui/rooms/strike_dialog.h"

#include <QMenu>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// Each with a part by which it is recognised, without what Qt takes for something else.
const QStringList trickyNames{u"%2 Rosa %1 %n"_s,        u"Tom & &Jerry"_s, u"Ava\nMum"_s,
                              u"Abc\u202edef"_s,         u"שרה (3)"_s,      u"Kim\u2069\u202e1"_s,
                              u"<b>Bo</b> <img src=x>"_s};

// A practice in which everybody and everything is called so.
void make(const QString &path, const QString &name)
{
    APractice practice(VaultFile::create(path.toStdString(), quickSettings(), passphrase()));
    Casefile &casefile = practice.casefile();
    practice.practice.name = name;
    done(casefile.keep(practice.practice));
    practice.clinician.name = name;
    practice.clinician.credentials = name;
    practice.clinician = done(casefile.keep(practice.clinician));
    practice.family.displayName = name;
    done(casefile.keep(practice.family));
    for (Person person : {practice.child, practice.mother, practice.father}) {
        person.nickname = name;
        person.name = name;
        person.likes = name;
        done(casefile.keep(person));
    }
    for (VocabularyWord word : practice.store().list<VocabularyWord>()) {
        word.shown = name + QString::number(word.place);
        done(casefile.keep(word));
    }
    practice.aSignedNote(u"They looked for the bear."_s);
}

void open(VaultDesk &desk)
{
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.unlock();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() != nullptr; }, 10000));
}

void openFamily(VaultDesk &desk)
{
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] {
        const auto lists = desk.window().findChildren<QListView *>();
        return std::ranges::any_of(
            lists, [](const QListView *list) { return list->isVisible() && list->model()->rowCount() > 0; });
    }));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(u"The course so far"_s));
}

void lookAtAll(const QString &name)
{
    INFO(name.toStdString());
    QTemporaryDir home;
    const QString path = home.filePath(u"practice.attune"_s);
    make(path, name);
    VaultDesk desk(path);
    open(desk);
    const auto look = [&](const char *page, int least) {
        INFO(page);
        CHECK(lookOver(desk.window(), name).withName >= least);
    };
    look("today", 2); // the practice and who is at work
    openFamily(desk);
    look("family", 6);
    desk.button(u"Plan a session"_s)->click();
    REQUIRE(desk.waitFor(u"One that was held"_s));
    look("plan", 3);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.waitFor(u"What this family goes by here"_s));
    look("file", 6);
    for (const QString &page : {u", child"_s, u", caregiver"_s, u"Course since"_s}) {
        for (QAbstractButton *button : desk.window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().contains(page)) {
                button->click();
                break;
            }
        }
        look("part of the file", 6);
    }
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = desk.note();
    look("note", 10);
    note.findChild<QAbstractButton *>(u"out"_s)->click();
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        for (const QAction *action : menu->actions()) {
            CHECK(QKeySequence::mnemonic(action->text()).isEmpty());
            CHECK(keepsToItself(action->text()));
        }
        menu->close();
        desk.window().activateWindow(); // as a window manager does when a menu closes
        REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    }
    desk.press(Qt::Key_R, Qt::AltModifier);
    look("regulation", 10);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.openFirstListed(u"Signed"_s);
    REQUIRE(desk.waitFor(u"Signed by"_s));
    look("signed note", 4);
    desk.button(u"Strike this note"_s)->click();
    CHECK(lookOver(*desk.box<StrikeDialog>(), name).withName >= 1);
    desk.press(Qt::Key_Escape);
    desk.comeBack();
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.press(Qt::Key_3, Qt::ControlModifier);
    auto *table = desk.window().findChild<QTableView *>();
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 1; }, 10000));
    CHECK(table->model()->index(0, 0).data().toString() == asTyped(name));
    look("caseload", 0); // beside the table there are only icons
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Time zone of a new session"_s));
    look("practice", 3);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.listed(asTyped(name)); }, 10000));
}

} // namespace

TEST_CASE("A name with the sign of a place in a sentence changes no other words")
{
    lookAtAll(trickyNames[0]);
}

TEST_CASE("A name with an ampersand loses no sign and makes no key")
{
    lookAtAll(trickyNames[1]);
}

TEST_CASE("A name with a line end, a direction mark or the signs of HTML is shown as typed and turns nothing")
{
    for (const QString &name : trickyNames.mid(2))
        lookAtAll(name);
}
