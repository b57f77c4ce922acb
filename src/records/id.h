// What a record is known by. The type of the record is part of the type of its id, so that a family's id cannot be
// handed to a function that asks for a person's.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace attune {

/// The 16 bytes of a UUID in network order.
using IdBytes = std::array<std::uint8_t, 16>;

/// "018f6d2e-7c3a-7b1d-9e4f-0123456789ab": 36 characters, lower case.
QString idToText(const IdBytes &bytes);

/// The reverse of idToText. Nothing for any other form, upper case and the nil UUID included: an id has one spelling.
std::optional<IdBytes> idFromText(QStringView text);

/// A record of some kind; used as Id<AnyRecord> where a row may point at records of several kinds.
struct AnyRecord;

/// The identity of one record: a UUIDv7 (RFC 9562), so that ids made later sort later. Null until it is given one.
template <class Record>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(const IdBytes &bytes)
        : m_bytes(bytes)
    {
    }

    /// Nothing unless these are 16 bytes that are not all zero.
    static std::optional<Id> fromBytes(QByteArrayView bytes)
    {
        Id id;
        if (bytes.size() != static_cast<qsizetype>(id.m_bytes.size()))
            return std::nullopt;
        std::transform(bytes.begin(), bytes.end(), id.m_bytes.begin(),
                       [](char c) { return static_cast<std::uint8_t>(c); });
        return id.isNull() ? std::nullopt : std::optional(id);
    }

    static std::optional<Id> fromText(QStringView text)
    {
        const auto bytes = idFromText(text);
        return bytes ? std::optional(Id(*bytes)) : std::nullopt;
    }

    constexpr bool isNull() const { return m_bytes == IdBytes{}; }
    constexpr const IdBytes &bytes() const { return m_bytes; }
    QByteArray toBytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16); }
    QString toText() const { return idToText(m_bytes); }

    /// The same record, where its kind is told beside the id.
    constexpr Id<AnyRecord> any() const { return Id<AnyRecord>(m_bytes); }

    friend constexpr bool operator==(const Id &, const Id &) = default;
    friend constexpr std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_bytes <=> b.m_bytes; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed); }

private:
    IdBytes m_bytes{};
};

} // namespace attune

template <class Record>
struct std::hash<attune::Id<Record>> {
    size_t operator()(const attune::Id<Record> &id) const { return qHash(id); }
};
