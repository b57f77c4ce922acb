#include "db/connection.h"

#include "db/cipher.h"
#include "db/result.h"
#include "src/errors.h"

#include <cerrno>

namespace attune {

namespace {

void configure(sqlite3 *connection, int option, int value)
{
    int now = 0;
    requireOk(sqlite3_db_config(connection, option, value, &now), connection);
    if (now != value)
        throw CipherMissing("the database library does not take a setting that the vault needs");
}

// The file itself could not be opened, which SQLite says with one code for many reasons.
[[noreturn]] void throwCannotOpen(int code, int system, bool creating)
{
    if (code == SQLITE_CANTOPEN_SYMLINK || system == ELOOP)
        throw NotAVault(NotAVault::Kind::Link);
    switch (system) {
    case EEXIST:
        throw VaultExists();
    case ENOENT:
    case ENOTDIR:
        throw VaultMissing();
    case ENOSPC:
    case EDQUOT:
        throw NoSpace();
    case EACCES:
    case EPERM:
    case EROFS:
        throw NotWritable(creating ? NotWritable::Place::Folder : NotWritable::Place::File);
    default:
        throw DiskFailed();
    }
}

Connection open(const char *path, const char *vfs, int flags)
{
    requireSqlcipher();
    sqlite3 *opened = nullptr;
    // Used by one thread at a time, so it needs no lock of its own around each call.
    constexpr int always = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path, &opened, flags | always, vfs);
    Connection connection(opened);
    if ((code & 0xff) == SQLITE_CANTOPEN)
        throwCannotOpen(code, sqlite3_system_errno(opened), flags & SQLITE_OPEN_CREATE);
    requireOk(code, opened);
    configure(opened, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(opened, SQLITE_DBCONFIG_DQS_DML, 0);
    configure(opened, SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(opened, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    configure(opened, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    sqlite3_limit(opened, SQLITE_LIMIT_ATTACHED, 0);
    return connection;
}

} // namespace

Connection connect(const std::string &path, const char *vfs, Opening opening)
{
    const int create = opening == Opening::New ? SQLITE_OPEN_CREATE : 0;
    return open(path.c_str(), vfs, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | create);
}

Connection connectInMemory()
{
    return open(":memory:", nullptr, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

} // namespace attune
