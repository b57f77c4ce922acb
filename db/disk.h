// The file system beneath a vault: what SQLite's VFS cannot do, as functions, so that a test can put its own there.
#pragma once

#include <QString>

#include <functional>
#include <string>

struct sqlite3_vfs;

namespace attune {

/// What lies at a path, without following a link at its end.
struct PathFacts {
    enum class Kind { Missing, File, Folder, Link, Special };
    Kind kind = Kind::Missing;
    qint64 size = 0; ///< bytes, of a file
    quint64 device = 0; ///< with the inode number: which file it is
    quint64 inode = 0;
    qint64 written = 0; ///< nanoseconds since 1970: when its bytes were last written

    bool isSameFileAs(const PathFacts &other) const
    {
        return kind == other.kind && device == other.device && inode == other.inode;
    }
};

/// The operations on whole files; paths are absolute, in the file system's own encoding, their folders' links resolved.
struct Disk {
    /// The VFS beneath the vault's, nullptr for the system's own.
    sqlite3_vfs *vfs = nullptr;
    /// Makes such a path of a person's; throws VaultMissing when the folder does not exist.
    std::function<std::string(const QString &path)> resolve;
    std::function<PathFacts(const std::string &path)> look;
    /// Whether files can be made in the folder that holds path.
    std::function<bool(const std::string &path)> folderIsWritable;
    /// Renames within one folder; throws VaultExists rather than replace a file.
    std::function<void(const std::string &from, const std::string &to)> rename;
    /// Makes the names in the folder that holds path durable.
    std::function<void(const std::string &path)> syncFolder;
};

/// The file system of the computer.
Disk systemDisk();

} // namespace attune
