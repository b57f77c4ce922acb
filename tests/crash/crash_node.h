// One file on a disk that forgets what was not synced.
#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <vector>

namespace attune::test {

/// A file as programs see it and as the disk has it.
class CrashNode {
public:
    using Bytes = std::vector<unsigned char>;
    using Random = std::mt19937;

    const Bytes &seen() const { return m_seen; }
    void write(std::size_t offset, const unsigned char *bytes, std::size_t size);
    void truncate(std::size_t size);
    /// What was written so far is on the disk.
    void sync();
    /// The disk says that it could not write: some of it, never to be written again, is lost, though programs go on
    /// seeing it until the power goes.
    void failSync(Random &random);
    /// The power goes: of what was not synced, all, nothing, or any part of it down to single sectors of 512 bytes
    /// reached the disk, in any order.
    void losePower(Random &random);

private:
    struct Change {
        bool truncates;
        std::size_t at; ///< the offset, or the new size
        Bytes bytes;
    };

    static void apply(Bytes &to, const Change &change);
    static void applyTorn(Bytes &to, const Change &change, Random &random);

    Bytes m_seen;
    Bytes m_durable;
    std::vector<Change> m_pending;
};

} // namespace attune::test
