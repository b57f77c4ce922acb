// From SQLite's result codes to the failures of src/errors.h.
#pragma once

struct sqlite3;

namespace attune {

/// Throws the failure that SQLite's (extended) result code stands for. connection, where there is one, tells a full
/// disk from a folder that cannot be written.
[[noreturn]] void throwResult(int code, sqlite3 *connection);

/// Returns when code is SQLITE_OK, SQLITE_ROW or SQLITE_DONE; throws what it stands for otherwise.
void requireOk(int code, sqlite3 *connection);

} // namespace attune
