// The people of a family.
#pragma once

#include "src/records/id.h"
#include "src/records/person_set.h"
#include "src/records/record_kind.h"

#include <QDate>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <vector>

namespace attune {

struct Family;

/// A person's place in the family's work.
enum class PersonRole { Child, Caregiver, Other };
BOOST_DESCRIBE_ENUM(PersonRole, Child, Caregiver, Other)

/// A way to reach somebody.
enum class Way { Call, LeaveMessage, Write };
BOOST_DESCRIBE_ENUM(Way, Call, LeaveMessage, Write)

/// One safe way to reach a person. What is not listed is not safe to use.
struct SafeWay {
    Way way = Way::Call;
    /// The number or address.
    QString to;
    /// What to mind, such as "not after six, the phone is shared".
    QString mind;

    bool operator==(const SafeWay &) const = default;
};
BOOST_DESCRIBE_STRUCT(SafeWay, (), (way, to, mind))

/// A child, a caregiver or somebody else of one family. Never deleted.
struct Person {
    static constexpr RecordKind kind = RecordKind::Person;

    Id<Person> id;
    Id<Family> family;
    PersonRole role = PersonRole::Child;
    /// The full name, as documents give it.
    QString name;
    /// What the family says: "Ava", "Mum", "Auntie Ro". Screens show it; where it is empty they show the full name.
    QString nickname;
    std::optional<QDate> birthDate;
    QString pronouns;
    /// One line to remember them by, such as "suitcases, bears, the window seat".
    QString likes;
    std::vector<SafeWay> safeWays;
    /// People of this family to whom these ways to reach them are never shown.
    PersonSet waysHiddenFrom;

    bool operator==(const Person &) const = default;
};
BOOST_DESCRIBE_STRUCT(Person, (),
                      (id, family, role, name, nickname, birthDate, pronouns, likes, safeWays, waysHiddenFrom))

} // namespace attune
