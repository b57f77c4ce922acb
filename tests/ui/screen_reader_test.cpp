// What a screen reader meets on every page: each control has a name and a role, and Tab goes as the eye does.
#include "tests/ui/in_window.h"
#include "tests/ui/laid_out.h"
#include "tests/ui/vault_desk.h"

#include "ui/note/sign_dialog.h"
#include "ui/palette/palette.h"
#include "ui/regulation/regulation_strip.h"
#include "ui/rooms/versions_dialog.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QMetaEnum>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

std::string roleName(QAccessible::Role role)
{
    const char *name = QMetaEnum::fromType<QAccessible::Role>().valueToKey(role);
    return name ? name : std::to_string(role);
}

// What a person can act on with these roles is told of by them.
bool isRoleOfControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Cell:
    case QAccessible::Tree:
    case QAccessible::Link:
    case QAccessible::Graphic:
    case QAccessible::Document:
        return true;
    default:
        return false;
    }
}

std::string told(const QWidget &widget)
{
    return std::string(widget.metaObject()->className()) + " '" + widget.objectName().toStdString() + "' '"
        + widget.accessibleName().toStdString() + "'";
}

bool isStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && (!widget.focusProxy() || widget.focusProxy() == &widget);
}

// In the order in which Tab meets them.
std::vector<QWidget *> stops(QWidget &window)
{
    std::vector<QWidget *> found;
    QWidget *next = &window;
    do {
        if (isStop(*next) && next->window() == &window)
            found.push_back(next);
        next = next->nextInFocusChain();
    } while (next != &window);
    return found;
}

const QAbstractScrollArea *scrollOf(const QWidget &widget)
{
    const QWidget *up = widget.parentWidget();
    while (up && !qobject_cast<const QAbstractScrollArea *>(up))
        up = up->parentWidget();
    return qobject_cast<const QAbstractScrollArea *>(up);
}

// What is scrolled out of sight is at the edge behind which it went.
QRect inSight(const QWidget &widget)
{
    QRect place = inWindow(widget);
    if (const QAbstractScrollArea *area = scrollOf(widget)) {
        const QRect seen = inWindow(*area->viewport());
        place.moveTop(std::clamp(place.top(), seen.top(), seen.bottom()));
        place.setBottom(std::min(place.bottom(), seen.bottom()));
    }
    return place;
}

// On from one to the other as the eye reads: downward or, on one line or in a next column, to the right.
bool goesOn(const QWidget &before, const QWidget &after)
{
    const bool together = scrollOf(before) == scrollOf(after);
    const QRect one = together ? inWindow(before) : inSight(before);
    const QRect other = together ? inWindow(after) : inSight(after);
    const bool isOneLine = other.top() <= one.bottom() && one.top() <= other.bottom();
    if (isOneLine)
        return other.left() >= one.left();
    return other.top() > one.bottom() || other.left() >= one.right();
}

void lookAt(QWidget &window, const std::string &page)
{
    INFO(page);
    const std::vector<QWidget *> order = stops(window);
    CHECK_FALSE(order.empty());
    for (QWidget *widget : order) {
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(reader);
        INFO(told(*widget) << " is a " << roleName(reader->role()));
        CHECK_FALSE(reader->text(QAccessible::Name).trimmed().isEmpty());
        CHECK(isRoleOfControl(reader->role()));
    }
    for (const QWidget *widget : order)
        UNSCOPED_INFO(told(*widget));
    for (std::size_t i = 1; i < order.size(); ++i) {
        INFO(told(*order[i - 1]) << " is followed by " << told(*order[i]));
        CHECK(goesOn(*order[i - 1], *order[i]));
    }
}

// All that a reader can be led to, also what is no widget.
void lookThrough(QAccessibleInterface *reader, const std::string &way)
{
    for (int i = 0; reader && i < reader->childCount(); ++i) {
        QAccessibleInterface *child = reader->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        const std::string here = way + " / " + child->text(QAccessible::Name).toStdString();
        if (child->state().focusable && !child->state().disabled) {
            INFO(here << " is a " << roleName(child->role()) << ' '
                      << (child->object() ? child->object()->metaObject()->className() : ""));
            CHECK_FALSE(child->text(QAccessible::Name).trimmed().isEmpty());
        }
        lookThrough(child, here);
    }
}

void lookWholly(QWidget &window, const std::string &page)
{
    waitUntilLaidOut(window);
    lookAt(window, page);
    lookThrough(QAccessible::queryAccessibleInterface(&window), page);
}

void openDemoFamily(VaultDesk &desk)
{
    desk.openDemo();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    desk.type(QStringLiteral("maya"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
}

} // namespace

TEST_CASE("A screen reader finds every control of the pages before a vault is open named and in order")
{
    VaultDesk desk;
    lookWholly(desk.window(), "welcome");
    for (const auto &[place, page] :
         {std::pair(MainWindow::Place::Look, "appearance"), std::pair(MainWindow::Place::Keys, "keys"),
          std::pair(MainWindow::Place::About, "about")}) {
        desk.window().go(place);
        lookWholly(desk.window(), page);
    }
    desk.press(Qt::Key_O, Qt::ControlModifier);
    lookWholly(desk.window(), "unlock");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    lookWholly(desk.window(), "create");
    for (int twice = 0; twice < 2; ++twice) {
        desk.type(desk.vaultPassphrase());
        desk.press(Qt::Key_Return);
    }
    REQUIRE(desk.waitFor(QStringLiteral("Your vault is ready")));
    lookWholly(desk.window(), "practice");
}

TEST_CASE("A screen reader finds every control of the rooms named and in order")
{
    VaultDesk desk;
    desk.openDemo();
    lookWholly(desk.window(), "today");
    desk.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("families")));
    lookWholly(desk.window(), "caseload");
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.waitFor(QStringLiteral("A new family")));
    lookWholly(desk.window(), "new family");
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    lookWholly(desk.window(), "families");
    desk.type(QStringLiteral("maya"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    lookWholly(desk.window(), "family");
    QTest::mouseClick(desk.button(QStringLiteral("Plan a session")), Qt::LeftButton);
    REQUIRE(desk.waitFor(QStringLiteral("One that was held")));
    lookWholly(desk.window(), "plan");
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    QTest::mouseClick(desk.button(QStringLiteral("Summary")), Qt::LeftButton);
    REQUIRE(desk.waitFor(QStringLiteral("Closing words")));
    lookWholly(desk.window(), "summary");
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.waitFor(QStringLiteral("Time zone of a new session")));
    lookWholly(desk.window(), "practice");
    desk.button(QStringLiteral("Tried: Closeness"))->click();
    REQUIRE(desk.waitFor(QStringLiteral("Where a strategy is touch")));
    lookWholly(desk.window(), "words of the practice");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(desk.window().findChild<Palette *>());
    lookThrough(QAccessible::queryAccessibleInterface(desk.window().findChild<Palette *>()), "palette");
}

TEST_CASE("A screen reader finds every control of a note named and in order")
{
    VaultDesk desk;
    openDemoFamily(desk);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = desk.note();
    lookWholly(desk.window(), "note");
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.press(Qt::Key_U);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_O);
    QTest::mouseClick(desk.button(QStringLiteral("As a table")), Qt::LeftButton);
    lookWholly(desk.window(), "regulation");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(note.signing());
    REQUIRE(QTest::qWaitForWindowActive(note.signing()));
    lookWholly(*note.signing(), "signing");
}

TEST_CASE("A screen reader finds every control of a note's earlier versions named and in order")
{
    VaultDesk desk;
    openDemoFamily(desk);
    for (const char *words : {"The van came fast. ", "Nobody came. "}) {
        desk.press(Qt::Key_E, Qt::ControlModifier);
        desk.note();
        desk.press(Qt::Key_1, Qt::AltModifier);
        desk.type(QString::fromLatin1(words));
        desk.press(Qt::Key_Escape);
        REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    }
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.note();
    desk.button(QStringLiteral("Earlier versions"))->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<VersionsDialog *>(); }));
    auto &versions = *desk.window().findChild<VersionsDialog *>();
    REQUIRE(QTest::qWaitForWindowActive(&versions));
    lookWholly(versions, "earlier versions");
}

TEST_CASE("A screen reader finds every control of a signed note and of later words named and in order")
{
    VaultDesk desk;
    openDemoFamily(desk);
    desk.openFirstListed(QStringLiteral("Signed"));
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    lookWholly(desk.window(), "signed note");
    QTest::mouseClick(desk.button(QStringLiteral("Add to this note")), Qt::LeftButton);
    lookWholly(desk.window(), "later words");
}
