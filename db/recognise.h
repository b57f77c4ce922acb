// Vault, damaged vault, or something else altogether.
#pragma once

#include "db/prefix.h"

namespace attune {

/// Returns when the file, of so many bytes, begins like a vault. Throws NotAVault with what it is instead, VaultDamaged
/// (CutInHeader, BothHeaders) for what once was a vault.
void requireVault(const Prefix &prefix, qint64 size);

} // namespace attune
