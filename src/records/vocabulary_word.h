// The words that a practice offers in its notes and may edit.
#pragma once

#include "src/records/id.h"
#include "src/records/record_kind.h"

#include <QDate>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>

namespace attune {

/// A list that a practice can edit.
enum class Vocabulary { Elements, Strategies, Contexts };
BOOST_DESCRIBE_ENUM(Vocabulary, Elements, Strategies, Contexts)

/// The six groups of strategies.
enum class StrategyGroup { Sensory, Movement, BreathAndVoice, Closeness, SpaceAndEnvironment, Play };
BOOST_DESCRIBE_ENUM(StrategyGroup, Sensory, Movement, BreathAndVoice, Closeness, SpaceAndEnvironment, Play)

/// One word of one list. Never deleted, since notes refer to it: retired words are no longer offered.
struct VocabularyWord {
    static constexpr RecordKind kind = RecordKind::VocabularyWord;

    Id<VocabularyWord> id;
    Vocabulary vocabulary = Vocabulary::Elements;
    /// A strategy's group; nothing in the other lists.
    std::optional<StrategyGroup> group;
    QString shown;
    /// A strategy in which somebody touches the child, so that how the child took it is asked.
    bool touch = false;
    /// The place in its list or group, ascending; equal places are ordered by id.
    int place = 0;
    /// The day since which it is no longer offered.
    std::optional<QDate> retired;

    bool operator==(const VocabularyWord &) const = default;
};
BOOST_DESCRIBE_STRUCT(VocabularyWord, (), (id, vocabulary, group, shown, touch, place, retired))

} // namespace attune
