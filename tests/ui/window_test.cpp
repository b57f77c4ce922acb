#include "tests/ui/laid_out.h"
#include "ui/main_window.h"

#include "src/errors.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/focus_ring.h"
#include "ui/controls/label.h"
#include "ui/controls/sidebar.h"
#include "ui/system_theme.h"
#include "ui/worker.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFocusFrame>
#include <QMessageBox>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace attune;
using Spot = MainWindow::Place;

namespace {

/// The real window with a settings folder of its own.
class WindowDesk {
public:
    explicit WindowDesk(MainWindow::Furnishing when = MainWindow::Furnishing::AtOnce)
        : m_window({m_worker,
                    m_systemTheme,
                    [](const QString &) { return std::unique_ptr<Vault>(); },
                    {},
                    file(),
                    [] { return QStringLiteral("4.6.1 community"); }},
                   {}, {}, when)
    {
        m_window.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }
    ~WindowDesk() { wear({}, false); }

    MainWindow &window() { return m_window; }
    QString file() const { return m_folder.filePath(QStringLiteral("settings/attune.ini")); }
    QString folder() const { return m_folder.path(); }
    QWidget *page() { return m_window.findChild<QStackedWidget *>()->currentWidget(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    }

    bool isDark() const { return m_window.palette().color(QPalette::Window) == darkTokens().window; }

    template <class Control>
    Control *control(const QString &text)
    {
        const QList<Control *> all = m_window.findChildren<Control *>();
        const auto found =
            std::ranges::find_if(all, [&](Control *one) { return one->isVisible() && one->text() == text; });
        REQUIRE(found != all.end());
        return *found;
    }

    bool says(const QString &text)
    {
        const QList<Label *> labels = page()->findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) { return label->text().contains(text); });
    }

private:
    QTemporaryDir m_folder;
    Worker m_worker;
    SystemTheme m_systemTheme;
    FocusRing m_ring{nullptr};
    MainWindow m_window;
};

} // namespace

TEST_CASE("A window that is furnished after its ground is shown empty, and then holds the first page with the keyboard")
{
    WindowDesk desk(MainWindow::Furnishing::AfterTheGround);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<QStackedWidget *>() != nullptr; }));
    REQUIRE(QTest::qWaitFor([&] { return desk.page()->isVisible(); }));
    REQUIRE(desk.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The window opens on the welcome, without a sidebar and without a dead button")
{
    WindowDesk desk;
    REQUIRE(desk.says(QStringLiteral("The room is ready")));
    REQUIRE_FALSE(desk.window().findChild<Sidebar *>()->isVisible());
    for (const Button *button : desk.page()->findChildren<Button *>())
        REQUIRE(button->isEnabled());
}

TEST_CASE("Every place is reached from the welcome and left again by keyboard alone")
{
    WindowDesk desk;
    const auto *appearance = desk.control<Button>(QStringLiteral("Appearance"));
    for (int tabs = 0; tabs < 10 && QApplication::focusWidget() != appearance; ++tabs)
        desk.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == appearance);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.says(QStringLiteral("Text size")));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.says(QStringLiteral("The room is ready")));
    desk.press(Qt::Key_F1);
    REQUIRE(desk.says(QStringLiteral("Narrow or wide sidebar")));
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    REQUIRE(desk.says(QStringLiteral("Text size")));
}

TEST_CASE("A page is built when it is first shown, and once")
{
    WindowDesk desk;
    auto *stack = desk.window().findChild<QStackedWidget *>();
    REQUIRE(stack->count() == 1);
    desk.window().go(Spot::Keys);
    desk.window().go(Spot::Start);
    desk.window().go(Spot::Keys);
    REQUIRE(stack->count() == 2);
}

TEST_CASE("A chosen look shows at once, is kept, and is there at the next start")
{
    WindowDesk desk;
    desk.window().go(Spot::Look);
    QTest::mouseClick(desk.control<QRadioButton>(QStringLiteral("Dark")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.isDark(); }));
    QTest::mouseClick(desk.control<QRadioButton>(QStringLiteral("Largest")), Qt::LeftButton);
    REQUIRE(attuneStyle().font(TextRole::Body).pixelSize() == 21);
    REQUIRE(QTest::qWaitFor([&] { return desk.says(QStringLiteral("kept on this computer")); }));
    REQUIRE(QTest::qWaitFor([&] { return readLook(desk.file()) == Look{Theme::Dark, 1.3}; }));
}

TEST_CASE("A look that cannot be kept is said, and holds until the window closes")
{
    WindowDesk desk;
    // A file stands where the folder would be, so that not even root can write there.
    QFile inTheWay(desk.folder() + QStringLiteral("/settings"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    desk.window().go(Spot::Look);
    QTest::mouseClick(desk.control<QRadioButton>(QStringLiteral("Dark")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<QMessageBox *>() != nullptr; }));
    auto *box = desk.window().findChild<QMessageBox *>();
    REQUIRE(box->text() == QStringLiteral("That could not be kept"));
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(desk.isDark());
    REQUIRE(desk.says(QStringLiteral("Not kept")));
}

TEST_CASE("A settings file that makes no sense gives the look of a first start")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("attune.ini")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntheme=plaid\ntext_scale=90\n");
    file.close();
    REQUIRE(readLook(file.fileName()) == Look{});
}

TEST_CASE("The narrow sidebar keeps every place, with its name as tooltip and for a screen reader")
{
    WindowDesk desk;
    desk.window().go(Spot::Keys);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    auto *sidebar = desk.window().findChild<Sidebar *>();
    REQUIRE(sidebar->width() == 60);
    for (const Button *button : sidebar->findChildren<Button *>()) {
        CHECK(button->toolTip().startsWith(button->text()));
        CHECK(button->accessibleName() == button->text());
    }
    QTest::mouseClick(desk.control<Button>(QStringLiteral("About Attune")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.says(QStringLiteral("SQLCipher 4.6.1 community")); }));
}

TEST_CASE("Every control on every page has a name for a screen reader, takes the focus, and is large enough for a hand")
{
    WindowDesk desk;
    for (const Spot place : MainWindow::places) {
        desk.window().go(place);
        for (const QAbstractButton *button : desk.page()->findChildren<QAbstractButton *>()) {
            INFO(button->text().toStdString());
            CHECK((!button->accessibleName().isEmpty() || !button->text().isEmpty()));
            CHECK(button->focusPolicy() != Qt::NoFocus);
            CHECK(button->height() >= 30);
        }
    }
}

TEST_CASE("No key belongs to two actions, and the page of keys names each")
{
    WindowDesk desk;
    desk.window().go(Spot::Keys);
    std::set<QString> keys;
    for (const QAction *action : desk.window().actions()) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (key.isEmpty()) // it is among the commands of the palette
            continue;
        CHECK(keys.insert(key).second);
        CHECK(desk.says(key));
        CHECK(desk.says(action->text()));
    }
    REQUIRE(keys.size() >= 5);
}

TEST_CASE("The focus ring goes with the focus and lies outside the control")
{
    WindowDesk desk;
    auto *button = desk.control<Button>(QStringLiteral("Keys"));
    button->setFocus();
    const auto *ring = desk.window().findChild<QFocusFrame *>();
    REQUIRE(ring);
    REQUIRE(ring->widget() == button);
    const QRect around(ring->mapToGlobal(QPoint()), ring->size());
    const QRect inner(button->mapToGlobal(QPoint()), button->size());
    REQUIRE(around.contains(inner.adjusted(-4, -4, 4, 4)));
}

TEST_CASE("The pages fit a window of 1120x640 at the largest text, in both directions of writing")
{
    WindowDesk desk;
    wear({Theme::Light, 1.3}, false);
    desk.window().resize(1120, 640);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        desk.window().setLayoutDirection(direction);
        for (const Spot place : MainWindow::places) {
            desk.window().go(place);
            test::waitUntilLaidOut(desk.window());
            for (const QWidget *widget : desk.page()->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->inherits("QScrollBar"))
                    continue;
                const QRect box(widget->mapTo(desk.page(), QPoint()), widget->size());
                INFO(widget->metaObject()->className() << ' ' << box.left() << ' ' << box.right());
                CHECK(box.left() >= 0);
                CHECK(box.right() <= desk.page()->width());
            }
        }
    }
}
