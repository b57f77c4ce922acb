#include "src/work/recent_settling.h"

#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("A small drawing is given the last twelve hours whose minutes are known, by time, and no struck one")
{
    APractice practice;
    for (int i = 15; i > 0; --i) {
        const Draft draft = practice.aDraft(practice.aSession(24 * 7 * i), u"words"_s);
        Note note = practice.aNote(draft, u"words"_s);
        if (i != 3) // an hour without a hard moment
            note.readings = {{practice.child.id, 5, State::Upset, Timing::Timed, false, {}, false, false, {}},
                             {practice.child.id,
                              5 + i,
                              i == 1 ? State::Watchful : State::Settled,
                              Timing::Timed,
                              false,
                              {},
                              false,
                              false,
                              {}}};
        done(practice.notebook().save(draft.id, note, Notebook::Saving::Typing));
        if (i != 4)
            done(practice.notebook().sign(std::span(&draft.id, 1)));
    }
    const Id<Note> struck = practice.store().list<Note>(practice.family.id).back().id;
    const auto before =
        recentSettling(practice.store(), std::vector{CourseChild{practice.course.id, practice.child.id}});
    REQUIRE(before.size() == 1);
    REQUIRE(before[0].points.size() == 12);
    CHECK(before[0].points.back() == SettlePoint{SettleMark::NotYetSettled, 1, true});
    CHECK(before[0].points[10] == SettlePoint{SettleMark::Settled, 2, false});
    CHECK(before[0].points[9] == SettlePoint{SettleMark::Settled, 5, false});
    done(practice.notebook().strike(struck, u"the wrong file"_s));
    const auto after =
        recentSettling(practice.store(), std::vector{CourseChild{practice.course.id, practice.child.id}});
    CHECK(after[0].points.back() == SettlePoint{SettleMark::Settled, 2, false});
}
