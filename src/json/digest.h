// The digests that chain the journal and are stamped under signatures.
#pragma once

#include "src/records/record.h"

#include <QByteArray>
#include <QByteArrayView>

namespace attune {

/// BLAKE2b-256 (RFC 7693, 32 bytes, no key).
QByteArray digestOf(QByteArrayView bytes);

/// The digest of a record's canonical JSON with its type: a journal row's contentDigest, and for a JournalRow what the
/// next row holds as previousDigest.
QByteArray digestOf(const Record &record);

} // namespace attune
