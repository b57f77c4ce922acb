// What the part of Attune that keeps vaults gives. The window's program loads it when a vault is first asked for: with
// its encryption it is as large as the window, which needs none of it before.
#pragma once

#include "src/vault.h"

#include <QString>

#include <memory>

namespace attune {

struct VaultPart {
    /// The vault that is or will be at a path; nothing is touched yet. Words that the vault's own folder does not take
    /// are set aside in spareFolder, empty for nowhere.
    std::unique_ptr<Vault> (*vaultAt)(const QString &path, const QString &spareFolder);

    /// SQLCipher's, such as "4.6.1 community". Throws CipherMissing.
    QString (*cipherVersion)();
};

} // namespace attune

extern "C" {

/// The part's functions, for a program of the same version; null for another, whose types may lie differently.
const attune::VaultPart *attuneVaultPart(const char *programVersion);
}
