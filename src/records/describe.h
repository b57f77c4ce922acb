// What a record's one description gives to everybody who maps it: its fields in order, the word each has on the wire,
// the schema it came with, and the words of its enumerations. Costs seconds of compiling where it is used on many
// records: include it in the few .cpp files that map them, never in a header that others include.
#pragma once

#include "src/records/id.h"
#include "src/records/person_set.h"
#include "src/records/schema.h"

#include <QLatin1String>
#include <QStringView>

#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace attune {

/// A struct with BOOST_DESCRIBE_STRUCT: a record, or one row of a list in a record.
template <class T>
concept Described = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

/// An enumeration with BOOST_DESCRIBE_ENUM.
template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

namespace described {

template <class Descriptor>
constexpr std::size_t wireLength()
{
    const std::string_view name = Descriptor::name;
    std::size_t length = name.size();
    for (std::size_t i = 1; i < name.size(); ++i)
        length += name[i] >= 'A' && name[i] <= 'Z';
    return length;
}

// "farAway" and "FarAway" both become "far_away": each capital begins a word.
template <class Descriptor>
constexpr auto wireCharacters()
{
    const std::string_view name = Descriptor::name;
    std::array<char, wireLength<Descriptor>()> wire{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool capital = name[i] >= 'A' && name[i] <= 'Z';
        if (capital && i > 0)
            wire[at++] = '_';
        wire[at++] = capital ? static_cast<char>(name[i] - 'A' + 'a') : name[i];
    }
    return wire;
}

template <class Descriptor>
inline constexpr auto wireStorage = wireCharacters<Descriptor>();

template <class Descriptor>
inline constexpr std::string_view wire{wireStorage<Descriptor>.data(), wireStorage<Descriptor>.size()};

template <class T>
struct Optional : std::false_type {
};
template <class T>
struct Optional<std::optional<T>> : std::true_type {
};

template <class T>
struct List : std::false_type {
};
template <class T>
struct List<std::vector<T>> : std::true_type {
};

template <class T>
struct AnId : std::false_type {
};
template <class T>
struct AnId<Id<T>> : std::true_type {
    using Record = T;
};

} // namespace described

/// One field of the described struct T, handed to the visitor of forEachField. Everything is static, so a visitor takes
/// `auto field` and says `decltype(field)::Type`, `record.*field.pointer`, `field.wire`.
template <Described T, class Descriptor>
struct DescribedField {
    using Owner = T;
    using Type = std::remove_cvref_t<decltype(std::declval<T &>().*Descriptor::pointer)>;

    static constexpr auto pointer = Descriptor::pointer;
    /// The member's name in C++, such as "fromMinute".
    static constexpr std::string_view member = Descriptor::name;
    /// The same in snake case, as it stands in JSON and in a table: "from_minute".
    static constexpr std::string_view wire = described::wire<Descriptor>;
    /// The schema that the field came with, 1 or later.
    static constexpr int schema = [] {
        for (const LaterField &later : laterFields<T>) {
            if (later.member == member)
                return later.schema;
        }
        return 1;
    }();
};

/// std::optional<...>: left out of JSON and NULL in a table while it holds nothing.
template <class T>
inline constexpr bool isOptional = described::Optional<T>::value;

/// std::vector<...>: a list in JSON; in a table too, as text (docs/records.md).
template <class T>
inline constexpr bool isList = described::List<T>::value;

/// Id<...>: 16 bytes in a table, 36 characters in JSON; in a list in a table, its place among the row's ids.
template <class T>
inline constexpr bool isId = described::AnId<T>::value;

/// Which record an Id<...> points at, for foreign keys: `IdTarget<Id<Family>>` is Family.
template <class T>
using IdTarget = typename described::AnId<T>::Record;

/// Whether a value is always there. Words, flags, sets, bytes, lists and optionals are empty instead of absent; an id,
/// a number, a time, a day, an enumerator and a struct have no empty value and are demanded when a record is read.
template <class T>
inline constexpr bool isDemanded =
    !isOptional<
        T> && !isList<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, QString> && !std::is_same_v<T, QByteArray> && !std::is_same_v<T, PersonSet>;

/// Calls visit(DescribedField<T, ...> {}) for each field of T in the order of its description.
template <Described T, class Visitor>
constexpr void forEachField(Visitor &&visit)
{
    boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>(
        [&](auto descriptor) { visit(DescribedField<T, decltype(descriptor)>{}); });
}

template <Described T>
inline constexpr std::size_t fieldCount =
    boost::mp11::mp_size<boost::describe::describe_members<T, boost::describe::mod_public>>::value;

/// Calls visit(enumerator, word) for each enumerator in the order of its description; the word is a std::string_view.
template <DescribedEnum E, class Visitor>
constexpr void forEachEnumerator(Visitor &&visit)
{
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto descriptor) { visit(descriptor.value, described::wire<decltype(descriptor)>); });
}

/// The word of an enumerator on the wire: State::FarAway is "far_away". Empty for a number that is no enumerator.
template <DescribedEnum E>
constexpr std::string_view word(E value)
{
    std::string_view found;
    forEachEnumerator<E>([&](E enumerator, std::string_view wire) {
        if (enumerator == value)
            found = wire;
    });
    return found;
}

/// The reverse of word(). Nothing for a word that the enumeration does not have; case counts.
template <DescribedEnum E>
std::optional<E> fromWord(QStringView text)
{
    std::optional<E> found;
    forEachEnumerator<E>([&](E enumerator, std::string_view wire) {
        if (text == QLatin1String(wire.data(), static_cast<qsizetype>(wire.size())))
            found = enumerator;
    });
    return found;
}

} // namespace attune
