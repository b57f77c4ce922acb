#include "ui/vault/loaded_vault.h"

#include "src/errors.h"
#include "ui/paper/loaded_part.h"

namespace attune {

namespace {

const VaultPart *load()
{
    const QFunctionPointer function =
        loadedFunction(QStringLiteral(ATTUNE_VAULT_INSTALLED), QStringLiteral(ATTUNE_VAULT_BUILT), "attuneVaultPart");
    return function ? reinterpret_cast<decltype(&attuneVaultPart)>(function)(ATTUNE_VERSION) : nullptr;
}

} // namespace

const VaultPart &vaultPart()
{
    static const VaultPart *const part = load();
    if (!part)
        throw PartMissing();
    return *part;
}

QString cipherVersion()
{
    return vaultPart().cipherVersion();
}

} // namespace attune
