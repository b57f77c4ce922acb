// The part of Attune that keeps vaults, loaded when a vault is first asked for.
#pragma once

#include "src/vault_part.h"

namespace attune {

/// Loads the part the first time, which reads a few megabytes from the disk: on the worker's thread where a screen
/// waits. Throws PartMissing.
const VaultPart &vaultPart();

/// Of the encryption in this program. Throws PartMissing, CipherMissing.
QString cipherVersion();

} // namespace attune
