// How one field of a record stands in one column.
#pragma once

#include "db/statement.h"
#include "src/json/text.h"
#include "src/records/describe.h"
#include "src/records/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

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

/// "2026-05-14" and nothing else. A list reads one for each of its rows, and QDate's own reader takes a text apart.
inline std::optional<QDate> dayFrom(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00";
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const char c = i < text.size() ? text[i] : '\0';
        if (form[i] == '-' ? c != '-' : c < '0' || c > '9')
            return std::nullopt;
        if (form[i] == '-')
            ++part;
        else
            parts.at(part) = parts.at(part) * 10 + (c - '0');
    }
    const QDate day(parts[0], parts[1], parts[2]);
    return day.isValid() && text.size() == form.size() ? std::optional(day) : std::nullopt;
}

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
        const std::string_view held = statement.word(column);
        std::optional<Value> found;
        forEachEnumerator<Value>([&](Value enumerator, std::string_view wire) {
            if (wire == held)
                found = enumerator;
        });
        return demand(found);
    } else if constexpr (std::is_same_v<Value, Instant>) {
        return Instant(std::chrono::milliseconds(statement.column<qint64>(column)));
    } else if constexpr (std::is_same_v<Value, QDate>) {
        return demand(dayFrom(statement.word(column)));
    } else {
        return statement.column<Value>(column);
    }
}

} // namespace attune
