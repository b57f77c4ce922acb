#include "db/prefix_file.h"

#include "db/prefix_vfs.h"

namespace attune {

namespace {

constexpr sqlite3_int64 shift = PrefixVfs::prefixSize;

sqlite3_file *beneath(sqlite3_file *file)
{
    return reinterpret_cast<PrefixFile *>(file)->beneath;
}

int close(sqlite3_file *file)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods ? inner->pMethods->xClose(inner) : SQLITE_OK;
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xRead(inner, bytes, size, offset + shift);
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xWrite(inner, bytes, size, offset + shift);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xTruncate(inner, size + shift);
}

int sync(sqlite3_file *file, int flags)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xSync(inner, flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *const inner = beneath(file);
    const int result = inner->pMethods->xFileSize(inner, size);
    if (result == SQLITE_OK)
        *size = *size > shift ? *size - shift : 0;
    return result;
}

int lock(sqlite3_file *file, int level)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xLock(inner, level);
}

int unlock(sqlite3_file *file, int level)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xUnlock(inner, level);
}

int checkReservedLock(sqlite3_file *file, int *reserved)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xCheckReservedLock(inner, reserved);
}

bool isInPrefix(const PrefixVfs::Request &request)
{
    return request.offset >= 0 && request.size >= 0 && request.offset <= shift - request.size;
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *const inner = beneath(file);
    auto *request = static_cast<PrefixVfs::Request *>(argument);
    switch (operation) {
    case PrefixVfs::ReadPrefix:
        return isInPrefix(*request) ? inner->pMethods->xRead(inner, request->bytes, request->size, request->offset)
                                    : SQLITE_MISUSE;
    case PrefixVfs::WritePrefix:
        return isInPrefix(*request) ? inner->pMethods->xWrite(inner, request->bytes, request->size, request->offset)
                                    : SQLITE_MISUSE;
    case PrefixVfs::SyncFile:
        return inner->pMethods->xSync(inner, SQLITE_SYNC_FULL);
    case PrefixVfs::WholeSize:
        return inner->pMethods->xFileSize(inner, static_cast<sqlite3_int64 *>(argument));
    case PrefixVfs::LockedElsewhere:
        return inner->pMethods->xCheckReservedLock(inner, static_cast<int *>(argument));
    case SQLITE_FCNTL_SIZE_HINT: {
        sqlite3_int64 hint = *static_cast<sqlite3_int64 *>(argument) + shift;
        return inner->pMethods->xFileControl(inner, operation, &hint);
    }
    default:
        return inner->pMethods->xFileControl(inner, operation, argument);
    }
}

int sectorSize(sqlite3_file *file)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xSectorSize(inner);
}

int deviceCharacteristics(sqlite3_file *file)
{
    sqlite3_file *const inner = beneath(file);
    // With batch-atomic writes SQLite would leave the journal out, and the crash tests with it.
    return inner->pMethods->xDeviceCharacteristics(inner) & ~SQLITE_IOCAP_BATCH_ATOMIC;
}

constexpr sqlite3_io_methods methods = {1,
                                        &close,
                                        &read,
                                        &write,
                                        &truncate,
                                        &sync,
                                        &fileSize,
                                        &lock,
                                        &unlock,
                                        &checkReservedLock,
                                        &fileControl,
                                        &sectorSize,
                                        &deviceCharacteristics,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr};

} // namespace

const sqlite3_io_methods *prefixFileMethods()
{
    return &methods;
}

} // namespace attune
