// The way past a vault's header: a VFS that shows SQLite the file from byte 16384 on.
#pragma once

#include <sqlite3.h>
#include <string>

namespace attune {

/// A VFS over another one that shifts reads, writes, truncation and size of main databases by the vault's prefix and
/// passes everything else on. It is registered with SQLite, never as the default, from construction to destruction;
/// connections must be closed before it goes. Its files have io_methods version 1: no memory mapping, no shared memory.
/// A main database opened with SQLITE_OPEN_CREATE must not exist yet.
class PrefixVfs {
public:
    /// Bytes before the database.
    static constexpr sqlite3_int64 prefixSize = 16384;
    /// Bytes of one page of the database.
    static constexpr int pageSize = 4096;

    /// Codes for sqlite3_file_control on the main database. The header is read and written only through them, since
    /// opening and closing the live file a second time would drop SQLite's locks on it (POSIX).
    enum Control : int {
        ReadPrefix = 0x41545401, ///< with a Request
        WritePrefix, ///< with a Request
        SyncFile, ///< no argument; everything written so far, header and pages
        WholeSize, ///< with a sqlite3_int64: the file's size, prefix included
        LockedElsewhere, ///< with an int: not 0 when another connection has begun to write or holds the file
        RememberFirstPage, ///< no argument; reads the database's first page, to be compared with later
        FirstPageChanged, ///< with an int: not 0 when that page is not as it was remembered, or last written here
        TakeHasWritten ///< with an int: not 0 when this file was written here since it was last asked
    };

    /// A piece of the prefix: offset and size must lie within it.
    struct Request {
        sqlite3_int64 offset;
        void *bytes;
        int size;
    };

    /// base is the VFS beneath and outlives this; nullptr is the system's own.
    explicit PrefixVfs(sqlite3_vfs *base);
    ~PrefixVfs();
    PrefixVfs(const PrefixVfs &) = delete;
    PrefixVfs &operator=(const PrefixVfs &) = delete;

    /// For sqlite3_open_v2; unlike any other PrefixVfs's in the process.
    const char *name() const { return m_name.c_str(); }
    sqlite3_vfs *base() const { return m_base; }

private:
    sqlite3_vfs *m_base;
    std::string m_name;
    sqlite3_vfs m_methods{};
};

} // namespace attune
