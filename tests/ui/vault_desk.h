// The real window over a real vault in a folder of its own; only the key derivation is a quick one.
#pragma once

#include "db/sqlite_vault.h"
#include "tests/support/quick_vault.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/focus_ring.h"
#include "ui/last_vault.h"
#include "ui/main_window.h"
#include "ui/note/note_page.h"
#include "ui/rooms/rooms.h"
#include "ui/system_theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace attune::test {

/// Names every window that is shown and is neither the main one, a dialog nor a menu: a part that was shown before it
/// had a parent.
class StrayWindows : public QObject {
public:
    StrayWindows() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->windowType() == Qt::Window
            && !qobject_cast<const MainWindow *>(widget))
            m_names += QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName();
        return false;
    }
    std::string names() const { return m_names.join(u", ").toStdString(); }

private:
    QStringList m_names;
};

class VaultDesk {
public:
    /// `vault` is the path that is offered for the vault; empty for one in the desk's own folder.
    explicit VaultDesk(const QString &vault = {}, const VaultSession::MakeVault &makeVault = quickVault,
                       const Clock &clock = systemClock())
        : m_vault(vault.isEmpty() ? m_home.filePath(QStringLiteral("my-practice.attune")) : vault)
        , m_window({m_worker, m_systemTheme, makeVault, vaultPath(), settingsFile(), [] { return QString(); }, clock},
                   {}, {})
    {
        m_window.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }

    ~VaultDesk()
    {
        const std::string strays = m_strays.names();
        CAPTURE(strays);
        CHECK(strays.empty());
    }

    MainWindow &window() { return m_window; }
    QString settingsFile() const { return m_home.filePath(QStringLiteral("settings/attune.ini")); }
    /// The folder that everything of this desk lies in.
    QString folder() const { return m_home.path(); }
    QString vaultPath() const { return m_vault; }
    QString vaultPassphrase() const { return QStringLiteral("seven otters cross the river"); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    }
    /// The line of input that is seen and bears this name, once there is one.
    QLineEdit *line(const QString &name) const
    {
        QLineEdit *line = nullptr;
        const auto isThere = [&] {
            const auto all = m_window.findChildren<QLineEdit *>(name);
            const auto seen = std::ranges::find_if(all, [](const QLineEdit *each) { return each->isVisible(); });
            line = seen == all.end() ? nullptr : *seen;
            return line != nullptr;
        };
        REQUIRE(QTest::qWaitFor(isThere, 10000));
        return line;
    }
    void retype(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        press(Qt::Key_Delete);
        type(text);
    }
    void type(const QString &text)
    {
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 10000));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    bool says(const QString &text) const { return anyLabel(text, true); }
    /// Whether any label or line of input of the window holds the text, seen or not.
    bool holds(const QString &text) const
    {
        const auto lines = m_window.findChildren<QLineEdit *>();
        return anyLabel(text, false)
            || std::ranges::any_of(lines, [&](const QLineEdit *line) { return line->text().contains(text); });
    }
    bool waitFor(const QString &text) const
    {
        const bool said = QTest::qWaitFor([&] { return says(text); }, 10000);
        if (!said)
            UNSCOPED_INFO("on the screen: " << seen().toStdString());
        return said;
    }
    /// Waits until the first line of a list that is seen holds the text.
    bool waitForListed(const QString &text) const
    {
        return QTest::qWaitFor([&] {
            const auto lists = m_window.findChildren<QListView *>();
            return std::ranges::any_of(lists, [&](const QListView *list) {
                return list->isVisible() && list->model()->index(0, 0).data().toString().contains(text);
            });
        });
    }

    /// Whether a line of a list that is seen holds the text.
    bool listed(const QString &text) const
    {
        for (const QListView *list : m_window.findChildren<QListView *>()) {
            for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString().contains(text))
                    return true;
            }
        }
        return false;
    }
    bool hasButton(const QString &text) const { return find(text) != nullptr; }
    QAbstractButton *button(const QString &text) const
    {
        QAbstractButton *found = find(text);
        REQUIRE(found);
        return found;
    }

    /// A vault with its practice, on its first day.
    void setUp()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        for (int twice = 0; twice < 2; ++twice) {
            type(vaultPassphrase());
            press(Qt::Key_Return);
        }
        REQUIRE(waitFor(QStringLiteral("Your vault is ready")));
        type(QStringLiteral("Willow Lane"));
        press(Qt::Key_Return);
        type(QStringLiteral("R. Okafor"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        REQUIRE(waitFor(QStringLiteral("A quiet day is allowed")));
    }

    /// A family of Ava and her mother, opened with its page in front.
    void openFamily()
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        type(QStringLiteral("Ava"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(QStringLiteral("2022-04-03"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Mum"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Down); // Mother
        QTest::mouseClick(button(QStringLiteral("Open the file")), Qt::LeftButton);
        REQUIRE(waitFor(QStringLiteral("This story is just beginning.")));
    }
    /// The demo practice, on its first page.
    void openDemo()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        REQUIRE(waitFor(QStringLiteral("One note at a time.")));
    }
    /// Opens the first line of a list that is seen whose words hold the text.
    void openFirstListed(const QString &text)
    {
        for (const QListView *list : m_window.findChildren<QListView *>()) {
            for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data().toString().contains(text)) {
                    Q_EMIT const_cast<QListView *>(list)->activated(index);
                    return;
                }
            }
        }
        FAIL("no line of a list that is seen says " << text.toStdString());
    }
    void lock()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(waitFor(QStringLiteral("is closed. Your passphrase opens it.")));
        REQUIRE(QTest::qWaitFor([&] { return m_window.findChild<Rooms *>() == nullptr; }));
    }
    void unlock()
    {
        const auto asksForPassphrase = [] {
            const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return line && line->echoMode() == QLineEdit::Password;
        };
        REQUIRE(QTest::qWaitFor(asksForPassphrase, 10000));
        type(vaultPassphrase());
        press(Qt::Key_Return);
    }
    /// Waits for the page of a note.
    NotePage &note()
    {
        const auto isThere = [&] {
            auto *page = m_window.findChild<NotePage *>();
            return page && page->isAncestorOf(QApplication::focusWidget());
        };
        REQUIRE(QTest::qWaitFor(isThere, 20000));
        return *m_window.findChild<NotePage *>();
    }

    /// Waits for a box of this kind that is seen.
    template <class Box>
    Box *box()
    {
        Box *found = nullptr;
        REQUIRE(QTest::qWaitFor(
            [&] {
                found = m_window.findChild<Box *>();
                return found && found->isVisible();
            },
            10000));
        return found;
    }
    /// Is back in the window, as a window manager does when a dialog closes.
    void comeBack()
    {
        m_window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }
    /// Gives a box this answer, and is back.
    void answer(const QWidget *box, QAbstractButton *answer)
    {
        const QPointer<const QWidget> there(box);
        answer->click();
        REQUIRE(QTest::qWaitFor([&] { return there.isNull(); }));
        comeBack();
    }

    /// Every label that is seen.
    QString seen() const
    {
        QStringList words;
        for (const QLabel *label : m_window.findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(QStringLiteral(" | "));
    }

    static std::unique_ptr<Vault> quickVault(const QString &path)
    {
        return std::make_unique<SqliteVault>(path, quickSettings());
    }

private:
    bool anyLabel(const QString &text, bool seen) const
    {
        const auto labels = m_window.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return (!seen || label->isVisible()) && label->text().contains(text); });
    }
    QAbstractButton *find(const QString &text) const
    {
        const auto buttons = m_window.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QAbstractButton *one) { return one->isVisible() && one->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }

    QTemporaryDir m_home;
    QString m_vault;
    Worker m_worker;
    SystemTheme m_systemTheme;
    FocusRing m_ring{nullptr};
    StrayWindows m_strays;
    MainWindow m_window;
};

} // namespace attune::test
