// Vaults that are made and opened in milliseconds.
#pragma once

#include "db/vault_file.h"
#include "db/vault_settings.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace attune::test {

/// The passphrase of every vault in the tests that does not say otherwise.
inline Passphrase passphrase()
{
    return Passphrase(QStringLiteral("seven otters cross the river"));
}

/// Another one, for changes and for being wrong.
inline Passphrase otherPassphrase()
{
    return Passphrase(QStringLiteral("nine herons under the bridge"));
}

/// Settings whose derivation is one keyed hash instead of Argon2id, with a clock that stands at 2026-03-02 09:00 UTC.
VaultSettings quickSettings();

/// The real derivation at the least cost that a reader accepts (19 MiB, 2 passes).
VaultSettings cheapSettings();

/// The program's own schema and one table more: saved (id, run, filler).
std::span<const Migration> migrationsWithSaved();

/// A vault in a folder of its own, gone with it.
class QuickVault {
public:
    explicit QuickVault(VaultSettings settings = quickSettings());

    QString path() const { return m_folder.filePath(QStringLiteral("practice.attune")); }
    std::string nativePath() const { return path().toStdString(); }
    const VaultSettings &settings() const { return m_settings; }
    VaultFile create() const;
    VaultFile open() const;
    VaultFile openWith(const Passphrase &passphrase) const;

private:
    QTemporaryDir m_folder;
    VaultSettings m_settings;
};

QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace attune::test
