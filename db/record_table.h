// One record's table, from its description. Costs seconds of compiling for each kind of record; everybody but
// record_tables.cpp and journal.cpp uses record_tables.h.
#pragma once

#include "db/database.h"
#include "db/field_value.h"
#include "db/list_column.h"
#include "db/prepared.h"
#include "db/record_sql.h"
#include "db/record_tables.h"
#include "src/records/record_kind.h"

#include <vector>

namespace attune {

struct DraftVersion;

template <class T>
constexpr bool namesIds()
{
    if constexpr (isOptional<T> || isList<T>) {
        return namesIds<typename T::value_type>();
    } else if constexpr (Described<T>) {
        bool names = false;
        forEachField<T>([&](auto field) { names = names || namesIds<typename decltype(field)::Type>(); });
        return names;
    } else {
        return isId<T> || std::is_same_v<T, PersonSet>;
    }
}

/// Whether a list of the record names records by their ids. Then its table has a column more, `ids`.
template <Described T>
constexpr bool hasIdsInLists()
{
    bool has = false;
    forEachField<T>([&](auto field) {
        using Type = typename decltype(field)::Type;
        if constexpr (isList<Type>)
            has = has || namesIds<Type>();
    });
    return has;
}

/// The columns of a described struct in the order of its fields.
template <Described T>
std::vector<std::string_view> columnWords()
{
    std::vector<std::string_view> words;
    forEachField<T>([&](auto field) { words.push_back(field.wire); });
    if constexpr (hasIdsInLists<T>())
        words.push_back("ids");
    return words;
}

/// Binds a record's fields from a position on; the position after the last is returned. A list is the JSON of its
/// items, or NULL where it is empty; the ids in it stand by their places in the column `ids`, 16 bytes each.
template <Described T>
int bindItem(Statement &statement, int position, const T &item)
{
    IdPlaces ids;
    forEachField<T>([&](auto field) {
        if constexpr (isList<typename decltype(field)::Type>)
            bindList(statement, position++, item.*field.pointer, ids);
        else
            bindField(statement, position++, item.*field.pointer);
    });
    if constexpr (hasIdsInLists<T>())
        statement.bind(position++, ids.toBytes());
    return position;
}

/// As readList(), but empty where it cannot be read.
template <class List>
List readListInPart(const Statement &statement, int column, const IdPlaces &ids)
{
    try {
        return readList<List>(statement, column, ids);
    } catch (const VaultDamaged &damage) {
        if (damage.part() != VaultDamaged::Part::Content)
            throw;
        return {};
    }
}

/// The reverse of bindItem(), from a column on.
template <Described T>
T readItem(const Statement &statement, int column, Strictness strictness = Strictness::Whole)
{
    IdPlaces ids;
    if constexpr (hasIdsInLists<T>()) {
        const std::span<const std::uint8_t> bytes = statement.bytes(column + static_cast<int>(fieldCount<T>));
        auto read =
            IdPlaces::fromBytes({reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())});
        if (!read)
            throw VaultDamaged(VaultDamaged::Part::Content);
        ids = std::move(*read);
    }
    T item;
    forEachField<T>([&](auto field) {
        using Type = typename decltype(field)::Type;
        if constexpr (isList<Type>)
            item.*field.pointer = strictness == Strictness::InPart ? readListInPart<Type>(statement, column++, ids)
                                                                   : readList<Type>(statement, column++, ids);
        else
            item.*field.pointer = strictness == Strictness::InPart ? readFieldInPart<Type>(statement, column++)
                                                                   : readField<Type>(statement, column++);
    });
    return item;
}

/// The table `word of T`: local, and the columns of the description.
template <Described T>
class RecordTable {
public:
    explicit RecordTable(const Database &database)
        : m_words(tableWords())
        , m_insert(database, insertSql(m_words))
        , m_update(database, updateSql(m_words))
        , m_select(database, selectSql(m_words))
        , m_page(database, pageSql(m_words, false))
        , m_pageOf(database, m_words.ofColumn.empty() ? std::string() : pageSql(m_words, true))
    {
    }

    static TableWords tableWords()
    {
        std::string_view of;
        if constexpr (requires { &T::family; })
            of = "family";
        else if constexpr (std::is_same_v<T, DraftVersion>)
            of = "draft";
        return {std::string(word(T::kind)), columnWords<T>(), of};
    }

    std::optional<T> get(const IdBytes &id, Strictness strictness = Strictness::Whole)
    {
        const Prepared::Use row = m_select.use();
        row->bind(1, std::span<const std::uint8_t>(id));
        return row->step() ? std::optional(readItem<T>(*row, 1, strictness)) : std::nullopt;
    }

    void insert(const T &record)
    {
        const Prepared::Use row = m_insert.use();
        bindItem(*row, 1, record);
        row->run();
    }

    /// Writes over the record with the same id, which must be there. (Unlike an INSERT, an UPDATE of a record is
    /// refused where it is locked.)
    void replace(const T &record)
    {
        const qint64 local = localOf(record.id.bytes());
        const Prepared::Use row = m_update.use();
        const int position = bindItem(*row, 1, record);
        row->bind(position, local);
        row->run();
    }

    /// At most `most` records after one id in the order of ids; with `of`, only those of that family (or draft).
    std::vector<T> page(const std::optional<IdBytes> &of, const IdBytes &after, int most)
    {
        std::vector<T> records;
        if (of && m_words.ofColumn.empty())
            return records;
        const Prepared::Use rows = (of ? m_pageOf : m_page).use();
        if (of)
            rows->bind(1, std::span<const std::uint8_t>(*of));
        rows->bind(2, std::span<const std::uint8_t>(after));
        rows->bind(3, most);
        while (rows->step())
            records.push_back(readItem<T>(*rows, 1));
        return records;
    }

private:
    qint64 localOf(const IdBytes &id)
    {
        const Prepared::Use row = m_select.use();
        row->bind(1, std::span<const std::uint8_t>(id));
        if (!row->step())
            throw VaultDamaged(VaultDamaged::Part::Content);
        return row->template column<qint64>(0);
    }

    TableWords m_words;
    Prepared m_insert;
    Prepared m_update;
    Prepared m_select;
    Prepared m_page;
    Prepared m_pageOf;
};

} // namespace attune
