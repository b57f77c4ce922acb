// Who was in the room, and when.
#pragma once

#include "src/records/id.h"
#include "src/records/person_set.h"

#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>

namespace attune {

/// One span during which a person of the family was there. Who steps out and comes back has two.
struct Presence {
    Id<Person> person;
    /// Whole minutes from the session's start, 0 or more; nothing where they were there from the start.
    std::optional<int> fromMinute;
    /// Nothing where they stayed to the end.
    std::optional<int> untilMinute;

    bool operator==(const Presence &) const = default;
};
BOOST_DESCRIBE_STRUCT(Presence, (), (person, fromMinute, untilMinute))

/// What brought somebody into the room who is not of the family's file.
enum class GuestRole { Interpreter, Relative, Friend, Professional, Learner, Other };
BOOST_DESCRIBE_ENUM(GuestRole, Interpreter, Relative, Friend, Professional, Learner, Other)

/// Somebody who was there by role, without becoming family.
struct Guest {
    GuestRole role = GuestRole::Other;
    QString name;
    /// For an interpreter, the language.
    QString language;
    /// Who agreed to their being there, in words.
    QString agreedBy;
    /// As in Presence.
    std::optional<int> fromMinute;
    std::optional<int> untilMinute;

    bool operator==(const Guest &) const = default;
};
BOOST_DESCRIBE_STRUCT(Guest, (), (role, name, language, agreedBy, fromMinute, untilMinute))

} // namespace attune
