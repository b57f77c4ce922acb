// Headers changed as a forger, a fault or a later version would leave them. Offsets are those of docs/vault-format.md,
// written out here once more on purpose.
#pragma once

#include "tests/support/quick_vault.h"

#include <QByteArray>

namespace attune::test {

constexpr qsizetype headerSize = 4096;
constexpr qsizetype prefixSize = 16384;

/// Gives a header copy (0 or 1) of the vault's bytes the checksum that fits it.
void fixChecksum(QByteArray &vault, int copy);
/// Gives it the MAC of the vault's own key and the checksum.
void fixMac(QByteArray &vault, int copy, const DataKey &dataKey);
/// The same bytes in both copies, with MAC and checksum.
void patchBoth(QByteArray &vault, qsizetype offset, const QByteArray &bytes, const DataKey &dataKey);

quint64 generationIn(const QByteArray &vault, int copy);
/// number as so many bytes, lowest first.
QByteArray littleEndian(quint64 number, int bytes);

/// A copy of the key, for tests that open the same vault often.
DataKey copyOf(const DataKey &dataKey);

/// Turns one bit, counted from the lowest of the first byte.
void flip(QByteArray &bytes, qsizetype bit);

/// A vault, its bytes and its key, so that both can be changed at will.
struct KnownVault {
    QuickVault vault;
    DataKey key = copyOf(vault.create().dataKey());
    QByteArray bytes = readFile(vault.path());

    VaultFile openWithKey() const
    {
        return VaultFile::open(vault.nativePath(), vault.settings(),
                               [this](const VaultHeader &) { return copyOf(key); });
    }
    void write(const QByteArray &changed) const { writeFile(vault.path(), changed); }
};

} // namespace attune::test
