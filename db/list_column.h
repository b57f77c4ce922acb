// How a list of a record stands in one column.
#pragma once

#include "db/field_value.h"
#include "src/json/described_reader.h"
#include "src/json/described_writer.h"

#include <QStringList>

#include <vector>

namespace attune {

/// Writes an item of a list: a described struct as the list of its fields' values in the order of their description,
/// with null for what is empty and without what is empty at the end; anything else as its value.
template <class Item>
void writeItem(JsonWriter &json, const Item &item)
{
    if constexpr (Described<Item>) {
        int fields = 0;
        int written = 0;
        forEachField<Item>([&](auto field) {
            ++fields;
            if (!isEmptyValue(item.*field.pointer))
                written = fields;
        });
        json.beginList();
        forEachField<Item>([&](auto field) {
            if (written-- <= 0)
                return;
            if (isEmptyValue(item.*field.pointer))
                json.nothing();
            else
                writeValue(json, item.*field.pointer, currentSchema);
        });
        json.endList();
    } else {
        writeValue(json, item, currentSchema);
    }
}

/// The reverse.
template <class Item>
void readItemOf(const JsonValue &json, Item &item, JsonReading &reading)
{
    if constexpr (Described<Item>) {
        if (!expectList(json, reading))
            return;
        std::size_t at = 0;
        forEachField<Item>([&](auto field) {
            const JsonValue *value = at < json.items.size() ? &json.items[at] : nullptr;
            ++at;
            if (value != nullptr && value->kind != JsonValue::Kind::Null)
                readValue(*value, item.*field.pointer, reading);
            else if (isDemanded<typename decltype(field)::Type>)
                reading.report(Mistake::MissingField);
        });
        if (json.items.size() > at)
            reading.report(Mistake::UnknownField);
    } else {
        readValue(json, item, reading);
    }
}

/// Binds a list as the JSON of its items, or NULL where it is empty. Ids in it join `ids` and stand by their places
/// there.
template <class Item>
void bindList(Statement &statement, int position, const std::vector<Item> &list, IdPlaces &ids)
{
    if (list.empty())
        return statement.bind(position, std::nullopt);
    JsonWriter json(ids);
    json.beginList();
    for (const Item &item : list)
        writeItem(json, item);
    json.endList();
    const QByteArray &text = json.bytes();
    statement.bind(position, std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

/// What a column with a list holds. Throws VaultDamaged(Content) where it is no JSON.
inline JsonValue readJson(const Statement &statement, int column)
{
    const std::string_view text = statement.word(column);
    Parsed<JsonValue> json = parseJson(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (!json.value)
        throw VaultDamaged(VaultDamaged::Part::Content);
    return std::move(*json.value);
}

/// The reverse of bindList(). Throws VaultDamaged(Content) where the column holds what that never writes.
template <class List>
List readList(const Statement &statement, int column, const IdPlaces &ids)
{
    List list;
    if (statement.isNull(column))
        return list;
    const JsonValue json = readJson(statement, column);
    JsonReading reading(currentSchema, ids);
    if (expectList(json, reading)) {
        list.reserve(json.items.size());
        for (const JsonValue &item : json.items)
            readItemOf(item, list.emplace_back(), reading);
    }
    if (!reading.takeProblems().empty())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return list;
}

/// Of each item of such a list one text alone. Throws as readList() does, as far as the texts tell.
template <class Item>
QStringList readTexts(const Statement &statement, int column, QString Item::*which)
{
    QStringList texts;
    if (statement.isNull(column))
        return texts;
    std::size_t place = 0;
    std::size_t fields = 0;
    forEachField<Item>([&](auto field) {
        if constexpr (std::is_same_v<typename decltype(field)::Type, QString>) {
            if (field.pointer == which)
                place = fields;
        }
        ++fields;
    });
    JsonValue json = readJson(statement, column);
    JsonReading reading(currentSchema);
    if (expectList(json, reading)) {
        for (JsonValue &item : json.items) {
            if (expectList(item, reading) && item.items.size() > place && expectText(item.items[place], reading))
                texts.push_back(std::move(item.items[place].text));
        }
    }
    if (!reading.takeProblems().empty())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return texts;
}

/// The ids of a row, by whose places its lists name them.
inline IdPlaces readIds(const Statement &statement, int column)
{
    const std::span<const std::uint8_t> bytes = statement.bytes(column);
    std::optional<IdPlaces> ids =
        IdPlaces::fromBytes({reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())});
    if (!ids)
        throw VaultDamaged(VaultDamaged::Part::Content);
    return std::move(*ids);
}

} // namespace attune
