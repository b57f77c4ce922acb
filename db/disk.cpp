#include "db/disk.h"

#include "src/errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace attune {

namespace {

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.find_last_of('/');
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string resolve(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.dir().canonicalPath();
    if (folder.isEmpty() || info.fileName().isEmpty())
        throw VaultMissing();
    return QFile::encodeName(QDir(folder).filePath(info.fileName())).toStdString();
}

PathFacts look(const std::string &path)
{
    struct stat found { };
    if (lstat(path.c_str(), &found) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return {};
        throw DiskFailed();
    }
    using enum PathFacts::Kind;
    if (S_ISREG(found.st_mode))
        return {File, found.st_size, found.st_dev, found.st_ino,
                std::int64_t{found.st_mtim.tv_sec} * 1'000'000'000 + found.st_mtim.tv_nsec};
    if (S_ISDIR(found.st_mode))
        return {Folder};
    return {S_ISLNK(found.st_mode) ? Link : Special};
}

bool folderIsWritable(const std::string &path)
{
    return access(folderOf(path).c_str(), W_OK | X_OK) == 0;
}

[[noreturn]] void throwSystem(int error)
{
    switch (error) {
    case EEXIST:
        throw VaultExists();
    case ENOSPC:
    case EDQUOT:
        throw NoSpace();
    case EACCES:
    case EPERM:
    case EROFS:
        throw NotWritable(NotWritable::Place::Folder);
    default:
        throw DiskFailed();
    }
}

void syncFolder(const std::string &path)
{
    const int folder = ::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        throwSystem(errno);
    const int result = fsync(folder);
    const int error = errno;
    ::close(folder);
    // Some file systems (FAT through FUSE, some network shares) cannot sync a folder and say so.
    if (result != 0 && error != EINVAL && error != ENOTSUP)
        throwSystem(error);
}

void renameInFolder(const std::string &from, const std::string &to)
{
    int result = renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    if (result != 0 && (errno == EINVAL || errno == ENOSYS)) {
        // A file system without it; between look and rename, two programs could make the same vault at once.
        if (look(to).kind != PathFacts::Kind::Missing)
            throw VaultExists();
        result = rename(from.c_str(), to.c_str());
    }
    if (result != 0)
        throwSystem(errno);
}

} // namespace

Disk systemDisk()
{
    return {nullptr, &resolve, &look, &folderIsWritable, &renameInFolder, &syncFolder};
}

} // namespace attune
