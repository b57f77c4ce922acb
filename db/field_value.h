// How one field of a record stands in one column.
#pragma once

#include "db/statement.h"
#include "src/json/text.h"
#include "src/records/describe.h"
#include "src/records/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace attune {

/// Binds a field: ids and sets of persons as their bytes, times as milliseconds, days as "2026-05-14", enumerators as
/// their words, texts in their canonical form.
template <class Value>
void bindField(Statement &statement, int position, const Value &value)
{
    if constexpr (isOptional<Value>) {
        if (value)
            bindField(statement, position, *value);
        else
            statement.bind(position, std::nullopt);
    } else if constexpr (isId<Value>) {
        statement.bind(position, std::span<const std::uint8_t>(value.bytes()));
    } else if constexpr (std::is_same_v<Value, PersonSet>) {
        statement.bind(position, value.toBytes());
    } else if constexpr (DescribedEnum<Value>) {
        statement.bind(position, word(value));
    } else if constexpr (std::is_same_v<Value, QString>) {
        statement.bind(position, canonicalText(value));
    } else if constexpr (std::is_same_v<Value, Instant>) {
        statement.bind(position, static_cast<qint64>(value.time_since_epoch().count()));
    } else if constexpr (std::is_same_v<Value, QDate>) {
        statement.bind(position, value.toString(Qt::ISODate));
    } else {
        statement.bind(position, value);
    }
}

/// The enumerator with this word. Throws VaultDamaged(Content) where there is none.
template <DescribedEnum Enumerator>
Enumerator enumeratorOf(std::string_view word)
{
    std::optional<Enumerator> found;
    forEachEnumerator<Enumerator>([&](Enumerator enumerator, std::string_view wire) {
        if (wire == word)
            found = enumerator;
    });
    if (!found)
        throw VaultDamaged(VaultDamaged::Part::Content);
    return *found;
}

/// A day from "2026-05-14"; nothing for any other form, and for a day that no calendar has.
std::optional<QDate> dayFromWord(std::string_view word);

/// The reverse. Throws VaultDamaged(Content) where the column holds what bindField() never writes.
template <class Value>
Value readField(const Statement &statement, int column)
{
    const auto demand = [](auto &&found) {
        if (!found)
            throw VaultDamaged(VaultDamaged::Part::Content);
        return *std::forward<decltype(found)>(found);
    };
    if constexpr (isOptional<Value>) {
        if (statement.isNull(column))
            return std::nullopt;
        return readField<typename Value::value_type>(statement, column);
    } else if constexpr (isId<Value> || std::is_same_v<Value, PersonSet>) {
        const std::span<const std::uint8_t> bytes = statement.bytes(column);
        return demand(
            Value::fromBytes({reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())}));
    } else if constexpr (DescribedEnum<Value>) {
        return enumeratorOf<Value>(statement.word(column));
    } else if constexpr (std::is_same_v<Value, Instant>) {
        return Instant(std::chrono::milliseconds(statement.column<qint64>(column)));
    } else if constexpr (std::is_same_v<Value, QDate>) {
        return demand(dayFromWord(statement.word(column)));
    } else {
        return statement.column<Value>(column);
    }
}

/// As readField(), but a field that may be empty is empty where its value cannot be read.
template <class Value>
Value readFieldInPart(const Statement &statement, int column)
{
    try {
        return readField<Value>(statement, column);
    } catch (const VaultDamaged &damage) {
        if (!isOptional<Value> || damage.part() != VaultDamaged::Part::Content)
            throw;
        return {};
    }
}

} // namespace attune
