// Saves pictures of the note page for the eye: ui_tests "[.pictures]" writes them into ATTUNE_PICTURES, or
// build/pictures.
#include "tests/ui/note_desk.h"
#include "ui/controls/attune_style.h"
#include "ui/note/draft_saver.h"
#include "ui/note/sign_dialog.h"

#include <QDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {

OpenNote written()
{
    OpenNote open = mayaAndMum();
    const PersonSet both{people::maya(), people::mum()};
    open.session.status = SessionStatus::Held;
    *open.session.start += std::chrono::minutes(2);
    *open.session.stop += std::chrono::minutes(4);
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    open.note.passages = {
        {Movement::Connect,
         QStringLiteral(
             "Maya came in behind Mum\u2019s coat. Mum got down on the floor first and waited. After a while "
             "Maya handed her the small suitcase, and they packed it together without talking. Mum let Maya "
             "choose what went in."),
         both, false, false, true},
        {Movement::Reflect,
         QStringLiteral("Mum noticed that the bear goes in last, and wondered aloud if it is the one Maya is most "
                        "afraid of leaving behind. Maya: \u201cBear doesn\u2019t like vans.\u201d Mum: \u201cThat van "
                        "came very fast, and nobody told you.\u201d"),
         both, false, false, true},
        {Movement::Repair,
         QStringLiteral("The tower fell, Mum\u2019s voice went sharp, and Maya froze. Mum saw it, took a breath, and "
                        "said sorry for the loud voice. Maya let her come close and"),
         both, false, false, true}};
    const auto &words = open.words;
    open.note.elements = {{Movement::Connect, words[0].id, words[0].shown},
                          {Movement::Connect, words[1].id, words[1].shown},
                          {Movement::Reflect, words[2].id, words[2].shown},
                          {Movement::Repair, words[3].id, words[3].shown}};
    return open;
}

OpenNote regulationHour()
{
    OpenNote open = written();
    open.note.passages.clear();
    open.note.elements.clear();
    const std::pair<int, State> moments[] = {{0, State::Upset},   {4, State::Overwhelmed}, {11, State::FarAway},
                                             {20, State::Upset},  {32, State::StirredUp},  {37, State::Watchful},
                                             {42, State::Settled}};
    for (const auto &[minute, state] : moments) {
        Reading reading;
        reading.person = people::maya();
        reading.minute = minute;
        reading.state = state;
        open.note.readings.push_back(reading);
    }
    open.note.wonderDemand = QStringLiteral("Shoes off at the door, straight after the bus.");
    return open;
}

void savePicture(QWidget &widget, const QString &name)
{
    const QDir folder(qEnvironmentVariable("ATTUNE_PICTURES", QStringLiteral("build/pictures")));
    REQUIRE(QDir().mkpath(folder.path()));
    QTest::qWait(30);
    const qreal ratio = qEnvironmentVariableIsSet("QT_SCALE_FACTOR") ? widget.devicePixelRatioF() : 1;
    REQUIRE(widget.grab().save(folder.filePath(QStringLiteral("%1@%2.png").arg(name).arg(ratio))));
}

} // namespace

TEST_CASE("Pictures of the note", "[.pictures]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QString tone = theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {QSize(1220, 800), QSize(1060, 700)}) {
            const QString end = QStringLiteral("-%1-%2").arg(tone).arg(size.width());
            NoteDesk desk(written());
            wear({theme}, false);
            desk.window().resize(size);
            desk.press(Qt::Key_3, Qt::AltModifier);
            desk.type(QStringLiteral(" "));
            desk.page().saver().saveNow();
            desk.page().saver().saved();
            desk.pass(std::chrono::seconds(3));
            savePicture(desk.window(), QStringLiteral("note-movements") + end);
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            savePicture(*desk.page().signing(), QStringLiteral("note-sign") + end);
        }
        NoteDesk desk(regulationHour());
        wear({theme}, false);
        desk.press(Qt::Key_R, Qt::AltModifier);
        savePicture(desk.window(), QStringLiteral("note-regulation-") + tone);
    }
    NoteDesk empty;
    savePicture(empty.window(), QStringLiteral("note-empty"));
    empty.press(Qt::Key_Return, Qt::ControlModifier);
    savePicture(*empty.page().signing(), QStringLiteral("note-sign-empty"));
    empty.page().signing()->close();
    empty.window().activateWindow(); // what a window manager does when a dialog closes
    REQUIRE(QTest::qWaitForWindowActive(&empty.window()));
    empty.person(people::maya())->setFocus();
    empty.press(Qt::Key_Space);
    empty.click(QStringLiteral("connect.alone.") + people::mum().toText());
    empty.click(QStringLiteral("reflect.more"));
    empty.type(QStringLiteral("a"));
    empty.page().saver().saveNow();
    empty.page().saver().notSaved(nullptr);
    empty.page().offerCopy(true);
    empty.pass(std::chrono::seconds(20));
    savePicture(empty.window(), QStringLiteral("note-busy"));
    wear({Theme::Light, 1.3}, false);
    empty.window().resize(1060, 700);
    empty.window().setLayoutDirection(Qt::RightToLeft);
    savePicture(empty.window(), QStringLiteral("note-largest-rtl"));
}
