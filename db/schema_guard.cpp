#include "db/schema_guard.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <string_view>

namespace attune {

namespace {

using namespace std::string_view_literals;

constexpr std::array questions = {
    "application_id"sv, "cipher_integrity_check"sv, "data_version"sv, "foreign_key_check"sv,
    "freelist_count"sv, "integrity_check"sv,        "page_count"sv,   "quick_check"sv,
    "user_version"sv};

// How much memory pages may take: the one setting that changes nothing of what is kept, or how.
constexpr auto pageRoom = "cache_size"sv;

// Two of them would be settings with a value; the checks take a limit or a table's name.
bool isPermitted(std::string_view pragma, const char *value)
{
    if (pragma == pageRoom)
        return true;
    if (std::ranges::find(questions, pragma) == questions.end())
        return false;
    return !value || pragma.ends_with("_check");
}

bool isSchemaTable(std::string_view table)
{
    return table.starts_with("sqlite_schema") || table.starts_with("sqlite_master") || table.starts_with("sqlite_temp");
}

} // namespace

int permitRowsOnly(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return SQLITE_OK;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return first && isSchemaTable(first) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return first && isPermitted(first, second) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace attune
