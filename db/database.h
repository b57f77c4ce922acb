// An open database: encrypted in a vault or a file of its own, or in memory for tests.
#pragma once

#include "db/connection.h"
#include "db/data_key.h"

#include <QtGlobal>

namespace attune {

/// A database that is keyed, locked for everybody else and set up to lose nothing. Used by one thread at a time,
/// except for interrupt(). Moving it leaves statements and transactions on it valid.
class Database {
public:
    /// Empty, unencrypted, without tables: for fast tests and for knowing what a schema should look like.
    static Database inMemory();

    /// Gives the connection its key, rolls an interrupted transaction back, takes the file's lock and keeps it.
    /// Throws VaultBusy, VaultDamaged (FirstPage when the key does not fit the first page, CutPages when the file is
    /// shorter than that page says), NotWritable, NoSpace, DiskFailed, MemoryShort.
    Database(Connection connection, const RawKeyText &key);
    /// Rolls back what was not committed, removes the empty journal beside the file and gives the lock back.
    ~Database();
    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) = delete;

    /// Runs a constant script of statements whose rows, if any, do not matter.
    void execute(const char *script);
    qint64 lastRowId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE, without those of triggers.
    qint64 changes() const;

    /// From now on only reading and changing rows is permitted: no change of tables, no setting, no other file.
    /// Statements that try throw QueryRefused.
    void freezeSchema();

    /// Makes the running query throw Interrupted; the one function that another thread may call, as long as the
    /// database lives.
    void interrupt() const;

    sqlite3 *handle() const { return m_connection.get(); }

private:
    explicit Database(Connection connection);

    Connection m_connection;
};

/// More room for pages in memory, for as long as it lives: work that changes pages all over the file writes each of
/// them less often then. Throws as execute() does. Must go before its database.
class LargeCache {
public:
    explicit LargeCache(Database &database);
    ~LargeCache();
    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    Database &m_database;
};

} // namespace attune
