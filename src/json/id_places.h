// Ids that a JSON text names by their place in a list beside it.
#pragma once

#include "src/records/id.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace attune {

/// The ids that a text names, each once, in the order in which they are first named. A note names the same few persons
/// again and again: each time with one or two digits instead of 36 characters.
class IdPlaces {
public:
    IdPlaces() = default;
    /// The reverse of toBytes(). Nothing where the length is no multiple of 16 or an id is nil or there twice.
    static std::optional<IdPlaces> fromBytes(QByteArrayView bytes);
    QByteArray toBytes() const;

    /// The place of an id, counted from 0; it joins the list where it is new.
    std::int64_t placeOf(const IdBytes &id);
    /// The id at a place; nothing where there is none.
    std::optional<IdBytes> at(std::int64_t place) const;

private:
    std::vector<IdBytes> m_ids;
    // Only of lists that are too long to be looked through each time.
    std::map<IdBytes, std::int64_t> m_places;
};

} // namespace attune
