// Where passphrases come from: a file, standard input or the terminal; never the arguments or the environment.
#pragma once

#include "src/passphrase.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace attune::cli {

/// The passphrases that one run needs, one after the other: the lines of the file, or what is typed.
class Passphrases {
public:
    /// Empty for the terminal, "-" for standard input; where that is typed, it is asked for as on the terminal. Nothing
    /// is read yet.
    explicit Passphrases(QString file);
    ~Passphrases();
    Passphrases(const Passphrases &) = delete;
    Passphrases &operator=(const Passphrases &) = delete;

    /// The one that opens the vault.
    Passphrase current();
    /// A new one; on the terminal asked for twice. Throws Stopped where the two differ or there is none.
    Passphrase next();

private:
    Passphrase nextLine();

    QString m_file;
    std::optional<QByteArray> m_lines;
    qsizetype m_at = 0;
};

} // namespace attune::cli
