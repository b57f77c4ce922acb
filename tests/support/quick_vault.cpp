#include "tests/support/quick_vault.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <sodium.h>
#include <vector>

namespace attune::test {

namespace {

Key hashOnce(const Passphrase &passphrase, const KeySalt &salt, const KeyCost &)
{
    Key key;
    const auto *text = reinterpret_cast<const unsigned char *>(passphrase.utf8().data());
    crypto_generichash(key.data(), key.size(), text, passphrase.utf8().size(), salt.data(), salt.size());
    return key;
}

} // namespace

VaultSettings quickSettings()
{
    VaultSettings settings;
    settings.slots.derive = &hashOnce;
    settings.slots.clock = [] { return qint64{1772442000000}; };
    return settings;
}

VaultSettings cheapSettings()
{
    VaultSettings settings = quickSettings();
    settings.slots.derive = &argon2id;
    settings.slots.cost = {2, std::uint64_t{19} * 1024 * 1024};
    return settings;
}

std::span<const Migration> migrationsWithSaved()
{
    static const std::vector<Migration> migrations = [] {
        const std::span<const Migration> builtIn = builtInMigrations();
        std::vector<Migration> all(builtIn.begin(), builtIn.end());
        all.push_back({static_cast<int>(all.size()) + 1,
                       "CREATE TABLE saved (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, filler BLOB NOT NULL) STRICT;"
                       "CREATE INDEX saved_by_run ON saved (run)"});
        return all;
    }();
    return migrations;
}

QuickVault::QuickVault(VaultSettings settings)
    : m_settings(std::move(settings))
{
    REQUIRE(m_folder.isValid());
}

VaultFile QuickVault::create() const
{
    return VaultFile::create(nativePath(), m_settings, passphrase());
}

VaultFile QuickVault::open() const
{
    return openWith(passphrase());
}

VaultFile QuickVault::openWith(const Passphrase &passphrase) const
{
    return VaultFile::open(nativePath(), m_settings, VaultFile::withPassphrase(passphrase, m_settings));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace attune::test
