// One record's tables, from its description: the table of its fields and one for each of its lists. Costs seconds of
// compiling for each kind of record; everybody but record_tables.cpp and journal.cpp uses record_tables.h.
#pragma once

#include "db/database.h"
#include "db/field_value.h"
#include "db/prepared.h"
#include "db/record_sql.h"
#include "src/records/describe.h"
#include "src/records/record_kind.h"

#include <algorithm>
#include <vector>

namespace attune {

struct DraftVersion;

/// Columns of a described struct, lists left out; of a list of plain values, the one column "value".
template <class Item>
std::vector<std::string_view> columnWords()
{
    std::vector<std::string_view> words;
    if constexpr (Described<Item>) {
        forEachField<Item>([&](auto field) {
            if constexpr (!isList<typename decltype(field)::Type>)
                words.push_back(field.wire);
        });
    } else {
        words.push_back("value");
    }
    return words;
}

/// Binds an item's fields from a position on; the position after the last is returned.
template <class Item>
int bindItem(Statement &statement, int position, const Item &item)
{
    if constexpr (Described<Item>) {
        forEachField<Item>([&](auto field) {
            if constexpr (!isList<typename decltype(field)::Type>)
                bindField(statement, position++, item.*field.pointer);
        });
    } else {
        bindField(statement, position++, item);
    }
    return position;
}

/// The reverse, from a column on.
template <class Item>
Item readItem(const Statement &statement, int column)
{
    if constexpr (Described<Item>) {
        Item item;
        forEachField<Item>([&](auto field) {
            using Type = typename decltype(field)::Type;
            if constexpr (!isList<Type>)
                item.*field.pointer = readField<Type>(statement, column++);
        });
        return item;
    } else {
        return readField<Item>(statement, column);
    }
}

/// The table `word of T` with columns local and those of the description, and a table `word_list` with owner, position
/// and columns for each list.
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
        forEachField<T>([&](auto field) {
            if constexpr (isList<typename decltype(field)::Type>)
                m_lists.push_back(List(database, m_words, field));
        });
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

    std::optional<T> get(const IdBytes &id)
    {
        std::optional<T> record;
        qint64 local = 0;
        {
            const Prepared::Use row = m_select.use();
            row->bind(1, std::span<const std::uint8_t>(id));
            if (!row->step())
                return std::nullopt;
            local = row->template column<qint64>(0);
            record = readItem<T>(*row, 1);
        }
        eachList([&](List &list, auto field) {
            const Prepared::Use rows = list.select.use();
            rows->bind(1, local);
            while (rows->step())
                ((*record).*field.pointer).push_back(readItem<typename decltype(field)::Type::value_type>(*rows, 1));
        });
        return record;
    }

    void insert(const Database &database, const T &record)
    {
        {
            const Prepared::Use row = m_insert.use();
            bindItem(*row, 1, record);
            row->run();
        }
        insertLists(database.lastRowId(), record);
    }

    /// Writes over the record with the same id, which must be there. (Unlike an INSERT, an UPDATE of a record is
    /// refused where it is locked.)
    void replace(const T &record)
    {
        const qint64 local = localOf(record.id.bytes());
        {
            const Prepared::Use row = m_update.use();
            const int position = bindItem(*row, 1, record);
            row->bind(position, local);
            row->run();
        }
        for (List &list : m_lists)
            list.erase.run(local);
        insertLists(local, record);
    }

    /// At most `most` records after one id in the order of ids; with `of`, only those of that family (or draft).
    std::vector<T> page(const std::optional<IdBytes> &of, const IdBytes &after, int most)
    {
        std::vector<T> records;
        std::vector<qint64> locals;
        if (of && m_words.ofColumn.empty())
            return records;
        {
            const Prepared::Use rows = (of ? m_pageOf : m_page).use();
            bindPage(*rows, of, after);
            rows->bind(3, most);
            while (rows->step()) {
                locals.push_back(rows->template column<qint64>(0));
                records.push_back(readItem<T>(*rows, 1));
            }
        }
        if (records.empty())
            return records;
        const IdBytes last = records.back().id.bytes();
        eachList([&](List &list, auto field) {
            const Prepared::Use rows = (of ? list.pageOf : list.page).use();
            bindPage(*rows, of, after);
            rows->bind(3, std::span<const std::uint8_t>(last));
            std::size_t at = 0;
            while (rows->step()) {
                const qint64 owner = rows->template column<qint64>(0);
                while (at < locals.size() && locals[at] != owner)
                    ++at;
                if (at == locals.size())
                    throw VaultDamaged(VaultDamaged::Part::Content);
                (records[at].*field.pointer).push_back(readItem<typename decltype(field)::Type::value_type>(*rows, 1));
            }
        });
        return records;
    }

private:
    struct List {
        template <class Field>
        List(const Database &database, const TableWords &owner, Field)
            : words{owner.table + '_' + std::string(Field::wire), columnWords<typename Field::Type::value_type>(), {}}
            , insert(database, insertItemSql(words))
            , erase(database, eraseItemsSql(words))
            , select(database, selectItemsSql(words))
            , page(database, pageItemsSql(owner, words, false))
            , pageOf(database, owner.ofColumn.empty() ? std::string() : pageItemsSql(owner, words, true))
        {
        }

        TableWords words;
        Prepared insert;
        Prepared erase;
        Prepared select;
        Prepared page;
        Prepared pageOf;
    };

    template <class Visitor>
    void eachList(Visitor &&visit)
    {
        [[maybe_unused]] std::size_t index = 0;
        forEachField<T>([&](auto field) {
            if constexpr (isList<typename decltype(field)::Type>)
                visit(m_lists[index++], field);
        });
    }

    qint64 localOf(const IdBytes &id)
    {
        const Prepared::Use row = m_select.use();
        row->bind(1, std::span<const std::uint8_t>(id));
        if (!row->step())
            throw VaultDamaged(VaultDamaged::Part::Content);
        return row->template column<qint64>(0);
    }

    void insertLists(qint64 local, const T &record)
    {
        eachList([&](List &list, auto field) {
            int place = 0;
            for (const auto &item : record.*field.pointer) {
                const Prepared::Use row = list.insert.use();
                row->bind(1, local);
                row->bind(2, place++);
                bindItem(*row, 3, item);
                row->run();
            }
        });
    }

    static void bindPage(Statement &rows, const std::optional<IdBytes> &of, const IdBytes &after)
    {
        if (of)
            rows.bind(1, std::span<const std::uint8_t>(*of));
        rows.bind(2, std::span<const std::uint8_t>(after));
    }

    TableWords m_words;
    Prepared m_insert;
    Prepared m_update;
    Prepared m_select;
    Prepared m_page;
    Prepared m_pageOf;
    std::vector<List> m_lists;
};

} // namespace attune
