#include "ui/worker.h"

#include "src/errors.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {

void neverFails(const std::exception_ptr &)
{
    FAIL("nothing was to fail here");
}

/// Holds the worker in its first job until opened, so that a test can queue what it likes behind it.
class Gate {
public:
    explicit Gate(Worker &worker)
    {
        worker.run(
            Lane::Save, qApp,
            [this] {
                std::unique_lock lock(m_mutex);
                m_running = true;
                m_changed.notify_all();
                m_changed.wait(lock, [this] { return m_open; });
            },
            [] {}, neverFails);
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_running; });
    }

    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_running = false;
    bool m_open = false;
};

} // namespace

TEST_CASE("The worker hands a result to the screen's thread")
{
    Worker worker;
    std::thread::id workedOn, doneOn;
    QString result;
    worker.run(
        Lane::Screen, qApp,
        [&workedOn] {
            workedOn = std::this_thread::get_id();
            return QStringLiteral("Ava & Mum");
        },
        [&](const QString &text) {
            doneOn = std::this_thread::get_id();
            result = text;
        },
        neverFails);
    REQUIRE(QTest::qWaitFor([&] { return !result.isEmpty(); }));
    REQUIRE(result == QStringLiteral("Ava & Mum"));
    REQUIRE(doneOn == std::this_thread::get_id());
    REQUIRE(workedOn != doneOn);
}

TEST_CASE("The worker saves first, then serves the screen, then goes on with long work")
{
    Worker worker;
    Gate gate(worker);
    QStringList order;
    const auto note = [&order](const QString &what) { return [&order, what] { order += what; }; };
    worker.runLong(
        qApp, [] { return std::optional<int>(1); }, [&order](int) { order += QStringLiteral("long"); }, neverFails);
    worker.run(
        Lane::Screen, qApp, [] {}, note(QStringLiteral("first query")), neverFails);
    worker.run(
        Lane::Screen, qApp, [] {}, note(QStringLiteral("second query")), neverFails);
    worker.run(
        Lane::Save, qApp, [] {}, note(QStringLiteral("save")), neverFails);
    gate.open();
    REQUIRE(QTest::qWaitFor([&] { return order.size() == 4; }));
    REQUIRE(order.join(QLatin1String(", ")) == QStringLiteral("save, first query, second query, long"));
}

TEST_CASE("The worker lets a save in between two slices of long work")
{
    Worker worker;
    std::atomic_bool saved = false;
    std::atomic_int slicesAfterSave = 0;
    bool done = false;
    worker.runLong(
        qApp,
        [&] {
            if (saved)
                ++slicesAfterSave;
            return slicesAfterSave == 3 ? std::optional<int>(3) : std::nullopt;
        },
        [&](int) { done = true; }, neverFails);
    worker.run(
        Lane::Save, qApp, [&saved] { saved = true; }, [] {}, neverFails);
    REQUIRE(QTest::qWaitFor([&] { return done; }));
}

TEST_CASE("The worker drops a result whose receiver is gone")
{
    Worker worker;
    Gate gate(worker);
    auto receiver = std::make_unique<QObject>();
    bool delivered = false;
    bool after = false;
    worker.run(
        Lane::Screen, receiver.get(), [] { return 1; }, [&](int) { delivered = true; }, neverFails);
    worker.run(
        Lane::Screen, qApp, [] {}, [&] { after = true; }, neverFails);
    receiver.reset();
    gate.open();
    REQUIRE(QTest::qWaitFor([&] { return after; }));
    REQUIRE_FALSE(delivered);
}

TEST_CASE("The worker brings what was thrown to whoever asked, with its type")
{
    Worker worker;
    std::exception_ptr caught;
    worker.run(
        Lane::Save, qApp, []() -> int { throw CipherMissing("what was thrown"); }, [](int) { FAIL("it threw"); },
        [&](const std::exception_ptr &error) { caught = error; });
    REQUIRE(QTest::qWaitFor([&] { return caught != nullptr; }));
    REQUIRE_THROWS_AS(std::rethrow_exception(caught), CipherMissing);
}

TEST_CASE("A stopped job of the worker delivers nothing, and one that has not begun does not run")
{
    Worker worker;
    Gate gate(worker);
    std::atomic_bool ran = false;
    bool delivered = false;
    bool after = false;
    Ticket ticket = worker.run(
        Lane::Screen, qApp, [&ran] { ran = true; }, [&] { delivered = true; }, neverFails);
    worker.run(
        Lane::Screen, qApp, [] {}, [&] { after = true; }, neverFails);
    ticket.stop();
    gate.open();
    REQUIRE(QTest::qWaitFor([&] { return after; }));
    REQUIRE_FALSE(ran);
    REQUIRE_FALSE(delivered);
}

TEST_CASE("Long work of the worker can be stopped between two slices")
{
    Worker worker;
    std::atomic_int slices = 0;
    Ticket ticket = worker.runLong(
        qApp,
        [&slices] {
            ++slices;
            return std::optional<int>();
        },
        [](int) { FAIL("it was stopped"); }, neverFails);
    REQUIRE(QTest::qWaitFor([&] { return slices > 2; }));
    ticket.stop();
    bool after = false;
    worker.runLong(
        qApp, [] { return std::optional<int>(1); }, [&](int) { after = true; }, neverFails);
    REQUIRE(QTest::qWaitFor([&] { return after; }));
}

TEST_CASE("A closing worker finishes what is to be saved and leaves long work")
{
    std::atomic_bool saved = false;
    {
        Worker worker;
        worker.runLong(
            qApp, [] { return std::optional<int>(); }, [](int) { FAIL("it never ends"); }, neverFails);
        for (int job = 0; job < 100; ++job)
            worker.run(
                Lane::Save, qApp, [] {}, [] {}, neverFails);
        worker.run(
            Lane::Save, qApp, [&saved] { saved = true; }, [] {}, neverFails);
    }
    REQUIRE(saved);
}

TEST_CASE("A thousand jobs of the worker all come back, each once and in order")
{
    Worker worker;
    std::vector<int> results;
    for (int job = 0; job < 1000; ++job)
        worker.run(
            Lane::Screen, qApp, [job] { return job; }, [&](int result) { results.push_back(result); }, neverFails);
    REQUIRE(QTest::qWaitFor([&] { return results.size() == 1000; }, 20000));
    REQUIRE(std::ranges::is_sorted(results));
}
