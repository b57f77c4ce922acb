#include "db/header_copies.h"

#include "src/errors.h"

#include <algorithm>

namespace attune {

HeaderCopies HeaderCopies::read(const Prefix &prefix)
{
    Copies whole;
    bool impossible = false;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const std::optional<VaultHeader> copy = prefix.readCopy(i);
        const VaultHeader::State state = copy ? copy->state() : VaultHeader::State::Damaged;
        if (state == VaultHeader::State::TooNew)
            throw VaultTooNew(VaultTooNew::Part::FileFormat);
        if (state == VaultHeader::State::Whole)
            whole[i] = copy;
        impossible = impossible || state == VaultHeader::State::Impossible;
    }
    if (!whole[0] && !whole[1])
        throw VaultDamaged(impossible ? VaultDamaged::Part::HeaderImpossible : VaultDamaged::Part::BothHeaders);
    return HeaderCopies(whole);
}

HeaderCopies::HeaderCopies(const Copies &copies)
    : m_copies(copies)
{
    findNewest();
}

void HeaderCopies::findNewest()
{
    if (bothAreWhole())
        m_newest = m_copies[1]->generation() > m_copies[0]->generation() ? 1 : 0;
    else
        m_newest = m_copies[0] ? 0 : 1;
}

std::uint64_t HeaderCopies::lowestGeneration() const
{
    const std::optional<VaultHeader> &other = m_copies[1 - m_newest];
    return other ? std::min(other->generation(), newest().generation()) : newest().generation();
}

void HeaderCopies::believeOnly(const Key &macKey)
{
    for (std::optional<VaultHeader> &copy : m_copies) {
        if (copy && !copy->hasMacOf(macKey))
            copy.reset();
    }
    if (!m_copies[0] && !m_copies[1])
        throw VaultDamaged(VaultDamaged::Part::HeaderAltered);
    findNewest();
}

void HeaderCopies::replaceOlder(const Prefix &prefix, VaultHeader next, const Key &macKey, std::uint64_t generations)
{
    const std::size_t older = 1 - m_newest;
    next.seal(newest().generation() + generations, macKey);
    m_copies[older].reset();
    prefix.writeCopy(older, next);
    m_copies[older] = next;
    m_newest = older;
}

bool HeaderCopies::operator==(const HeaderCopies &other) const
{
    return std::ranges::equal(m_copies, other.m_copies, [](const auto &mine, const auto &theirs) {
        return mine.has_value() == theirs.has_value() && (!mine || mine->bytes() == theirs->bytes());
    });
}

} // namespace attune
