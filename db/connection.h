// A connection to a database file, before it has a key.
#pragma once

#include <memory>
#include <sqlite3.h>
#include <string>

namespace attune {

/// Closes a connection; one whose statements still live is closed when the last of them goes.
struct CloseConnection {
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};

/// A connection that is closed when it goes.
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

/// Whether the database must be there or must not.
enum class Opening { Existing, New };

/// Opens without reading more than SQLite must, never through a link, and switches off what a vault has no use for:
/// writable schemas, double-quoted strings, extensions, attached databases. Foreign keys are on.
/// vfs: a registered VFS's name, nullptr for the default. Throws what db/result.h makes of SQLite's code.
Connection connect(const std::string &path, const char *vfs, Opening opening);

/// The same in memory.
Connection connectInMemory();

} // namespace attune
