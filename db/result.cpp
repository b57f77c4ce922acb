#include "db/result.h"

#include "src/errors.h"

#include <cerrno>
#include <sqlite3.h>

namespace attune {

namespace {

bool diskIsFull(sqlite3 *connection)
{
    const int system = connection ? sqlite3_system_errno(connection) : 0;
    return system == ENOSPC || system == EDQUOT;
}

[[noreturn]] void throwCannotOpen(sqlite3 *connection)
{
    if (diskIsFull(connection))
        throw NoSpace();
    throw NotWritable(NotWritable::Place::Folder); // the file itself is open; what could not be opened is its journal
}

[[noreturn]] void throwDisk(int code, sqlite3 *connection)
{
    if (code == SQLITE_IOERR_NOMEM)
        throw MemoryShort();
    if (diskIsFull(connection))
        throw NoSpace();
    throw DiskFailed();
}

} // namespace

void throwResult(int code, sqlite3 *connection)
{
    switch (code & 0xff) {
    case SQLITE_NOMEM:
        throw MemoryShort();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw VaultBusy();
    case SQLITE_FULL:
        throw NoSpace();
    case SQLITE_READONLY:
        throw NotWritable(code == SQLITE_READONLY_DIRECTORY ? NotWritable::Place::Folder : NotWritable::Place::File);
    case SQLITE_CANTOPEN:
        throwCannotOpen(connection);
    case SQLITE_IOERR:
        throwDisk(code, connection);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw VaultDamaged(VaultDamaged::Part::Pages);
    case SQLITE_CONSTRAINT:
        throw RuleBroken();
    case SQLITE_INTERRUPT:
        throw Interrupted();
    default:
        throw QueryRefused(code);
    }
}

void requireOk(int code, sqlite3 *connection)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throwResult(code, connection);
}

} // namespace attune
