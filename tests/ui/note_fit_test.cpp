#include "tests/ui/laid_out.h"
#include "tests/ui/note_desk.h"
#include "ui/controls/attune_style.h"
#include "ui/note/part_switch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace attune;

namespace {

OpenNote full()
{
    OpenNote open = mayaAndMum();
    const QString longName = QStringLiteral("Wilhelmina-Alexandrina ").repeated(6);
    open.family.displayName = longName + QStringLiteral("& Mum");
    open.people[0].nickname = longName;
    open.note.presences = {{people::maya(), {}, {}}, {people::auntie(), {}, 20}};
    open.note.guests = {{GuestRole::Interpreter, longName, longName, longName, 3, 40}};
    open.note.passages = {{Movement::Connect, QStringLiteral("x").repeated(400), {people::mum()}}};
    open.note.lateReason = QStringLiteral("A week of illness");
    return open;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

TEST_CASE("Every control of the note has a name for a screen reader and is large enough for a hand")
{
    NoteDesk desk(full());
    for (const Qt::Key part : {Qt::Key_1, Qt::Key_R}) {
        desk.press(part, Qt::AltModifier);
        test::waitUntilLaidOut(desk.window());
        for (const QWidget *widget : desk.page().findChildren<QWidget *>()) {
            if (!isControl(widget) || !widget->isVisible())
                continue;
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
            CHECK(widget->height() >= 30);
        }
    }
}

TEST_CASE("Tab comes to every field of the movements once, in the order in which they are read")
{
    NoteDesk desk(full());
    desk.widget(QStringLiteral("back"))->setFocus();
    QStringList order;
    do {
        order.append(QApplication::focusWidget()->objectName());
        desk.press(Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != QLatin1String("back") && order.size() < 200);
    const QStringList expected{QStringLiteral("back"),    QStringLiteral("person.") + people::maya().toText(),
                               QStringLiteral("start"),   QStringLiteral("stop"),
                               QStringLiteral("connect"), QStringLiteral("connect.0"),
                               QStringLiteral("reflect"), QStringLiteral("repair"),
                               QStringLiteral("thread"),  QStringLiteral("keep"),
                               QStringLiteral("sign")};
    qsizetype last = -1;
    for (const QString &name : expected) {
        INFO(name.toStdString());
        const qsizetype place = order.indexOf(name);
        CHECK(place > last);
        CHECK(order.count(name) == 1);
        last = place;
    }
}

TEST_CASE("No two fields of a note have one name, for a place is found again by it")
{
    NoteDesk desk(full());
    std::set<QString> names;
    for (const QWidget *widget : desk.page().findChildren<QWidget *>()) {
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)) {
            if (widget->objectName().isEmpty())
                continue;
            INFO(widget->objectName().toStdString());
            CHECK(names.insert(widget->objectName()).second);
        }
    }
    REQUIRE(names.size() > 10);
}

TEST_CASE("The note fits 1120x640 at the largest text, in both directions of writing, whatever names are like")
{
    NoteDesk desk(full());
    wear({Theme::Light, 1.3}, false);
    desk.window().resize(1060, 700); // beside the narrow sidebar
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        desk.window().setLayoutDirection(direction);
        for (const int part : {Qt::Key_1, Qt::Key_R}) {
            desk.press(part, Qt::AltModifier);
            test::waitUntilLaidOut(desk.window());
            REQUIRE(desk.window().width() == 1060);
            for (const QWidget *widget : desk.page().findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->inherits("QScrollBar") || widget->inherits("QFocusFrame"))
                    continue;
                const QRect box(widget->mapTo(&desk.page(), QPoint()), widget->size());
                INFO(widget->metaObject()->className()
                     << ' ' << widget->objectName().toStdString() << ' ' << box.left() << ' ' << box.right());
                CHECK(box.left() >= 0);
                CHECK(box.right() <= desk.page().width());
            }
        }
    }
}

TEST_CASE("The ring goes around the editor that has the keyboard")
{
    NoteDesk desk;
    desk.press(Qt::Key_2, Qt::AltModifier);
    const auto *ring = desk.window().findChild<QFocusFrame *>();
    REQUIRE(ring);
    REQUIRE(ring->widget() == desk.widget(QStringLiteral("reflect")));
}
