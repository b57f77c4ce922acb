// When the vault locks because nobody is there, and that the key which locks it works everywhere.
#include "ui/idle_lock.h"

#include "tests/ui/vault_desk.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aMinute = 60'000;

/// A line of input that is watched, and a clock that a test moves.
struct Watched {
    qint64 now = 1'772'470'800'000;
    IdleLock lock{[this] { return now; }};
    QSignalSpy idle{&lock, &IdleLock::idle};
    QLineEdit line;

    Watched() { lock.start(); }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&line, &event);
    }
};

} // namespace

TEST_CASE("Time that the computer slept counts: the first touch after it locks and is no touch")
{
    Watched watched;
    QTest::keyClick(&watched.line, Qt::Key_A);
    watched.now += 480 * aMinute; // no timer saw it pass
    QTest::keyClick(&watched.line, Qt::Key_B);
    CHECK(watched.idle.size() == 1);
    CHECK(watched.line.text() == u"a"_s);
    QTest::keyClick(&watched.line, Qt::Key_C);
    CHECK(watched.idle.size() == 1);
}

TEST_CASE("After sleep the vault locks without being touched")
{
    Watched watched;
    watched.now += 480 * aMinute;
    for (QTimer *timer : watched.lock.findChildren<QTimer *>()) {
        if (!timer->isSingleShot())
            timer->setInterval(1);
    }
    REQUIRE(QTest::qWaitFor([&] { return watched.idle.size() == 1; }));
}

TEST_CASE("Text from an input method is a touch, and one without text is none")
{
    Watched watched;
    watched.now += 4 * aMinute;
    watched.commit(u"語"_s);
    watched.now += 4 * aMinute;
    watched.commit({});
    CHECK(watched.idle.isEmpty());
    watched.now += 2 * aMinute;
    watched.commit(u"語"_s);
    CHECK(watched.idle.size() == 1);
    CHECK(watched.line.text() == u"語"_s);
}

TEST_CASE("A clock that is set back keeps nobody from being there, and the awake minutes still count")
{
    Watched watched;
    watched.now -= 60 * aMinute;
    QTest::keyClick(&watched.line, Qt::Key_A);
    watched.now += 4 * aMinute;
    QTest::keyClick(&watched.line, Qt::Key_B);
    CHECK(watched.idle.isEmpty());
    CHECK(watched.line.text() == u"ab"_s);
}

TEST_CASE("A vault left open over a night asleep is closed at the first key, which no page gets")
{
    qint64 asleep = 0;
    VaultDesk desk({}, &VaultDesk::quickVault, [&] { return systemClock()() + asleep; });
    desk.setUp();
    asleep = 480 * aMinute;
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"is closed. Your passphrase opens it."_s));
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }));
}

TEST_CASE("Ctrl+L locks under a dialog too, and no dialog stays over the door")
{
    VaultDesk desk;
    desk.setUp();
    auto *dialog = new QDialog(desk.window().findChild<Rooms *>());
    auto *line = new QLineEdit(dialog);
    dialog->open();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeModalWidget() == dialog; }));
    QTest::keyClick(line, Qt::Key_L, Qt::ControlModifier);
    CHECK(QApplication::activeModalWidget() == nullptr);
    REQUIRE(desk.waitFor(u"is closed. Your passphrase opens it."_s));
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }));
}
