// Records as the command line prints them: like canonical JSON, but times are ISO 8601 in UTC. Costs seconds of
// compiling; include it in few .cpp files.
#pragma once

#include "src/json/described_writer.h"

#include <QDateTime>

namespace attune::cli {

/// "2026-05-14T08:00:00.000Z".
inline std::string isoTime(Instant instant)
{
    // Not from a zone that is called UTC: Qt 6.4 writes that as an offset.
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count())
        .toUTC()
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

template <Described T>
void printFields(JsonWriter &json, const T &record);

/// Any value that a field of a record can have.
template <class T>
void print(JsonWriter &json, const T &value)
{
    if constexpr (isOptional<T>) {
        print(json, *value);
    } else if constexpr (std::is_same_v<T, Instant>) {
        json.plain(isoTime(value));
    } else if constexpr (Described<T>) {
        json.beginObject();
        printFields(json, value);
        json.endObject();
    } else if constexpr (isList<T>) {
        json.beginList();
        for (const auto &item : value)
            print(json, item);
        json.endList();
    } else {
        writeValue(json, value, currentSchema);
    }
}

/// The fields that are not empty, without the braces around them.
template <Described T>
void printFields(JsonWriter &json, const T &record)
{
    forEachField<T>([&](auto field) {
        const auto &value = record.*field.pointer;
        if (isEmptyValue(value))
            return;
        json.field(field.wire);
        print(json, value);
    });
}

/// One field with its value; left out where the value is empty.
template <class T>
void printField(JsonWriter &json, std::string_view word, const T &value)
{
    if (isEmptyValue(value))
        return;
    json.field(word);
    print(json, value);
}

} // namespace attune::cli
