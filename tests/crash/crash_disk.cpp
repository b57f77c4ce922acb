#include "tests/crash/crash_disk.h"

#include "db/cipher.h"
#include "src/errors.h"

#include <algorithm>
#include <atomic>

namespace attune::test {

CrashDisk::CrashDisk()
{
    requireSqlcipher();
    static std::atomic<int> made = 0;
    m_vfsName = "crash-disk-" + std::to_string(++made);
    fillCrashVfs(m_vfs, this, m_vfsName.c_str());
    sqlite3_vfs_register(&m_vfs, 0);
}

CrashDisk::~CrashDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
}

Disk CrashDisk::disk()
{
    Disk disk;
    disk.vfs = &m_vfs;
    disk.resolve = [](const QString &path) { return path.toStdString(); };
    disk.look = [this](const std::string &path) {
        const auto found = m_names.find(path);
        if (found == m_names.end())
            return PathFacts{};
        return PathFacts{PathFacts::Kind::File, static_cast<qint64>(found->second->seen().size())};
    };
    disk.folderIsWritable = [](const std::string &) { return true; };
    disk.rename = [this](const std::string &from, const std::string &to) { rename(from, to); };
    disk.syncFolder = [this](const std::string &) { syncFolder(); };
    return disk;
}

void CrashDisk::arm(Fault fault, int change, unsigned seed)
{
    m_fault = fault;
    m_strikesAt = change;
    m_changes = 0;
    m_struck = false;
    m_random.seed(seed);
}

void CrashDisk::restart()
{
    m_fault.reset();
    if (m_dead)
        losePowerAndRestart();
}

void CrashDisk::losePowerAndRestart()
{
    m_fault.reset();
    m_dead = false;
    // A file system keeps the order of its folders' changes: some of the last ones are lost.
    const std::size_t kept = m_random() % (m_pendingNames.size() + 1);
    for (std::size_t i = 0; i < kept; ++i)
        m_pendingNames[i](m_durableNames);
    m_pendingNames.clear();
    m_names = m_durableNames;
    for (const auto &[name, node] : m_names)
        node->losePower(m_random);
}

CrashDisk::Image CrashDisk::image() const
{
    Image image;
    for (const auto &[name, node] : m_names)
        image.emplace(name, *node);
    return image;
}

void CrashDisk::load(const Image &image)
{
    m_names.clear();
    m_pendingNames.clear();
    for (const auto &[name, node] : image)
        m_names.emplace(name, std::make_shared<CrashNode>(node));
    m_durableNames = m_names;
}

CrashDisk::Outcome CrashDisk::count(Change change)
{
    if (m_dead)
        return {true, false};
    ++m_changes;
    if (!m_fault || m_changes < m_strikesAt)
        return {};
    return strike(change);
}

CrashDisk::Outcome CrashDisk::strike(Change change)
{
    const bool first = !m_struck;
    switch (*m_fault) {
    case Fault::PowerLoss:
        m_struck = m_dead = true;
        return {true, true};
    case Fault::ErrorOnce:
    case Fault::ShortWrite:
        m_struck = true;
        return {first, !first};
    case Fault::ErrorForGood:
        m_struck = true;
        return {true, false};
    case Fault::Full: {
        const bool needsSpace = change == Change::Create || change == Change::Write;
        m_struck = m_struck || needsSpace;
        return {needsSpace, !needsSpace};
    }
    case Fault::FailedSync: {
        const bool fails = first && change == Change::Sync;
        m_struck = m_struck || fails;
        return {fails, !fails};
    }
    }
    return {};
}

void CrashDisk::changeNames(const std::function<void(Names &)> &change)
{
    change(m_names);
    m_pendingNames.push_back(change);
}

int CrashDisk::open(const std::string &name, int flags, Node &opened)
{
    if (m_dead)
        return SQLITE_IOERR;
    const auto found = m_names.find(name);
    if (found != m_names.end()) {
        opened = found->second;
        return flags & SQLITE_OPEN_EXCLUSIVE ? SQLITE_CANTOPEN : SQLITE_OK;
    }
    if (!(flags & SQLITE_OPEN_CREATE))
        return SQLITE_CANTOPEN;
    const Outcome outcome = count(Change::Create);
    auto fresh = std::make_shared<CrashNode>();
    if (outcome.happens)
        changeNames([name, fresh](Names &names) { names[name] = fresh; });
    opened = fresh;
    return outcome.fails ? SQLITE_CANTOPEN : SQLITE_OK;
}

int CrashDisk::write(CrashNode &node, const void *bytes, std::size_t size, std::size_t offset)
{
    const auto *from = static_cast<const unsigned char *>(bytes);
    if (!m_word.empty() && std::search(from, from + size, m_word.begin(), m_word.end()) != from + size)
        m_wordSeen = true;
    const Outcome outcome = count(Change::Write);
    const bool halfway = outcome.fails && !outcome.happens && m_fault == Fault::ShortWrite;
    if (outcome.happens || halfway)
        node.write(offset, from, halfway ? size / 2 : size);
    if (!outcome.fails)
        return SQLITE_OK;
    return m_fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int CrashDisk::truncate(CrashNode &node, std::size_t size)
{
    const Outcome outcome = count(Change::Cut);
    if (outcome.happens)
        node.truncate(size);
    return outcome.fails ? SQLITE_IOERR_TRUNCATE : SQLITE_OK;
}

int CrashDisk::sync(CrashNode &node, bool syncsFolder)
{
    const Outcome outcome = count(Change::Sync);
    if (outcome.fails) {
        if (m_fault == Fault::FailedSync)
            node.failSync(m_random);
        return SQLITE_IOERR_FSYNC;
    }
    node.sync();
    if (syncsFolder) {
        m_durableNames = m_names;
        m_pendingNames.clear();
    }
    return SQLITE_OK;
}

int CrashDisk::remove(const std::string &name, bool syncsFolder)
{
    if (!m_names.contains(name))
        return m_dead ? SQLITE_IOERR_DELETE : SQLITE_IOERR_DELETE_NOENT;
    const Outcome outcome = count(Change::Remove);
    if (outcome.happens)
        changeNames([name](Names &names) { names.erase(name); });
    if (outcome.fails)
        return SQLITE_IOERR_DELETE;
    if (syncsFolder) {
        m_durableNames = m_names;
        m_pendingNames.clear();
    }
    return SQLITE_OK;
}

void CrashDisk::rename(const std::string &from, const std::string &to)
{
    if (m_names.contains(to))
        throw VaultExists();
    const Outcome renaming = count(Change::Rename);
    if (renaming.happens) {
        changeNames([from, to](Names &names) {
            names[to] = names[from];
            names.erase(from);
        });
    }
    if (renaming.fails)
        throw DiskFailed();
}

void CrashDisk::syncFolder()
{
    if (count(Change::Sync).fails)
        throw DiskFailed();
    m_durableNames = m_names;
    m_pendingNames.clear();
}

} // namespace attune::test
