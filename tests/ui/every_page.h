// Every page of the window, one after the other.
#pragma once

#include "tests/ui/laid_out.h"
#include "tests/ui/signed_hour.h"

#include <functional>

namespace attune::test {

/// Opens the demo practice and goes to each page; `look` is told its name once it stands there. The window stays as
/// large as it is.
inline void onEveryPage(VaultDesk &desk, const std::function<void(const std::string &)> &look)
{
    const auto isThere = [&](const std::string &name) {
        waitUntilLaidOut(desk.window());
        look(name);
    };
    const auto backToFamily = [&] {
        desk.press(Qt::Key_Escape);
        REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    };
    isThere("welcome");
    desk.press(Qt::Key_O, Qt::ControlModifier);
    isThere("unlock");
    desk.button(QStringLiteral("Back"))->click();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    isThere("new vault");
    desk.button(QStringLiteral("Back"))->click();
    desk.openDemo();
    isThere("today");
    for (const auto &[place, name] :
         {std::pair(MainWindow::Place::Look, "look"), std::pair(MainWindow::Place::Keys, "keys"),
          std::pair(MainWindow::Place::About, "about")}) {
        desk.window().go(place);
        if (place == MainWindow::Place::About)
            REQUIRE(desk.waitFor(QStringLiteral("SQLCipher")));
        isThere(name);
    }
    desk.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("Rows are not ranked.")));
    isThere("caseload");
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("Name of the practice")));
    isThere("practice");
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.waitFor(QStringLiteral("What the child is called")));
    isThere("new family");
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.listed(QStringLiteral("Maya")); }, 10000));
    isThere("families");
    desk.openFirstListed(QStringLiteral("Maya"));
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    isThere("family");
    desk.button(QStringLiteral("Plan a session"))->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(QStringLiteral("Keep this session")); }, 10000));
    isThere("plan");
    backToFamily();
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.waitFor(QStringLiteral("The file of")));
    isThere("file");
    backToFamily();
    desk.button(QStringLiteral("Summary"))->click();
    REQUIRE(desk.waitFor(QStringLiteral("Page 1 of")));
    isThere("summary");
    backToFamily();
    desk.openFirstListed(QStringLiteral("Signed"));
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    desk.button(QStringLiteral("Add to this note"))->click();
    isThere("signed note");
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    isThere("note");
    desk.press(Qt::Key_R, Qt::AltModifier);
    isThere("regulation");
}

} // namespace attune::test
