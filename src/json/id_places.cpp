#include "src/json/id_places.h"

#include <algorithm>

namespace attune {

namespace {

constexpr qsizetype idSize = 16;
constexpr std::size_t fewIds = 24;

} // namespace

std::optional<IdPlaces> IdPlaces::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() % idSize != 0)
        return std::nullopt;
    IdPlaces places;
    for (qsizetype at = 0; at < bytes.size(); at += idSize) {
        IdBytes id;
        std::transform(bytes.begin() + at, bytes.begin() + at + idSize, id.begin(),
                       [](char c) { return static_cast<std::uint8_t>(c); });
        if (id == IdBytes{} || places.placeOf(id) != at / idSize)
            return std::nullopt;
    }
    return places;
}

QByteArray IdPlaces::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(m_ids.size()) * idSize);
    for (const IdBytes &id : m_ids)
        bytes.append(reinterpret_cast<const char *>(id.data()), idSize);
    return bytes;
}

std::int64_t IdPlaces::placeOf(const IdBytes &id)
{
    const auto next = static_cast<std::int64_t>(m_ids.size());
    if (m_ids.size() < fewIds) {
        const std::int64_t place = std::ranges::find(m_ids, id) - m_ids.begin();
        if (place == next)
            m_ids.push_back(id);
        return place;
    }
    for (; m_places.size() < m_ids.size();)
        m_places.emplace(m_ids[m_places.size()], static_cast<std::int64_t>(m_places.size()));
    const auto [place, isNew] = m_places.emplace(id, next);
    if (isNew)
        m_ids.push_back(id);
    return place->second;
}

std::optional<IdBytes> IdPlaces::at(std::int64_t place) const
{
    if (place < 0 || place >= static_cast<std::int64_t>(m_ids.size()))
        return std::nullopt;
    return m_ids[static_cast<std::size_t>(place)];
}

} // namespace attune
