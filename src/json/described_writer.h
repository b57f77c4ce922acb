// Canonical JSON from a description. Include it in the .cpp files that write records; others use record_json.h.
#pragma once

#include "src/json/json_writer.h"
#include "src/records/describe.h"
#include "src/records/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <cstdint>

namespace attune {

/// Whether a field with this value is left out. What is demanded in reading (isDemanded) is empty only where a record
/// is not finished: a null id or a null day.
template <class T>
bool isEmptyValue(const T &value)
{
    if constexpr (std::is_same_v<T, bool>)
        return !value;
    else if constexpr (isOptional<T>)
        return !value.has_value();
    else if constexpr (isList<T>)
        return value.empty();
    else if constexpr (isId<T> || std::is_same_v<T, QDate>)
        return value.isNull();
    else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QByteArray> || std::is_same_v<T, PersonSet>)
        return value.isEmpty();
    else
        return false;
}

template <Described T>
void writeFields(JsonWriter &json, const T &record, int schema);

/// Writes a value of any type that a field can have: words and ids and days ("2026-05-14") and bytes (lower-case hex)
/// as text, times as milliseconds, sets and lists as lists, structs as objects.
template <class T>
void writeValue(JsonWriter &json, const T &value, int schema)
{
    if constexpr (isOptional<T>) {
        writeValue(json, *value, schema);
    } else if constexpr (isList<T> || std::is_same_v<T, PersonSet>) {
        json.beginList();
        for (const auto &item : value)
            writeValue(json, item, schema);
        json.endList();
    } else if constexpr (Described<T>) {
        json.beginObject();
        writeFields(json, value, schema);
        json.endObject();
    } else if constexpr (DescribedEnum<T>) {
        json.plain(word(value));
    } else if constexpr (std::is_same_v<T, QString>) {
        json.text(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        json.flag(value);
    } else if constexpr (std::is_same_v<T, Instant>) {
        json.number(toMilliseconds(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        json.plain(value.toString(Qt::ISODate).toStdString());
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        json.plain(value.toHex().toStdString());
    } else if constexpr (isId<T>) {
        json.id(value.bytes());
    } else {
        static_assert(std::is_same_v<T, int> || std::is_same_v<T, std::int64_t>, "a field of a type that has no form");
        json.number(value);
    }
}

/// Writes the fields that are not empty and came with this schema or an earlier one, without the braces around them.
template <Described T>
void writeFields(JsonWriter &json, const T &record, int schema)
{
    forEachField<T>([&](auto field) {
        const auto &value = record.*field.pointer;
        if (field.schema > schema || isEmptyValue(value))
            return;
        json.field(field.wire);
        writeValue(json, value, schema);
    });
}

/// The canonical JSON of a described struct, as far as the given schema knew it.
template <Described T>
QByteArray describedToJson(const T &record, int schema = currentSchema)
{
    JsonWriter json;
    writeValue(json, record, schema);
    return json.bytes();
}

} // namespace attune
