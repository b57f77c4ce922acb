#include "db/database.h"

#include "db/result.h"
#include "db/schema_guard.h"
#include "db/statement.h"
#include "src/errors.h"

#include <cstring>

namespace attune {

namespace {

constexpr std::size_t rawKeyLength = 99;

// In KiB.
constexpr const char *usualCache = "PRAGMA cache_size = -16384";
constexpr const char *largeCache = "PRAGMA cache_size = -28672";

void giveKey(sqlite3 *connection, const RawKeyText &key)
{
    // SQLCipher takes a raw key of any other length for a passphrase, and an empty one for no encryption at all.
    const auto *text = reinterpret_cast<const char *>(key.data());
    if (strnlen(text, RawKeyText::size()) != rawKeyLength)
        throw QueryRefused(SQLITE_MISUSE);
    requireOk(sqlite3_key_v2(connection, "main", text, static_cast<int>(rawKeyLength)), connection);
}

// The first read: whether the key fits the first page, and whether the file is as long as that page says.
void readFirstPage(const Database &database)
{
    int code = SQLITE_OK;
    sqlite3_stmt *statement = nullptr;
    sqlite3 *const connection = database.handle();
    code = sqlite3_prepare_v2(connection, "PRAGMA user_version", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if ((code & 0xff) == SQLITE_NOTADB)
        throw VaultDamaged(VaultDamaged::Part::FirstPage);
    if ((code & 0xff) == SQLITE_CORRUPT)
        throw VaultDamaged(VaultDamaged::Part::CutPages);
    requireOk(code, connection);
}

bool isEmpty(const Database &database)
{
    Statement pages(database, "PRAGMA page_count");
    return pages.step() && pages.column<qint64>(0) == 0;
}

bool hasEmptyJournal(sqlite3 *connection)
{
    sqlite3_file *journal = nullptr;
    sqlite3_int64 size = 0;
    return sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal) == SQLITE_OK && journal
        && journal->pMethods && journal->pMethods->xFileSize(journal, &size) == SQLITE_OK && size == 0;
}

// What lies beside another file that bears this name now is not this database's.
bool hasMoved(sqlite3 *connection)
{
    int moved = 0;
    return sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

} // namespace

Database Database::inMemory()
{
    return Database(connectInMemory());
}

Database::Database(Connection connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Connection connection, const RawKeyText &key)
    : m_connection(std::move(connection))
{
    giveKey(handle(), key);
    // None of these needs a page. SQLCipher sets its log to standard error with each key, so that is switched off here;
    // the lock that the first read takes is then never given back.
    execute("PRAGMA cipher_log_level = NONE; PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE;");
    readFirstPage(*this);
    // Without free pages in the file, none can be left torn by a power loss: SQLite does not restore them, for want of
    // content, and SQLCipher could then neither check nor back up the file. It is settled when a file is made.
    if (isEmpty(*this))
        execute("PRAGMA auto_vacuum = FULL");
    execute("PRAGMA synchronous = EXTRA;"
            "PRAGMA journal_mode = TRUNCATE;"
            "PRAGMA secure_delete = ON;"
            "PRAGMA cell_size_check = ON;"
            "PRAGMA mmap_size = 0;"
            "BEGIN EXCLUSIVE; COMMIT;");
    execute(usualCache);
}

Database::~Database()
{
    sqlite3 *const connection = handle();
    if (!connection)
        return;
    sqlite3_set_authorizer(connection, nullptr, nullptr);
    // Nothing can be done about a failure here: the journal then stays and is harmless, whatever state it is in.
    if (!sqlite3_get_autocommit(connection))
        sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
    // SQLite removes the journal while it still holds the lock, but only when the mode is not exclusive; and it would
    // remove one that is still needed, after a rollback that the disk refused.
    if (hasEmptyJournal(connection) && !hasMoved(connection))
        sqlite3_exec(connection, "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE;", nullptr, nullptr,
                     nullptr);
}

void Database::execute(const char *script)
{
    requireOk(sqlite3_exec(handle(), script, nullptr, nullptr, nullptr), handle());
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(handle());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

void Database::freezeSchema()
{
    requireOk(sqlite3_set_authorizer(handle(), &permitRowsOnly, nullptr), handle());
}

void Database::interrupt() const
{
    sqlite3_interrupt(handle());
}

LargeCache::LargeCache(Database &database)
    : m_database(database)
{
    m_database.execute(largeCache);
}

LargeCache::~LargeCache()
{
    sqlite3_exec(m_database.handle(), usualCache, nullptr, nullptr, nullptr);
}

} // namespace attune
