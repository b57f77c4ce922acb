// A disk in memory, beneath SQLite and the vault, that fails on demand at any one of its changes.
#pragma once

#include "db/disk.h"
#include "tests/crash/crash_node.h"

#include <map>
#include <optional>
#include <sqlite3.h>
#include <string>

namespace attune::test {

/// What goes wrong at the chosen change.
enum class Fault {
    PowerLoss, ///< it may or may not have happened, and nothing happens any more until restart()
    ErrorOnce, ///< it fails without effect
    ErrorForGood, ///< it and every later one fail without effect
    ShortWrite, ///< of a write, half is written and the rest fails; anything else fails without effect
    Full, ///< from here on nothing can be created or written, but for cutting and removing
    FailedSync ///< the next sync fails and loses part of what it should have kept
};

/// The disk. It is an sqlite3_vfs and the matching Disk; changes (creating, writing, cutting, syncing, removing,
/// renaming, syncing the folder) are counted from 1.
class CrashDisk {
public:
    CrashDisk();
    ~CrashDisk();
    CrashDisk(const CrashDisk &) = delete;
    CrashDisk &operator=(const CrashDisk &) = delete;

    /// For VaultSettings; this outlives it.
    Disk disk();
    /// The fault strikes at the so-many-th change from now.
    void arm(Fault fault, int change, unsigned seed);
    /// Changes since the disk was made or last armed.
    int changes() const { return m_changes; }
    bool hasStruck() const { return m_struck; }
    /// The disk is sound again; when the power was lost, only what had reached it is still there.
    void restart();
    /// Loses the power now and restarts.
    void losePowerAndRestart();

    /// Copies of all files, to start many runs from.
    using Image = std::map<std::string, CrashNode>;
    Image image() const;
    void load(const Image &image);
    bool holds(const std::string &name) const { return m_names.contains(name); }

    /// From now on every byte that is written is searched for word.
    void watchFor(std::string word) { m_word = std::move(word); }
    bool hasSeenWord() const { return m_wordSeen; }

    // What the functions of the VFS call; the int is SQLite's code.
    using Node = std::shared_ptr<CrashNode>;
    int open(const std::string &name, int flags, Node &opened);
    int write(CrashNode &node, const void *bytes, std::size_t size, std::size_t offset);
    int truncate(CrashNode &node, std::size_t size);
    int sync(CrashNode &node, bool syncsFolder);
    int remove(const std::string &name, bool syncsFolder);
    bool isDead() const { return m_dead; }

private:
    using Names = std::map<std::string, Node>;
    enum class Change { Create, Write, Cut, Sync, Remove, Rename };

    /// Counts a change; says whether it fails, and whether it happens all the same.
    struct Outcome {
        bool fails = false;
        bool happens = true;
    };
    Outcome count(Change change);
    Outcome strike(Change change);
    void changeNames(const std::function<void(Names &)> &change);
    void rename(const std::string &from, const std::string &to);
    void syncFolder();

    sqlite3_vfs m_vfs{};
    std::string m_vfsName;
    Names m_names;
    Names m_durableNames;
    std::vector<std::function<void(Names &)>> m_pendingNames;
    CrashNode::Random m_random;
    std::optional<Fault> m_fault;
    int m_strikesAt = 0;
    int m_changes = 0;
    bool m_struck = false;
    bool m_dead = false;
    std::string m_word;
    bool m_wordSeen = false;
};

/// The functions of the VFS, for a disk (crash_vfs.cpp).
void fillCrashVfs(sqlite3_vfs &vfs, CrashDisk *disk, const char *name);

} // namespace attune::test
