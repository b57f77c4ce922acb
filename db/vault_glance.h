// What can be told of a vault without its key.
#pragma once

#include <QByteArray>
#include <QString>

namespace attune {

/// The outside of a vault's file.
struct VaultGlance {
    QByteArray vaultId; ///< 16 bytes
    quint64 generation = 0; ///< of the newest header copy
    int wholeCopies = 0; ///< of the header's two, 1 or 2
    int passphrases = 0; ///< key slots that a passphrase opens
    qint64 size = 0; ///< bytes
};

/// Looks at a vault, also one that is open elsewhere; takes no lock and writes nothing. That whole pages are missing at
/// the end is not seen from outside. Throws VaultMissing, NotAVault, VaultDamaged, VaultTooNew, NotWritable where the
/// file cannot be read.
VaultGlance glanceAt(const QString &path);

} // namespace attune
