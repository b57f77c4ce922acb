// A vault kept in one file by SQLCipher.
#pragma once

#include "db/vault_settings.h"
#include "src/vault.h"

#include <QString>

#include <memory>
#include <string>

namespace attune {

class VaultFile;

/// Vault over a file; see docs/vault-format.md for its bytes.
class SqliteVault : public Vault {
public:
    /// path: where the vault is or will be; nothing is touched yet. Without settings, the usual ones.
    explicit SqliteVault(const QString &path);
    SqliteVault(const QString &path, VaultSettings settings);

    bool exists() const override;
    std::unique_ptr<Store> create(const Passphrase &passphrase) override;
    std::unique_ptr<Store> open(const Passphrase &passphrase) override;
    void confirm(const Passphrase &passphrase) override;
    void changePassphrase(const Passphrase &current, const Passphrase &next, const Deed &deed) override;
    std::unique_ptr<Store> create(const Passphrase &passphrase, const Fill &fill) override;

private:
    std::string place() const;
    std::unique_ptr<Store> share(VaultFile file);

    QString m_path;
    VaultSettings m_settings;
    std::weak_ptr<VaultFile> m_open; // the store's, as long as there is one
};

} // namespace attune
