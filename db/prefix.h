// The bytes before the database, through the connection that has the file open.
#pragma once

#include "db/vault_header.h"

#include <QtGlobal>

#include <optional>
#include <vector>

struct sqlite3;

namespace attune {

/// Reads and writes the prefix of the vault that a connection has open through a PrefixVfs. Every function throws what
/// db/result.h makes of a failure.
class Prefix {
public:
    static constexpr std::size_t copies = 2;

    /// connection outlives this.
    explicit Prefix(sqlite3 *connection)
        : m_connection(connection)
    {
    }

    /// The size of the whole file in bytes; the system's VFS says 0 for a file of one byte.
    qint64 wholeSize() const;
    /// Whether another connection, in this process or another, has begun to write or keeps the file for itself.
    bool isLockedElsewhere() const;
    /// The file's first size bytes; at most the prefix, at most what the file has.
    std::vector<unsigned char> head(qint64 size) const;

    /// One header copy as it stands; nothing when the disk cannot read it.
    std::optional<VaultHeader> readCopy(std::size_t index) const;
    /// Writes one copy, syncs it, reads it back and compares.
    void writeCopy(std::size_t index, const VaultHeader &header) const;
    /// Writes the whole prefix of a new file.
    void writeNew(const VaultHeader &first, const VaultHeader &second) const;

private:
    void control(int operation, void *argument) const;

    sqlite3 *m_connection;
};

} // namespace attune
