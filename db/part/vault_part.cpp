#include "src/vault_part.h"

#include "db/cipher.h"
#include "db/sqlite_vault.h"

#include <cstring>

namespace {

std::unique_ptr<attune::Vault> vaultAt(const QString &path, const QString &spareFolder)
{
    attune::VaultSettings settings;
    settings.spareFolder = spareFolder;
    return std::make_unique<attune::SqliteVault>(path, std::move(settings));
}

constexpr attune::VaultPart part{vaultAt, attune::requireSqlcipher};

} // namespace

__attribute__((visibility("default"))) const attune::VaultPart *attuneVaultPart(const char *programVersion)
{
    return std::strcmp(programVersion, ATTUNE_VERSION) == 0 ? &part : nullptr;
}
