// How a list of a record stands in one column.
#pragma once

#include "db/field_value.h"
#include "src/json/described_reader.h"
#include "src/json/described_writer.h"

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

/// The reverse. Throws VaultDamaged(Content) where the column holds what bindList() never writes.
template <class List>
List readList(const Statement &statement, int column, const IdPlaces &ids)
{
    List list;
    if (statement.isNull(column))
        return list;
    const std::string_view text = statement.word(column);
    const Parsed<JsonValue> json = parseJson(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    JsonReading reading(currentSchema, ids);
    if (json.value && expectList(*json.value, reading)) {
        list.reserve(json.value->items.size());
        for (const JsonValue &item : json.value->items)
            readItemOf(item, list.emplace_back(), reading);
    }
    if (!json.value || !reading.takeProblems().empty())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return list;
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
