#include "tests/support/header_surgery.h"

#include <algorithm>

namespace attune::test {

namespace {

constexpr qsizetype macAt = 3648;
constexpr qsizetype checksumAt = 4064;

void hashInto(QByteArray &vault, int copy, qsizetype size, qsizetype to, const unsigned char *key, std::size_t keySize)
{
    auto *header = reinterpret_cast<unsigned char *>(vault.data()) + copy * headerSize;
    crypto_generichash(header + to, 32, header, static_cast<std::size_t>(size), key, keySize);
}

} // namespace

void fixChecksum(QByteArray &vault, int copy)
{
    hashInto(vault, copy, checksumAt, checksumAt, nullptr, 0);
}

void fixMac(QByteArray &vault, int copy, const DataKey &dataKey)
{
    const Key key = dataKey.subkey(KeyPurpose::HeaderMac);
    hashInto(vault, copy, macAt, macAt, key.data(), key.size());
    fixChecksum(vault, copy);
}

void patchBoth(QByteArray &vault, qsizetype offset, const QByteArray &bytes, const DataKey &dataKey)
{
    for (int copy = 0; copy < 2; ++copy) {
        vault.replace(copy * headerSize + offset, bytes.size(), bytes);
        fixMac(vault, copy, dataKey);
    }
}

quint64 generationIn(const QByteArray &vault, int copy)
{
    quint64 generation = 0;
    for (int i = 7; i >= 0; --i)
        generation = generation << 8 | static_cast<unsigned char>(vault[copy * headerSize + 16 + i]);
    return generation;
}

QByteArray littleEndian(quint64 number, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result.append(static_cast<char>(number >> (8 * i)));
    return result;
}

DataKey copyOf(const DataKey &dataKey)
{
    Key key;
    std::copy_n(dataKey.bytes().data(), Key::size(), key.data());
    return DataKey(std::move(key));
}

void flip(QByteArray &bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
}

} // namespace attune::test
