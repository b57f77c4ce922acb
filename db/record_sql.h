// The statements of a record's tables, from the words of its description.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune {

/// The names of a table and of its columns beyond `local`.
struct TableWords {
    std::string table;
    std::vector<std::string_view> columns;
    /// The column that says whose the record is, by which it is listed: a family or a draft. Empty where it is
    /// nobody's.
    std::string_view ofColumn;
};

/// "a", "b": the columns as SQL, each behind a prefix such as "c.".
std::string columnList(const TableWords &words, std::string_view prefix = {});

/// Values in the order of the columns.
std::string insertSql(const TableWords &words);
/// The same, and after them the local number.
std::string updateSql(const TableWords &words);
/// local and the columns, by id.
std::string selectSql(const TableWords &words);
/// local and the columns of those after id ?2 in the order of ids, ?3 of them at most; where `of`, only those of ?1.
std::string pageSql(const TableWords &words, bool of);

} // namespace attune
