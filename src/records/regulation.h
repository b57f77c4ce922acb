// The regulation record of an hour: what was seen of each person's state, what was tried, what went before.
#pragma once

#include "src/records/id.h"
#include "src/records/person_set.h"
#include "src/records/vocabulary_word.h"

#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>

namespace attune {

/// How somebody was. Drawn from above in this order, never numbered; settled and resting share the settled band, far
/// away stands below a break, and not seen is a gap.
enum class State { Overwhelmed, Upset, StirredUp, Watchful, Settled, Resting, FarAway, NotSeen };
BOOST_DESCRIBE_ENUM(State, Overwhelmed, Upset, StirredUp, Watchful, Settled, Resting, FarAway, NotSeen)

/// How well a minute is known.
enum class Timing { Timed, About, FromMemory };
BOOST_DESCRIBE_ENUM(Timing, Timed, About, FromMemory)

/// One moment of one person. It is about that person alone: a caregiver's readings are that caregiver's.
struct Reading {
    Id<Person> person;
    /// Whole minutes from the session's start, 0 or more; nothing where only the order is known.
    std::optional<int> minute;
    State state = State::Settled;
    Timing timing = Timing::About;
    /// Rest may be shutdown: only where the therapist says so does a resting reading end an episode.
    bool restingEnds = false;
    /// On a reading that closes an episode, who led: persons by name, the child among them who found it alone; the
    /// therapist; nobody more than another; or somebody else, in words.
    PersonSet ledBy;
    bool therapistLed = false;
    bool ledTogether = false;
    QString ledByOther;

    bool operator==(const Reading &) const = default;
};
BOOST_DESCRIBE_STRUCT(Reading, (),
                      (person, minute, state, timing, restingEnds, ledBy, therapistLed, ledTogether, ledByOther))

/// What came of trying something.
enum class Effect { Tried, Helped, ALittle, NotYet, MadeItHarder };
BOOST_DESCRIBE_ENUM(Effect, Tried, Helped, ALittle, NotYet, MadeItHarder)

/// How the child took being touched.
enum class TouchTaken { CameForIt, Accepted, DidNotWant };
BOOST_DESCRIBE_ENUM(TouchTaken, CameForIt, Accepted, DidNotWant)

/// One use of a strategy.
struct StrategyUse {
    Id<VocabularyWord> strategy;
    /// The strategy's word, group and touch as they stood when it was chosen (see ElementTick::shown).
    QString shown;
    StrategyGroup group = StrategyGroup::Sensory;
    bool touch = false;
    /// With whom it was tried.
    PersonSet subjects;
    /// Who led, as in Reading.
    PersonSet ledBy;
    bool therapistLed = false;
    bool ledTogether = false;
    QString ledByOther;
    Effect effect = Effect::Tried;
    /// Whole minutes from the session's start, where known.
    std::optional<int> minute;
    /// For a touch strategy; nothing where it was not asked.
    std::optional<TouchTaken> touchTaken;

    bool operator==(const StrategyUse &) const = default;
};
BOOST_DESCRIBE_STRUCT(StrategyUse, (),
                      (strategy, shown, group, touch, subjects, ledBy, therapistLed, ledTogether, ledByOther, effect,
                       minute, touchTaken))

/// Something that went before a hard moment: arrival, a limit, the caregiver upset.
struct ContextTick {
    Id<VocabularyWord> context;
    /// As in ElementTick.
    QString shown;

    bool operator==(const ContextTick &) const = default;
};
BOOST_DESCRIBE_STRUCT(ContextTick, (), (context, shown))

/// The lines about why the hour mattered that were given to one caregiver.
struct GivenLines {
    Id<Person> caregiver;
    QString text;

    bool operator==(const GivenLines &) const = default;
};
BOOST_DESCRIBE_STRUCT(GivenLines, (), (caregiver, text))

} // namespace attune
