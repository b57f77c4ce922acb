#include "db/sealed_file.h"

#include "db/disk.h"
#include "src/errors.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace attune {

namespace {

[[noreturn]] void throwFor(int error)
{
    switch (error) {
    case EEXIST:
        throw FileExists();
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        throw NoSpace();
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
        throw NotWritable(NotWritable::Place::Folder);
    default:
        throw DiskFailed();
    }
}

void writeAndSync(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno != EINTR)
            throwFor(errno);
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    if (fsync(file) != 0)
        throwFor(errno);
}

// A file under its first name, which goes again unless it was renamed.
class NewFile {
public:
    explicit NewFile(std::string path)
        : m_path(std::move(path))
        , m_file(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
        if (m_file < 0)
            throwFor(errno);
    }
    ~NewFile()
    {
        ::close(m_file);
        if (!m_kept)
            unlink(m_path.c_str());
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    void write(QByteArrayView bytes) const { writeAndSync(m_file, bytes); }

    void renameTo(const std::string &path)
    {
        try {
            systemDisk().rename(m_path, path);
        } catch (const VaultExists &) {
            throw FileExists();
        }
        m_kept = true;
    }

private:
    std::string m_path;
    int m_file;
    bool m_kept = false;
};

} // namespace

void writeWholeFile(const std::string &path, QByteArrayView bytes)
{
    const Disk disk = systemDisk();
    if (disk.look(path).kind != PathFacts::Kind::Missing)
        throw FileExists();
    NewFile file(path + ".new");
    file.write(bytes);
    file.renameTo(path);
    disk.syncFolder(path);
}

std::optional<QByteArray> readWholeFile(const std::string &path, qsizetype most)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    struct stat found { };
    std::optional<QByteArray> bytes;
    ssize_t count = 0;
    if (fstat(file, &found) == 0 && S_ISREG(found.st_mode) && found.st_size <= most) {
        bytes = QByteArray(found.st_size, Qt::Uninitialized);
        count = ::read(file, bytes->data(), static_cast<std::size_t>(bytes->size()));
    }
    ::close(file);
    if (count < 0)
        throw DiskFailed();
    if (bytes)
        bytes->truncate(count);
    return bytes;
}

void appendToFile(const std::string &path, QByteArrayView bytes, qsizetype most)
{
    const int file =
        ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        throwFor(errno);
    struct stat found { };
    try {
        if (fstat(file, &found) == 0 && S_ISREG(found.st_mode) && found.st_size + bytes.size() <= most)
            writeAndSync(file, bytes);
    } catch (...) {
        ::close(file);
        throw;
    }
    ::close(file);
}

void removeFile(const std::string &path)
{
    if (unlink(path.c_str()) != 0 && errno != ENOENT)
        throwFor(errno);
    systemDisk().syncFolder(path);
}

} // namespace attune
