#include "ui/paper/whole_file.h"

#include "src/errors.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace attune {

namespace {

constexpr qsizetype bufferSize = 1 << 20;

[[noreturn]] void fail(NotWritable::Place place)
{
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        throw NoSpace();
    if (errno == EIO)
        throw DiskFailed();
    throw NotWritable(place);
}

std::string folderOf(const std::string &place)
{
    const auto slash = place.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : place.substr(0, slash);
}

} // namespace

WholeFile::WholeFile(const QString &place)
    : m_place(QFile::encodeName(place).toStdString())
    , m_temporary(m_place + ".XXXXXX")
{
    struct stat there = {};
    if (::lstat(m_place.c_str(), &there) == 0) {
        if (!S_ISREG(there.st_mode))
            throw NotWritable(NotWritable::Place::File);
        throw FileExists();
    }
    m_file = ::mkostemp(m_temporary.data(), O_CLOEXEC); // 0600 by itself
    if (m_file < 0)
        fail(NotWritable::Place::Folder);
}

WholeFile::~WholeFile()
{
    if (m_file < 0)
        return;
    ::close(m_file);
    ::unlink(m_temporary.c_str());
}

void WholeFile::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void WholeFile::flush()
{
    for (qsizetype at = 0; at < m_buffer.size();) {
        const ssize_t written =
            ::write(m_file, m_buffer.constData() + at, static_cast<std::size_t>(m_buffer.size() - at));
        if (written < 0 && errno != EINTR)
            fail(NotWritable::Place::File);
        at += written > 0 ? written : 0;
    }
    m_buffer.clear();
}

void WholeFile::sync()
{
    flush();
    if (::fsync(m_file) != 0)
        fail(NotWritable::Place::File);
}

// Where the file system cannot promise to replace nothing, the look at the beginning must do.
void WholeFile::rename()
{
    int done = ::renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_place.c_str(), RENAME_NOREPLACE);
    if (done != 0 && (errno == EINVAL || errno == ENOSYS))
        done = ::rename(m_temporary.c_str(), m_place.c_str());
    if (done != 0 && errno == EEXIST)
        throw FileExists();
    if (done != 0)
        fail(NotWritable::Place::Folder);
}

void WholeFile::finish()
{
    sync();
    rename();
    ::close(m_file);
    m_file = -1;
    const int folder = ::open(folderOf(m_place).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace attune
