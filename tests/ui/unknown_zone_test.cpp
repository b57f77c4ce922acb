// A practice whose time zone is not known on this computer: no word that is typed there is lost.
#include "tests/ui/prepared_vault.h"

#include "ui/note/draft_saver.h"
#include "ui/rooms/unknown_zone.h"

#include <QComboBox>
#include <QMessageBox>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QString wordsTyped = u"The heliotrope wren came back"_s;

void loseZone(APractice &practice)
{
    practice.practice.zone = u"Nowhere/At_All"_s;
    practice.store().put(practice.practice, practice.deed(JournalAction::Changed));
}

NotePage &writeToday(VaultDesk &desk)
{
    openPreparedFamily(desk);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = desk.note();
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(wordsTyped);
    return note;
}

void chooseZone(QComboBox *zones)
{
    REQUIRE(zones);
    zones->setFocus();
    QTest::keyClicks(zones, u"America/New"_s);
    REQUIRE(zones->currentText() == u"America/New York"_s);
}

} // namespace

TEST_CASE("A note in a time zone that is not known here says which, and is kept once another is chosen on its page")
{
    const PreparedVault vault(&loseZone);
    VaultDesk desk(vault.path());
    NotePage &note = writeToday(desk);
    REQUIRE(desk.says(u"The time zone Nowhere/At_All"_s));
    note.saver().saveNow();
    REQUIRE(QTest::qWaitFor([&] { return note.saver().state() == DraftSaver::State::NotSaved; }, 10000));
    REQUIRE(note.saver().refusal().contains(u"The time zone of this session is not known"_s));
    chooseZone(note.findChild<UnknownZone *>()->findChild<QComboBox *>());
    REQUIRE(QTest::qWaitFor([&] { return note.saver().state() == DraftSaver::State::Saved; }, 10000));
    REQUIRE(note.session().zone == u"America/New_York"_s);
}

TEST_CASE("Words sealed for want of a known time zone wait, and come in once the practice has another")
{
    const PreparedVault vault(&loseZone);
    VaultDesk desk(vault.path());
    writeToday(desk);
    desk.lock();
    desk.unlock();
    auto *box = desk.box<QMessageBox>();
    REQUIRE(box->informativeText().contains(u"Choose another under Practice"_s));
    desk.answer(box, box->button(QMessageBox::Ok));
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Name of the practice"_s));
    chooseZone(desk.window().findChild<QComboBox *>(u"zone"_s));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
    desk.lock();
    desk.unlock();
    REQUIRE(desk.waitFor(u"Name of the practice"_s));
    REQUIRE_FALSE(desk.window().findChild<QMessageBox *>());
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(u"Ava & Mum"_s));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    const Note kept = desk.note().note();
    REQUIRE(kept.passages.size() == 1);
    REQUIRE(kept.passages.front().text == wordsTyped);
}
