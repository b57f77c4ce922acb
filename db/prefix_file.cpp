#include "db/prefix_file.h"

#include "db/prefix_vfs.h"

#include <algorithm>
#include <utility>

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

PrefixFile *outer(sqlite3_file *file)
{
    return reinterpret_cast<PrefixFile *>(file);
}

sqlite3_int64 endOfFirstPage(const PrefixFile *file)
{
    return shift + PrefixVfs::pageSize - static_cast<sqlite3_int64>(file->firstPageEnd.size());
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    sqlite3_file *const inner = beneath(file);
    return inner->pMethods->xRead(inner, bytes, size, offset + shift);
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    sqlite3_file *const inner = beneath(file);
    outer(file)->hasWritten = true;
    const int result = inner->pMethods->xWrite(inner, bytes, size, offset + shift);
    // SQLCipher writes whole pages; of one that failed nothing is known.
    if (offset == 0) {
        std::array<unsigned char, 64> &end = outer(file)->firstPageEnd;
        outer(file)->knowsFirstPage = result == SQLITE_OK && size == PrefixVfs::pageSize;
        if (outer(file)->knowsFirstPage)
            std::copy_n(static_cast<const unsigned char *>(bytes) + PrefixVfs::pageSize - end.size(), end.size(),
                        end.begin());
    }
    return result;
}

int rememberFirstPage(PrefixFile *file)
{
    const int result = file->beneath->pMethods->xRead(
        file->beneath, file->firstPageEnd.data(), static_cast<int>(file->firstPageEnd.size()), endOfFirstPage(file));
    file->knowsFirstPage = result == SQLITE_OK;
    return result;
}

// A page that cannot be read is one that was changed.
bool firstPageChanged(const PrefixFile *file)
{
    if (!file->knowsFirstPage)
        return false;
    auto now = file->firstPageEnd;
    const int result =
        file->beneath->pMethods->xRead(file->beneath, now.data(), static_cast<int>(now.size()), endOfFirstPage(file));
    return result != SQLITE_OK || now != file->firstPageEnd;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *const inner = beneath(file);
    outer(file)->hasWritten = true;
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
        outer(file)->hasWritten = true;
        return isInPrefix(*request) ? inner->pMethods->xWrite(inner, request->bytes, request->size, request->offset)
                                    : SQLITE_MISUSE;
    case PrefixVfs::SyncFile:
        return inner->pMethods->xSync(inner, SQLITE_SYNC_FULL);
    case PrefixVfs::WholeSize:
        return inner->pMethods->xFileSize(inner, static_cast<sqlite3_int64 *>(argument));
    case PrefixVfs::FirstPageChanged:
        *static_cast<int *>(argument) = firstPageChanged(outer(file)) ? 1 : 0;
        return SQLITE_OK;
    case PrefixVfs::RememberFirstPage:
        return rememberFirstPage(outer(file));
    case PrefixVfs::TakeHasWritten:
        *static_cast<int *>(argument) = std::exchange(outer(file)->hasWritten, false) ? 1 : 0;
        return SQLITE_OK;
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
