#include "db/prefix_vfs.h"

#include "db/cipher.h"
#include "db/prefix_file.h"
#include "src/errors.h"

#include <atomic>

namespace attune {

namespace {

sqlite3_vfs *beneath(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    sqlite3_vfs *const base = beneath(vfs);
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return base->xOpen(base, name, file, flags, flagsOut);

    auto *const outer = reinterpret_cast<PrefixFile *>(file);
    outer->head.pMethods = nullptr;
    outer->beneath = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + beneathOffset);
    outer->beneath->pMethods = nullptr;
    outer->knowsFirstPage = false;
    outer->hasWritten = false;
    if (flags & SQLITE_OPEN_CREATE)
        flags |= SQLITE_OPEN_EXCLUSIVE; // sqlite3_open_v2 does not pass it on
    const int result = base->xOpen(base, name, outer->beneath, flags, flagsOut);
    if (outer->beneath->pMethods)
        outer->head.pMethods = prefixFileMethods();
    return result;
}

int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return beneath(vfs)->xDelete(beneath(vfs), name, syncFolder);
}

int access(sqlite3_vfs *vfs, const char *name, int flags, int *found)
{
    return beneath(vfs)->xAccess(beneath(vfs), name, flags, found);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *full)
{
    return beneath(vfs)->xFullPathname(beneath(vfs), name, size, full);
}

int randomness(sqlite3_vfs *vfs, int size, char *bytes)
{
    return beneath(vfs)->xRandomness(beneath(vfs), size, bytes);
}

int sleep(sqlite3_vfs *vfs, int microseconds)
{
    return beneath(vfs)->xSleep(beneath(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *julianDay)
{
    return beneath(vfs)->xCurrentTime(beneath(vfs), julianDay);
}

int lastError(sqlite3_vfs *vfs, int size, char *text)
{
    return beneath(vfs)->xGetLastError ? beneath(vfs)->xGetLastError(beneath(vfs), size, text) : 0;
}

std::string freshName()
{
    static std::atomic<unsigned> count = 0;
    return "attune-prefix-" + std::to_string(++count);
}

} // namespace

PrefixVfs::PrefixVfs(sqlite3_vfs *base)
    : m_base(base)
    , m_name(freshName())
{
    requireSqlcipher();
    if (!m_base)
        m_base = sqlite3_vfs_find(nullptr);
    if (!m_base)
        throw CipherMissing("the database library knows no file system");
    m_methods.iVersion = 1;
    m_methods.szOsFile = beneathOffset + m_base->szOsFile;
    m_methods.mxPathname = m_base->mxPathname;
    m_methods.zName = m_name.c_str();
    m_methods.pAppData = m_base;
    m_methods.xOpen = &open;
    m_methods.xDelete = &remove;
    m_methods.xAccess = &access;
    m_methods.xFullPathname = &fullPathname;
    m_methods.xRandomness = &randomness;
    m_methods.xSleep = &sleep;
    m_methods.xCurrentTime = &currentTime;
    m_methods.xGetLastError = &lastError;
    if (sqlite3_vfs_register(&m_methods, 0) != SQLITE_OK)
        throw MemoryShort();
}

PrefixVfs::~PrefixVfs()
{
    sqlite3_vfs_unregister(&m_methods);
}

} // namespace attune
