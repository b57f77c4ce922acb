// The schema is written by hand; the descriptions say what it must be.
#include "db/database.h"
#include "db/migrations.h"
#include "db/statement.h"
#include "src/records/describe.h"
#include "src/records/instant.h"
#include "src/records/record.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

using namespace attune;

namespace {

struct Column {
    std::string type;
    bool mayBeNull = false;
    /// The words that it is limited to, as the schema must spell them; empty where it is no enumeration.
    std::string words;

    bool operator==(const Column &) const = default;
};

using Columns = std::map<std::string, Column>;

template <class Value>
Column columnOf()
{
    if constexpr (isList<Value>) {
        return {"TEXT", true, {}};
    } else if constexpr (isOptional<Value>) {
        Column column = columnOf<typename Value::value_type>();
        column.mayBeNull = true;
        return column;
    } else if constexpr (std::is_same_v<Value, RecordKind> || std::is_same_v<Value, JournalAction>) {
        return {"TEXT", false, {}}; // listed nowhere: a new one must not mean copying what is written once
    } else if constexpr (DescribedEnum<Value>) {
        std::string words;
        forEachEnumerator<Value>(
            [&](Value, std::string_view word) { words += (words.empty() ? "'" : ", '") + std::string(word) + '\''; });
        return {"TEXT", false, words};
    } else if constexpr (isId<Value> || std::is_same_v<Value, PersonSet> || std::is_same_v<Value, QByteArray>) {
        return {"BLOB", false, {}};
    } else if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QDate>) {
        return {"TEXT", false, {}};
    } else {
        return {"INTEGER", false, {}};
    }
}

template <class T>
void addTable(std::map<std::string, Columns> &tables)
{
    Columns &own = tables[std::string(word(T::kind))];
    own["local"] = {"INTEGER", true, {}};
    forEachField<T>([&](auto field) { own[std::string(field.wire)] = columnOf<typename decltype(field)::Type>(); });
    if (std::is_same_v<T,
                       Course> || std::is_same_v<T, Session> || std::is_same_v<T, Note> || std::is_same_v<T, Signature>)
        own["ids"] = {"BLOB", false, {}};
}

template <std::size_t... Index>
std::map<std::string, Columns> describedTables(std::index_sequence<Index...>)
{
    std::map<std::string, Columns> tables;
    (addTable<std::variant_alternative_t<Index, Record>>(tables), ...);
    tables["journal_row"]["role"].words.clear(); // for the same reason as there
    return tables;
}

// The words within "name" IN (...) in a table's own text, with single spaces.
std::string wordsAllowed(std::string sql, const std::string &column)
{
    for (std::size_t at = 0; (at = sql.find('\n', at)) != std::string::npos;)
        sql.replace(at, sql.find_first_not_of(" \n", at) - at, " ");
    for (const std::string &name : {"CHECK (" + column + " IN (", "CHECK (\"" + column + "\" IN ("}) {
        const std::size_t at = sql.find(name);
        if (at != std::string::npos && sql[at + name.size()] == '\'')
            return sql.substr(at + name.size(), sql.find(')', at) - at - name.size());
    }
    return {};
}

Columns actual(const Database &database, const std::string &table)
{
    Statement text(database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
    text.bindAll(std::string_view(table));
    REQUIRE(text.step());
    const std::string sql(text.word(0));
    CHECK(sql.find("STRICT") != std::string::npos);
    Columns columns;
    Statement info(database, "SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
    info.bindAll(std::string_view(table));
    while (info.step()) {
        const std::string name(info.word(0));
        columns[name] = {std::string(info.word(1)), info.column<int>(2) == 0, wordsAllowed(sql, name)};
    }
    return columns;
}

} // namespace

TEST_CASE("The tables hold what the descriptions say, column by column and word by word")
{
    Database database = Database::inMemory();
    for (const Migration &migration : builtInMigrations())
        database.execute(migration.script);
    for (const auto &[table, columns] : describedTables(std::make_index_sequence<std::variant_size_v<Record>>())) {
        CAPTURE(table);
        const Columns found = actual(database, table);
        for (const auto &[name, column] : columns) {
            CAPTURE(name);
            REQUIRE(found.contains(name));
            CHECK(found.at(name).type == column.type);
            CHECK(found.at(name).mayBeNull == column.mayBeNull);
            CHECK(found.at(name).words == column.words);
        }
        CHECK(found.size() == columns.size());
    }
}

TEST_CASE("A table is locked by how the records of its kind are kept")
{
    Database database = Database::inMemory();
    for (const Migration &migration : builtInMigrations())
        database.execute(migration.script);
    const auto locks = [&](std::string_view table, std::string_view event, bool always) {
        Statement count(database,
                        "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1 "
                        "AND sql LIKE '% BEFORE ' || ?2 || ' ON %' AND sql LIKE '%written once%' "
                        "AND (sql NOT LIKE '%WHEN%') = ?3");
        count.bindAll(table, event, always);
        REQUIRE(count.step());
        return count.column<int>(0);
    };
    forEachEnumerator<RecordKind>([&](RecordKind kind, std::string_view table) {
        CAPTURE(table);
        const bool isOnce = keepingOf(kind) == Keeping::Once;
        for (const std::string_view event : {"UPDATE", "DELETE"})
            CHECK(locks(table, event, true) == (isOnce ? 1 : 0));
        if (isOnce || keepingOf(kind) == Keeping::OnceSigned)
            CHECK(locks(table, "INSERT", false) == 1);
        if (keepingOf(kind) == Keeping::OnceSigned)
            CHECK(locks(table, "UPDATE", false) == 1);
        if (keepingOf(kind) == Keeping::Overwritten)
            CHECK(locks(table, "UPDATE", false) + locks(table, "DELETE", false) == 0);
    });
}

TEST_CASE("There is no table that is neither described nor the store's own")
{
    Database database = Database::inMemory();
    for (const Migration &migration : builtInMigrations())
        database.execute(migration.script);
    std::set<std::string> known{"vault_state",       "revision",          "form",
                                "unsigned_digest",   "search_entry",      "search",
                                "draft_words",       "draft_search_term", "draft_search",
                                "draft_search_data", "draft_search_idx",  "draft_search_config",
                                "search_word",       "search_term",       "hour",
                                "hour_episode",      "caseload_line",     "unwritten",
                                "search_data",       "search_idx",        "search_config"};
    for (const auto &[table, columns] : describedTables(std::make_index_sequence<std::variant_size_v<Record>>()))
        known.insert(table);
    Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    std::set<std::string> found;
    while (tables.step())
        found.insert(std::string(tables.word(0)));
    CHECK(found == known);
}
