// The functions that SQLite calls on a CrashDisk.
#include "tests/crash/crash_disk.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace attune::test {

namespace {

struct CrashFile {
    sqlite3_file head;
    CrashDisk *disk;
    CrashDisk::Node *node;
    bool syncsFolder; // the first sync of a new journal also makes its name durable, as on a real system
    int lock;
};

CrashFile &of(sqlite3_file *file)
{
    return *reinterpret_cast<CrashFile *>(file);
}

CrashDisk &of(sqlite3_vfs *vfs)
{
    return *static_cast<CrashDisk *>(vfs->pAppData);
}

int close(sqlite3_file *file)
{
    delete of(file).node;
    return SQLITE_OK;
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (of(file).disk->isDead())
        return SQLITE_IOERR_READ;
    const CrashNode::Bytes &seen = (*of(file).node)->seen();
    const auto at = static_cast<std::size_t>(offset);
    const auto wanted = static_cast<std::size_t>(size);
    const std::size_t there = at < seen.size() ? std::min(wanted, seen.size() - at) : 0;
    std::memset(bytes, 0, wanted);
    if (there > 0)
        std::memcpy(bytes, seen.data() + at, there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    return of(file).disk->write(**of(file).node, bytes, static_cast<std::size_t>(size),
                                static_cast<std::size_t>(offset));
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return of(file).disk->truncate(**of(file).node, static_cast<std::size_t>(size));
}

int sync(sqlite3_file *file, int)
{
    const int result = of(file).disk->sync(**of(file).node, of(file).syncsFolder);
    if (result == SQLITE_OK)
        of(file).syncsFolder = false;
    return result;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = static_cast<sqlite3_int64>((*of(file).node)->seen().size());
    return of(file).disk->isDead() ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

int lock(sqlite3_file *file, int level)
{
    of(file).lock = std::max(of(file).lock, level);
    return SQLITE_OK;
}

int unlock(sqlite3_file *file, int level)
{
    of(file).lock = std::min(of(file).lock, level);
    return SQLITE_OK;
}

// There is never more than one connection to the disk.
int checkReservedLock(sqlite3_file *file, int *reserved)
{
    *reserved = of(file).lock >= SQLITE_LOCK_RESERVED ? 1 : 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSizeOf(sqlite3_file *)
{
    return 512;
}

// What the system's own VFS says of a usual disk.
int deviceCharacteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
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
                                        &sectorSizeOf,
                                        &deviceCharacteristics,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr,
                                        nullptr};

int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    file->pMethods = nullptr;
    CrashDisk::Node node;
    const int result = of(vfs).open(name ? name : "nameless", flags, node);
    if (result != SQLITE_OK)
        return result;
    const bool freshJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) && (flags & SQLITE_OPEN_CREATE);
    new (file) CrashFile{{&methods}, &of(vfs), new CrashDisk::Node(node), freshJournal, SQLITE_LOCK_NONE};
    if (flagsOut)
        *flagsOut = flags;
    return SQLITE_OK;
}

int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return of(vfs).remove(name, syncFolder != 0);
}

int access(sqlite3_vfs *vfs, const char *name, int, int *found)
{
    *found = of(vfs).holds(name) ? 1 : 0;
    return of(vfs).isDead() ? SQLITE_IOERR_ACCESS : SQLITE_OK;
}

int fullPathname(sqlite3_vfs *, const char *name, int size, char *full)
{
    sqlite3_snprintf(size, full, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int size, char *bytes)
{
    std::memset(bytes, 7, static_cast<std::size_t>(size));
    return size;
}

int sleep(sqlite3_vfs *, int)
{
    return 0;
}

int currentTime(sqlite3_vfs *, double *julianDay)
{
    *julianDay = 2461102.0;
    return SQLITE_OK;
}

} // namespace

void fillCrashVfs(sqlite3_vfs &vfs, CrashDisk *disk, const char *name)
{
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(CrashFile);
    vfs.mxPathname = 512;
    vfs.zName = name;
    vfs.pAppData = disk;
    vfs.xOpen = &open;
    vfs.xDelete = &remove;
    vfs.xAccess = &access;
    vfs.xFullPathname = &fullPathname;
    vfs.xRandomness = &randomness;
    vfs.xSleep = &sleep;
    vfs.xCurrentTime = &currentTime;
}

} // namespace attune::test
