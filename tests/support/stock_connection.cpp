#include "tests/support/stock_connection.h"

#include "tests/support/header_surgery.h"

#include <catch2/catch_test_macros.hpp>

namespace attune::test {

namespace {

constexpr qsizetype saltOffset = 40;

} // namespace

StockConnection::StockConnection(const QuickVault &vault)
    : m_vault(vault)
    , m_path(vault.path() + QStringLiteral(".plain"))
{
    CipherSalt salt;
    const QByteArray bytes = readFile(vault.path());
    std::copy_n(bytes.begin() + saltOffset, salt.size(), salt.begin());
    // Opened for a moment for its key alone.
    std::string key;
    {
        const VaultFile file = vault.open();
        const RawKeyText text = file.dataKey().rawKeyText(salt);
        key = reinterpret_cast<const char *>(text.data());
    }
    writeFile(m_path, readFile(vault.path()).sliced(prefixSize));
    REQUIRE(sqlite3_open(m_path.toUtf8().constData(), &m_connection) == SQLITE_OK);
    REQUIRE(sqlite3_key(m_connection, key.data(), static_cast<int>(key.size())) == SQLITE_OK);
    REQUIRE(run("SELECT count(*) FROM sqlite_schema") == SQLITE_OK);
}

StockConnection::~StockConnection()
{
    sqlite3_close(m_connection);
}

int StockConnection::run(const std::string &sql)
{
    return sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr);
}

std::string StockConnection::rows(const std::vector<std::string> &tables)
{
    std::string text;
    const auto take = [](void *to, int count, char **values, char **) {
        for (int i = 0; i < count; ++i)
            *static_cast<std::string *>(to) += std::string(values[i] ? values[i] : "NULL") + '|';
        *static_cast<std::string *>(to) += '\n';
        return 0;
    };
    for (const std::string &table : tables) {
        text += table + '\n';
        std::string columns;
        REQUIRE(
            sqlite3_exec(
                m_connection,
                ("SELECT group_concat('quote(\"' || name || '\")') FROM pragma_table_info('" + table + "')").c_str(),
                take, &columns, nullptr)
            == SQLITE_OK);
        columns.resize(columns.find('|'));
        columns.insert(0, "SELECT ").append(" FROM ").append(table);
        REQUIRE(sqlite3_exec(m_connection, columns.c_str(), take, &text, nullptr) == SQLITE_OK);
    }
    return text;
}

void StockConnection::putBack()
{
    REQUIRE(sqlite3_close(m_connection) == SQLITE_OK);
    m_connection = nullptr;
    writeFile(m_vault.path(), readFile(m_vault.path()).first(prefixSize) + readFile(m_path));
}

} // namespace attune::test
