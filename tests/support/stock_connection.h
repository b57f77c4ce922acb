// The vault's database as any other program with its key sees it.
#pragma once

#include "tests/support/quick_vault.h"

#include <sqlite3.h>
#include <string>

namespace attune::test {

/// A connection with SQLCipher's own settings: no recursive triggers, foreign keys not enforced, nothing refused. It
/// opens a copy of the vault's database, which the format's document promises to be an ordinary file behind its prefix.
class StockConnection {
public:
    /// The vault must be closed.
    explicit StockConnection(const QuickVault &vault);
    ~StockConnection();
    StockConnection(const StockConnection &) = delete;
    StockConnection &operator=(const StockConnection &) = delete;

    /// Runs statements; SQLite's result.
    int run(const std::string &sql);
    /// Every row of the tables with these names, spelled out.
    std::string rows(const std::vector<std::string> &tables);
    /// Puts the database, as it is now, back behind the vault's prefix. The connection is closed.
    void putBack();

private:
    const QuickVault &m_vault;
    QString m_path;
    sqlite3 *m_connection = nullptr;
};

} // namespace attune::test
