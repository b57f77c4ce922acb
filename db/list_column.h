// How a list of a record stands in one column.
#pragma once

#include "db/field_value.h"
#include "src/json/described_reader.h"
#include "src/json/described_writer.h"

#include <vector>

namespace attune {

/// Binds a list as the JSON of its items, or NULL where it is empty. Ids in it join `ids` and stand by their places
/// there.
template <class Item>
void bindList(Statement &statement, int position, const std::vector<Item> &list, IdPlaces &ids)
{
    if (list.empty())
        return statement.bind(position, std::nullopt);
    JsonWriter json(ids);
    writeValue(json, list, currentSchema);
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
    if (json.value)
        readValue(*json.value, list, reading);
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
