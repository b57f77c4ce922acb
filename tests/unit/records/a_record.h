// Records filled with chance, for tests that must hold for every record; the seed is the test's.
#pragma once

#include "src/records/describe.h"
#include "src/records/record.h"

#include <random>

namespace attune::test {

/// Fills every field of any described struct from a seeded generator. Texts are canonical (NFC, no NUL) and never empty
/// of meaning for JSON: quotes, controls, right-to-left words, emoji and joined marks come up often.
class Chance {
public:
    explicit Chance(std::uint32_t seed)
        : m_generator(seed)
    {
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_generator); }
    bool coin() { return below(2) == 0; }
    std::uint64_t bits() { return std::uniform_int_distribution<std::uint64_t>()(m_generator); }

    QString text();

    template <class T>
    T id()
    {
        IdBytes bytes;
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(below(256));
        bytes[6] = 0x70;
        return T(bytes);
    }

    template <class T>
    T value()
    {
        if constexpr (std::is_same_v<T, QString>) {
            return text();
        } else if constexpr (std::is_same_v<T, bool>) {
            return coin();
        } else if constexpr (std::is_same_v<T, int>) {
            return static_cast<int>(static_cast<std::uint32_t>(bits()));
        } else if constexpr (std::is_same_v<T, Instant>) {
            return Instant(std::chrono::milliseconds(below(2000000000) * std::int64_t{1000} + below(1000)));
        } else if constexpr (std::is_same_v<T, QDate>) {
            return QDate(1900 + below(200), 1, 1).addDays(below(366));
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            return QByteArray(below(40), static_cast<char>(below(256)));
        } else if constexpr (std::is_same_v<T, PersonSet>) {
            PersonSet set;
            for (int i = below(4); i > 0; --i)
                set.insert(id<Id<Person>>());
            return set;
        } else if constexpr (isOptional<T>) {
            return coin() ? T(value<typename T::value_type>()) : T();
        } else if constexpr (isList<T>) {
            T list;
            for (int i = below(4); i > 0; --i)
                list.push_back(value<typename T::value_type>());
            return list;
        } else if constexpr (isId<T>) {
            return id<T>();
        } else if constexpr (DescribedEnum<T>) {
            std::vector<T> all;
            forEachEnumerator<T>([&](T enumerator, std::string_view) { all.push_back(enumerator); });
            return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
        } else {
            static_assert(Described<T>);
            T record;
            forEachField<T>([&](auto field) { record.*field.pointer = value<typename decltype(field)::Type>(); });
            return record;
        }
    }

private:
    std::mt19937 m_generator;
};

/// One record of each kind, every field filled by chance.
std::vector<Record> oneOfEach(Chance &chance);

} // namespace attune::test
