// Words that could not be written into the vault, sealed in files that only this vault opens.
#pragma once

#include "db/data_key.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <sodium.h>
#include <string>
#include <vector>

namespace attune {

/// The sealed files of one open vault; see docs/vault-format.md for their bytes. They lie beside the vault or, where
/// that folder cannot be written, in one of the user's own.
class SealedWords {
public:
    /// `folders`: where they may lie, the best first.
    SealedWords(const DataKey &dataKey, const QByteArray &vaultId, std::vector<QString> folders);

    /// Seals the words in a new file, in the first folder that takes it. Throws what the last one failed with.
    void write(const QByteArray &words) const;
    /// The same in a file of the caller's choice, a path that begins at the root. Throws FileExists, NoSpace,
    /// NotWritable, DiskFailed.
    void writeTo(const QString &path, const QByteArray &words) const;

    /// The files of this vault in its folders, by their names; those of other vaults are not among them.
    std::vector<QString> files() const;
    /// The words in a file; nothing where it is damaged, or sealed for another vault.
    std::optional<QByteArray> read(const QString &path) const;
    static void remove(const QString &path);

private:
    QByteArray sealed(const QByteArray &words) const;

    QByteArray m_head; // what every file of this vault begins with
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> m_publicKey{};
    SecretArray<crypto_box_SECRETKEYBYTES> m_secretKey;
    std::vector<QString> m_folders;
};

} // namespace attune
