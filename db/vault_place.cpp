#include "db/vault_place.h"

#include "db/prefix_vfs.h"
#include "db/result.h"
#include "src/errors.h"

#include <sqlite3.h>
#include <utility>

namespace attune {

namespace {

// What the VFS says through its own descriptor; 0 where it cannot tell.
int ask(sqlite3 *connection, int question)
{
    int answer = 0;
    return sqlite3_file_control(connection, "main", question, &answer) == SQLITE_OK ? answer : 0;
}

} // namespace

VaultPlace::VaultPlace(const Disk &disk, std::string path, sqlite3 *connection)
    : m_disk(disk)
    , m_path(std::move(path))
    , m_connection(connection)
    , m_known(m_disk.look(m_path))
{
    requireSameFile();
    ask(m_connection, PrefixVfs::TakeHasWritten);
    requireOk(sqlite3_file_control(m_connection, "main", PrefixVfs::RememberFirstPage, nullptr), m_connection);
}

bool VaultPlace::isOpenFile(const PathFacts &now) const
{
    return now.isSameFileAs(m_known) && ask(m_connection, SQLITE_FCNTL_HAS_MOVED) == 0;
}

void VaultPlace::requireSameFile() const
{
    const PathFacts now = m_disk.look(m_path);
    if (now.kind == PathFacts::Kind::Missing)
        throw VaultDisplaced(VaultDisplaced::How::Gone);
    if (!isOpenFile(now))
        throw VaultDisplaced(VaultDisplaced::How::Replaced);
}

void VaultPlace::require()
{
    requireSameFile();
    // SQLite may have taken back a write of its own since, where the disk failed before.
    if (ask(m_connection, PrefixVfs::TakeHasWritten) != 0)
        remember();
    const PathFacts now = m_disk.look(m_path);
    if (now.size != m_known.size || now.written != m_known.written
        || ask(m_connection, PrefixVfs::FirstPageChanged) != 0)
        throw VaultDisplaced(VaultDisplaced::How::WrittenOver);
}

void VaultPlace::remember() noexcept
{
    try {
        const PathFacts now = m_disk.look(m_path);
        ask(m_connection, PrefixVfs::TakeHasWritten);
        if (isOpenFile(now))
            m_known = now;
    } catch (const Failure &) {
        // Then it is as it was known before, and the next look says what is wrong.
    }
}

} // namespace attune
