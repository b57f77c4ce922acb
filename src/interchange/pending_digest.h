// The digest under a note, worked out in two parts.
#pragma once

#include "src/json/signed_content.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <memory>
#include <vector>

namespace attune {

/// A digest of scheme 1 that waits for the names as shown. In a file they stand with the signature, far below the words
/// that it covers; what is kept until then is half a kilobyte, however long the note is.
class PendingDigest {
public:
    PendingDigest(const Note &note, const Session &session);
    explicit PendingDigest(const Addendum &addendum);

    /// What digestOf(signedContent(...)) gives. Once only.
    QByteArray finish(const std::vector<ShownName> &names);

private:
    void begin(const QByteArray &withoutNames);

    std::unique_ptr<QCryptographicHash> m_hash;
};

} // namespace attune
