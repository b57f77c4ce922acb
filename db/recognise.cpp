#include "db/recognise.h"

#include "db/prefix_vfs.h"
#include "src/errors.h"

#include <QStringDecoder>

#include <algorithm>
#include <bitset>
#include <span>
#include <string_view>

namespace attune {

namespace {

constexpr std::size_t reservedAt = Prefix::copies * VaultHeader::size;

using Bytes = std::span<const unsigned char>;

Bytes firstPage(Bytes head)
{
    return head.first(std::min<std::size_t>(head.size(), PrefixVfs::pageSize));
}

bool isPlainDatabase(Bytes head)
{
    using namespace std::string_view_literals;
    constexpr std::string_view start = "SQLite format 3\0"sv;
    return head.size() >= start.size() && std::equal(start.begin(), start.end(), head.begin());
}

bool isText(Bytes head)
{
    const bool hasControls = std::ranges::any_of(head, [](unsigned char byte) {
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
    if (hasControls)
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8); // does not mind a character cut off at the end
    const QString decoded = decoder.decode(QByteArrayView(head.data(), static_cast<qsizetype>(head.size())));
    return !decoder.hasError() && !decoded.isEmpty();
}

// An encrypted page holds nearly every byte value; an ordinary file seldom does, and seldom ends at a page's end.
bool isLikelyEncrypted(Bytes head, qint64 size)
{
    std::bitset<256> seen;
    for (const unsigned char byte : head)
        seen.set(byte);
    return size % PrefixVfs::pageSize == 0 && seen.count() > 240;
}

NotAVault::Kind kindOf(Bytes head, qint64 size)
{
    using enum NotAVault::Kind;
    if (isPlainDatabase(head))
        return PlainDatabase;
    if (isText(firstPage(head)))
        return Text;
    return isLikelyEncrypted(firstPage(head), size) ? BareEncryptedDatabase : SomethingElse;
}

std::optional<VaultHeader> copyIn(Bytes head, std::size_t index)
{
    if (head.size() < (index + 1) * VaultHeader::size)
        return std::nullopt;
    VaultHeader::Bytes bytes;
    std::ranges::copy(head.subspan(index * VaultHeader::size, VaultHeader::size), bytes.begin());
    return VaultHeader(bytes);
}

// The first header copy, or as much of it as is there with zeros behind it.
VaultHeader startOf(Bytes head)
{
    VaultHeader::Bytes bytes{};
    std::ranges::copy(head.first(std::min(head.size(), bytes.size())), bytes.begin());
    return VaultHeader(bytes);
}

// Where both headers are gone, the zeros behind them and the whole pages behind those still show a vault.
bool hasTheShapeOfAVault(Bytes head, qint64 size)
{
    if (head.size() < static_cast<std::size_t>(PrefixVfs::prefixSize) || isPlainDatabase(head))
        return false;
    const Bytes headers = head.first(reservedAt);
    const auto isZero = [](unsigned char byte) { return byte == 0; };
    return std::ranges::all_of(head.subspan(reservedAt), isZero) && size > PrefixVfs::prefixSize
        && (size - PrefixVfs::prefixSize) % PrefixVfs::pageSize == 0
        && isLikelyEncrypted(firstPage(headers), PrefixVfs::pageSize);
}

bool wasOnceAVault(Bytes head, qint64 size)
{
    using namespace std::string_view_literals;
    if (head.size() < 8)
        return std::ranges::equal(head, "ATTUNE\0\1"sv.substr(0, head.size()));
    if (startOf(head).hasNearlyTheMagic())
        return true;
    const std::optional<VaultHeader> second = copyIn(head, 1);
    return (second && second->hasNearlyTheMagic()) || hasTheShapeOfAVault(head, size);
}

bool isWhole(const std::optional<VaultHeader> &copy)
{
    return copy && copy->state() != VaultHeader::State::Damaged;
}

} // namespace

void requireVault(const Prefix &prefix, qint64 size)
{
    if (size == 0)
        throw NotAVault(NotAVault::Kind::EmptyFile);
    const std::vector<unsigned char> head = prefix.head(std::min<qint64>(size, PrefixVfs::prefixSize));
    const bool sound = isWhole(copyIn(head, 0)) || isWhole(copyIn(head, 1));
    if (!sound && !wasOnceAVault(head, size))
        throw NotAVault(kindOf(head, size));
    if (size < PrefixVfs::prefixSize + PrefixVfs::pageSize)
        throw VaultDamaged(VaultDamaged::Part::CutInHeader);
    if (!sound)
        throw VaultDamaged(VaultDamaged::Part::BothHeaders);
}

} // namespace attune
