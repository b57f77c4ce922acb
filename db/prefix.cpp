#include "db/prefix.h"

#include "db/prefix_vfs.h"
#include "db/result.h"
#include "src/errors.h"

#include <algorithm>

namespace attune {

namespace {

sqlite3_int64 offsetOf(std::size_t copy)
{
    return static_cast<sqlite3_int64>(copy) * static_cast<sqlite3_int64>(VaultHeader::size);
}

} // namespace

void Prefix::control(int operation, void *argument) const
{
    requireOk(sqlite3_file_control(m_connection, "main", operation, argument), m_connection);
}

qint64 Prefix::wholeSize() const
{
    sqlite3_int64 size = 0;
    control(PrefixVfs::WholeSize, &size);
    return size;
}

bool Prefix::isLockedElsewhere() const
{
    int locked = 0;
    control(PrefixVfs::LockedElsewhere, &locked);
    return locked != 0;
}

std::vector<unsigned char> Prefix::head(qint64 size) const
{
    std::vector<unsigned char> bytes(static_cast<std::size_t>(size));
    PrefixVfs::Request request{0, bytes.data(), static_cast<int>(bytes.size())};
    control(PrefixVfs::ReadPrefix, &request);
    return bytes;
}

std::optional<VaultHeader> Prefix::readCopy(std::size_t index) const
{
    VaultHeader::Bytes bytes{};
    PrefixVfs::Request request{offsetOf(index), bytes.data(), static_cast<int>(bytes.size())};
    const int code = sqlite3_file_control(m_connection, "main", PrefixVfs::ReadPrefix, &request);
    if ((code & 0xff) == SQLITE_IOERR && code != SQLITE_IOERR_NOMEM)
        return std::nullopt;
    requireOk(code, m_connection);
    return VaultHeader(bytes);
}

void Prefix::writeCopy(std::size_t index, const VaultHeader &header) const
{
    VaultHeader::Bytes bytes = header.bytes();
    PrefixVfs::Request request{offsetOf(index), bytes.data(), static_cast<int>(bytes.size())};
    control(PrefixVfs::WritePrefix, &request);
    control(PrefixVfs::SyncFile, nullptr);
    const std::optional<VaultHeader> written = readCopy(index);
    if (!written || written->bytes() != header.bytes())
        throw DiskFailed();
}

void Prefix::writeNew(const VaultHeader &first, const VaultHeader &second) const
{
    std::vector<unsigned char> bytes(static_cast<std::size_t>(PrefixVfs::prefixSize));
    std::ranges::copy(first.bytes(), bytes.begin());
    std::ranges::copy(second.bytes(), bytes.begin() + VaultHeader::size);
    PrefixVfs::Request request{0, bytes.data(), static_cast<int>(bytes.size())};
    control(PrefixVfs::WritePrefix, &request);
    control(PrefixVfs::SyncFile, nullptr);
}

} // namespace attune
