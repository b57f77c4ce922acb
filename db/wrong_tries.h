// Wrong passphrases that were given for a vault, until its journal tells of them.
#pragma once

#include "src/records/instant.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace attune {

/// The moments of them, in a file in a folder of the user's own: a vault that does not open takes nothing in. Anybody
/// who reads that folder reads them. Nothing throws: what cannot be kept there is not told of.
class WrongTries {
public:
    /// `vaultId`: 16 bytes. `folder`: empty for nowhere.
    WrongTries(const QByteArray &vaultId, const QString &folder);

    /// `at`: UTC milliseconds.
    void add(qint64 at) const;
    /// In the order in which they were added; at most the first 65,536.
    std::vector<Instant> all() const;
    void forget() const;

private:
    QString m_folder;
    std::string m_path; // empty for nowhere
};

} // namespace attune
