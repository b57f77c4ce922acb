#include "db/record_tables.h"

#include "db/record_table.h"

#include <tuple>

namespace attune {

namespace {

template <class Variant>
struct TablesOf;
template <class... T>
struct TablesOf<std::variant<T...>> {
    using Type = std::tuple<RecordTable<T>...>;
    static Type make(const Database &database) { return {RecordTable<T>(database)...}; }
};

// Calls visit with the table of a kind.
template <class Tables, class Visitor, std::size_t... Index>
void withTable(Tables &tables, RecordKind kind, Visitor &&visit, std::index_sequence<Index...>)
{
    ((kind == static_cast<RecordKind>(Index) ? visit(std::get<Index>(tables)) : void()), ...);
}

constexpr std::make_index_sequence<std::variant_size_v<Record>> allKinds;

} // namespace

struct RecordTables::Tables {
    TablesOf<Record>::Type each;
};

RecordTables::RecordTables(const Database &database)
    : m_tables(std::make_unique<Tables>(Tables{TablesOf<Record>::make(database)}))
{
}

RecordTables::~RecordTables() = default;

std::optional<Record> RecordTables::get(RecordKind kind, Id<AnyRecord> id, Strictness strictness)
{
    std::optional<Record> found;
    withTable(
        m_tables->each, kind,
        [&](auto &table) {
            if (auto record = table.get(id.bytes(), strictness))
                found = std::move(*record);
        },
        allKinds);
    return found;
}

std::vector<Record> RecordTables::page(RecordKind kind, std::optional<Id<AnyRecord>> of, Id<AnyRecord> after, int most)
{
    std::vector<Record> records;
    withTable(
        m_tables->each, kind,
        [&](auto &table) {
            auto found = table.page(of ? std::optional(of->bytes()) : std::nullopt, after.bytes(), most);
            records.reserve(found.size());
            for (auto &record : found)
                records.emplace_back(std::move(record));
        },
        allKinds);
    return records;
}

void RecordTables::insert(const Record &record)
{
    std::visit([&]<class T>(const T &held) { std::get<RecordTable<T>>(m_tables->each).insert(held); }, record);
}

void RecordTables::replace(const Record &record)
{
    std::visit([&]<class T>(const T &held) { std::get<RecordTable<T>>(m_tables->each).replace(held); }, record);
}

std::optional<Id<Family>> familyOf(const Record &record)
{
    return std::visit(
        []<class T>(const T &held) -> std::optional<Id<Family>> {
            if constexpr (std::is_same_v<T, Family>)
                return held.id;
            else if constexpr (requires { held.family; })
                return held.family;
            else
                return std::nullopt;
        },
        record);
}

} // namespace attune
