#include "tests/crash/crash_node.h"

#include <algorithm>

namespace attune::test {

namespace {

constexpr std::size_t sectorSize = 512;

bool toss(CrashNode::Random &random)
{
    return random() % 2 == 0;
}

} // namespace

void CrashNode::apply(Bytes &to, const Change &change)
{
    if (change.truncates) {
        to.resize(std::min(to.size(), change.at));
        return;
    }
    to.resize(std::max(to.size(), change.at + change.bytes.size()));
    std::ranges::copy(change.bytes, to.begin() + static_cast<std::ptrdiff_t>(change.at));
}

void CrashNode::applyTorn(Bytes &to, const Change &change, Random &random)
{
    if (change.truncates) {
        if (toss(random))
            apply(to, change);
        return;
    }
    for (std::size_t done = 0; done < change.bytes.size();) {
        const std::size_t at = change.at + done;
        const std::size_t size = std::min(sectorSize - at % sectorSize, change.bytes.size() - done);
        const auto from = change.bytes.begin() + static_cast<std::ptrdiff_t>(done);
        if (toss(random))
            apply(to, {false, at, Bytes(from, from + static_cast<std::ptrdiff_t>(size))});
        done += size;
    }
}

void CrashNode::write(std::size_t offset, const unsigned char *bytes, std::size_t size)
{
    m_pending.push_back({false, offset, Bytes(bytes, bytes + size)});
    apply(m_seen, m_pending.back());
}

void CrashNode::truncate(std::size_t size)
{
    m_pending.push_back({true, size, {}});
    apply(m_seen, m_pending.back());
}

void CrashNode::sync()
{
    for (const Change &change : m_pending)
        apply(m_durable, change);
    m_pending.clear();
}

void CrashNode::failSync(Random &random)
{
    std::erase_if(m_pending, [&random](const Change &) { return toss(random); });
}

void CrashNode::losePower(Random &random)
{
    enum { All, Nothing, Some, Torn };
    switch (random() % 4) {
    case All:
        sync();
        break;
    case Nothing:
        break;
    case Some:
        failSync(random);
        sync();
        break;
    case Torn:
        for (const Change &change : m_pending)
            applyTorn(m_durable, change, random);
        break;
    }
    m_pending.clear();
    m_seen = m_durable;
}

} // namespace attune::test
