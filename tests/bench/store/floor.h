// The least that the same work can take: a store's own calls of SQLite, and nothing around them.
#pragma once

#include "db/data_key.h"
#include "tests/bench/store/tape.h"

#include <map>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace attune::bench {

/// A bare connection to a copy of a vault's database, that is, of its file without the prefix.
class Floor {
public:
    Floor(std::string path, RawKeyText key);
    ~Floor();
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    /// Opens it (again) and replays what the store did since its own connection was given its key: settings first.
    void open(const Tape &opening);
    void close();
    /// Lets go of every page that it keeps in memory.
    void emptyCache() { sqlite3_db_release_memory(m_connection); }
    /// Repeats each call. Reads each column of each row and drops it. Throws std::runtime_error where SQLite answers
    /// otherwise than it answered the store: the two files are then no longer the same.
    void replay(const Tape &tape);

private:
    void prepare(const Tape &tape, const Call &call);
    void step(sqlite3_stmt *statement, int answer);

    std::string m_path;
    RawKeyText m_key;
    sqlite3 *m_connection = nullptr;
    /// By the numbers of the tape. Statements that the store has dropped are kept for the next of the same words.
    std::vector<sqlite3_stmt *> m_statements;
    std::multimap<std::string, sqlite3_stmt *> m_spare;
};

} // namespace attune::bench
