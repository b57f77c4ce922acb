#include "db/record_sql.h"

namespace attune {

namespace {

std::string joined(const TableWords &words, std::string_view before, std::string_view after)
{
    std::string text;
    for (const std::string_view column : words.columns) {
        if (!text.empty())
            text += ", ";
        text += std::string(before) + '"' + std::string(column) + '"' + std::string(after);
    }
    return text;
}

std::string places(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += i == 0 ? "?" : ", ?";
    return text;
}

// Of whom, and from where on. The names are the program's own.
std::string pageCondition(const TableWords &words, bool of)
{
    return of ? "o.\"" + std::string(words.ofColumn) + "\" = ?1 AND o.id > ?2" : "o.id > ?2";
}

} // namespace

std::string columnList(const TableWords &words, std::string_view prefix)
{
    return joined(words, prefix, "");
}

std::string insertSql(const TableWords &words)
{
    return "INSERT INTO " + words.table + " (" + columnList(words) + ") VALUES (" + places(words.columns.size()) + ")";
}

std::string updateSql(const TableWords &words)
{
    return "UPDATE " + words.table + " SET " + joined(words, "", " = ?") + " WHERE local = ?";
}

std::string selectSql(const TableWords &words)
{
    return "SELECT local, " + columnList(words) + " FROM " + words.table + " WHERE id = ?";
}

std::string pageSql(const TableWords &words, bool of)
{
    return "SELECT o.local, " + columnList(words, "o.") + " FROM " + words.table + " AS o WHERE "
        + pageCondition(words, of) + " ORDER BY o.id LIMIT ?3";
}

} // namespace attune
