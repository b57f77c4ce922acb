// The open vault as the domain uses it, over SQLCipher.
#pragma once

#include "db/vault_file.h"
#include "src/store.h"

#include <memory>

namespace attune {

/// Store over a VaultFile that it shares with the vault it came from, which changes passphrases through it.
class SqliteStore : public Store {
public:
    explicit SqliteStore(std::shared_ptr<VaultFile> file)
        : m_file(std::move(file))
    {
    }

    VaultFacts facts() const override { return m_file->facts(); }

private:
    std::shared_ptr<VaultFile> m_file;
};

} // namespace attune
