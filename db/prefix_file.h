// One main database as PrefixVfs hands it to SQLite.
#pragma once

#include <array>
#include <sqlite3.h>

namespace attune {

/// The file that SQLite sees; the file of the VFS beneath lies in the same block of memory, right behind it.
struct PrefixFile {
    sqlite3_file head; ///< must be first: SQLite knows nothing else of this
    sqlite3_file *beneath;
    /// The end of the database's first page as it was remembered or last written here. It holds the page's HMAC, so
    /// that no other first page ends like it.
    std::array<unsigned char, 64> firstPageEnd;
    bool knowsFirstPage;
    bool hasWritten; ///< since it was last asked for
};

/// How far into the block the file beneath begins, aligned for whatever the VFS beneath keeps there.
constexpr int beneathOffset = (static_cast<int>(sizeof(PrefixFile)) + 15) & ~15;

/// The methods of a PrefixFile.
const sqlite3_io_methods *prefixFileMethods();

} // namespace attune
