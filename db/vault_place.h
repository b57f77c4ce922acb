// Whether the file that is open is still the one at the vault's place.
#pragma once

#include "db/disk.h"

#include <string>

struct sqlite3;

namespace attune {

/// Watches the file of an open vault. SQLite does not notice when another program renames, replaces, deletes or writes
/// over a file that it has open, and goes on in a file that nobody finds again. Nothing here opens the file a second
/// time, since closing it would drop SQLite's locks.
class VaultPlace {
public:
    /// Takes what lies at `path` now for the file that the connection has open. Throws VaultDisplaced where it is not.
    VaultPlace(const Disk &disk, std::string path, sqlite3 *connection);

    /// Whether the same file lies there, as long and as it was last written by this program: by device, inode, size,
    /// the time of the last write, and its first page. Throws VaultDisplaced where it does not.
    void require();
    /// The same but for the bytes, for right after a write: what was written is where it is looked for.
    void requireSameFile() const;

    /// This program's own writing: once it is over, however it ended, the file is known as it is then.
    class Writing {
    public:
        explicit Writing(VaultPlace &place)
            : m_place(place)
        {
        }
        ~Writing() { m_place.remember(); }
        Writing(const Writing &) = delete;
        Writing &operator=(const Writing &) = delete;

    private:
        VaultPlace &m_place;
    };

private:
    bool isOpenFile(const PathFacts &now) const;
    void remember() noexcept;

    Disk m_disk;
    std::string m_path;
    sqlite3 *m_connection;
    PathFacts m_known;
};

} // namespace attune
