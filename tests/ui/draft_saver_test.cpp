#include "ui/note/draft_saver.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace attune;
using namespace std::chrono_literals;
using Saving = DraftSaver::State;

namespace {

/// A saver on a clock that a test moves; it is woken exactly when it asked to be.
class Clockwork {
public:
    void pass(std::chrono::milliseconds time)
    {
        const qint64 end = m_now + time.count();
        while (m_wake && *m_wake <= end) {
            m_now = *m_wake;
            m_wake.reset();
            saver.wake();
        }
        m_now = end;
    }
    void key(std::chrono::milliseconds after)
    {
        pass(after);
        saver.edited();
    }
    void fail() { saver.notSaved(std::make_exception_ptr(std::runtime_error("no room"))); }

    int writes = 0;

private:
    qint64 m_now = 1'000'000;
    std::optional<qint64> m_wake;

public:
    DraftSaver saver{[this] { ++writes; },
                     [this] { return m_now; },
                     {},
                     [this](std::chrono::milliseconds later) { m_wake = m_now + later.count(); }};
};

} // namespace

TEST_CASE("A draft is written one second after the last key")
{
    Clockwork clock;
    clock.key(0ms);
    clock.key(400ms);
    clock.pass(999ms);
    REQUIRE(clock.writes == 0);
    clock.pass(1ms);
    REQUIRE(clock.writes == 1);
    clock.pass(60s);
    REQUIRE(clock.writes == 1);
}

TEST_CASE("Typing on is written three seconds after the first key at the latest")
{
    Clockwork clock;
    clock.key(0ms);
    for (int i = 0; i < 14; ++i)
        clock.key(200ms);
    REQUIRE(clock.writes == 0);
    clock.key(200ms);
    REQUIRE(clock.writes == 1);
}

TEST_CASE("Leaving writes at once what no write under way covers, and nothing twice")
{
    Clockwork clock;
    clock.saver.saveNow();
    REQUIRE(clock.writes == 0);
    clock.key(0ms);
    clock.saver.saveNow();
    REQUIRE(clock.writes == 1);
    clock.saver.saveNow();
    REQUIRE(clock.writes == 1);
    clock.key(10ms);
    clock.saver.saveNow(); // the first has not come back: locking must not wait for it
    REQUIRE(clock.writes == 2);
    clock.saver.saved();
    REQUIRE(clock.saver.isDirty());
    clock.saver.saved();
    REQUIRE_FALSE(clock.saver.isDirty());
}

TEST_CASE("Only a confirmed write makes a draft clean, and only of the words that it holds")
{
    Clockwork clock;
    REQUIRE(clock.saver.state() == Saving::Untouched);
    clock.key(0ms);
    clock.pass(1s);
    REQUIRE(clock.saver.isDirty());
    REQUIRE(clock.saver.state() == Saving::Saving);
    clock.key(500ms);
    clock.saver.saved();
    REQUIRE(clock.saver.isDirty());
    clock.pass(1s);
    REQUIRE(clock.writes == 2);
    clock.saver.saved();
    REQUIRE_FALSE(clock.saver.isDirty());
    REQUIRE(clock.saver.state() == Saving::Saved);
    REQUIRE(clock.saver.sinceSaved() == 0s);
    clock.pass(3s);
    REQUIRE(clock.saver.sinceSaved() == 3s);
}

TEST_CASE("A write that fails is said, is tried again, and counts from the first word that is not safe")
{
    Clockwork clock;
    clock.key(0ms);
    clock.pass(1s);
    clock.fail();
    REQUIRE(clock.saver.state() == Saving::NotSaved);
    REQUIRE(clock.saver.failure());
    clock.key(1s);
    clock.pass(1999ms);
    REQUIRE(clock.writes == 1);
    clock.pass(1ms);
    REQUIRE(clock.writes == 2);
    clock.fail();
    clock.pass(16s);
    REQUIRE(clock.saver.state() == Saving::NotSaved);
    REQUIRE(clock.saver.unsavedFor() == 20s);
    while (clock.saver.state() == Saving::NotSaved)
        clock.saver.saved();
    REQUIRE_FALSE(clock.saver.failure());
    REQUIRE(clock.saver.unsavedFor() == 0s);
}

TEST_CASE("A write that never comes back is said to be not saved, although nothing has failed")
{
    Clockwork clock;
    clock.key(0ms);
    clock.pass(9999ms);
    REQUIRE(clock.saver.state() == Saving::Saving);
    clock.pass(1ms);
    REQUIRE(clock.saver.state() == Saving::NotSaved);
    REQUIRE(clock.writes == 1);
}

TEST_CASE("A later write that is confirmed makes up for an earlier one that failed")
{
    Clockwork clock;
    clock.key(0ms);
    clock.saver.saveNow();
    clock.key(10ms);
    clock.saver.saveNow();
    clock.fail();
    REQUIRE(clock.saver.isDirty());
    clock.saver.saved();
    REQUIRE_FALSE(clock.saver.isDirty());
    REQUIRE(clock.saver.state() == Saving::Saved);
    clock.pass(30s);
    REQUIRE(clock.writes == 2);
}

TEST_CASE("The seconds in the footer go on without a key")
{
    Clockwork clock;
    clock.key(0ms);
    clock.saver.saveNow();
    clock.saver.saved();
    const QSignalSpy changed(&clock.saver, &DraftSaver::changed);
    clock.pass(10s);
    REQUIRE(changed.count() == 10);
}

TEST_CASE("What a rule refused is said as that, and is tried again with the next key and not before")
{
    Clockwork clock;
    clock.key(0ms);
    clock.pass(1s);
    clock.saver.refused(QStringLiteral("too long"));
    REQUIRE(clock.saver.state() == Saving::NotSaved);
    REQUIRE(clock.saver.refusal() == QStringLiteral("too long"));
    clock.pass(60s);
    REQUIRE(clock.writes == 1);
    clock.key(0ms);
    clock.pass(1s);
    REQUIRE(clock.writes == 2);
    clock.saver.saved();
    REQUIRE(clock.saver.refusal().isEmpty());
    REQUIRE(clock.saver.state() == Saving::Saved);
}

TEST_CASE("Words that are kept without something beside them are not called saved")
{
    Clockwork clock;
    clock.key(0ms);
    clock.saver.saveNow();
    clock.saver.savedInPart(QStringLiteral("the times"));
    REQUIRE(clock.saver.state() == Saving::SavedInPart);
    REQUIRE_FALSE(clock.saver.isDirty());
    clock.pass(60s);
    REQUIRE(clock.saver.state() == Saving::SavedInPart);
    clock.key(0ms);
    clock.saver.saveNow();
    clock.saver.saved();
    REQUIRE(clock.saver.state() == Saving::Saved);
}

TEST_CASE("Words that are signed or given up ask for no write any more")
{
    Clockwork clock;
    clock.key(0ms);
    clock.saver.saveNow();
    clock.fail();
    clock.saver.forget();
    REQUIRE_FALSE(clock.saver.isDirty());
    REQUIRE_FALSE(clock.saver.wasEdited());
    clock.pass(60s);
    REQUIRE(clock.writes == 1);
    clock.key(0ms);
    REQUIRE(clock.saver.wasEdited());
    clock.pass(1s);
    REQUIRE(clock.writes == 2);
}
