// What makes a note or an addendum final.
#pragma once

#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/record_kind.h"

#include <QByteArray>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <vector>

namespace attune {

struct Addendum;
struct Clinician;
struct Family;
struct Note;

/// The identity of a vault. It has no record: the vault carries it and stamps it on what is signed there.
struct VaultIdentity;

/// A record's name as the signer saw it, so that a later change of name breaks no signature.
struct ShownName {
    RecordKind recordKind = RecordKind::Person;
    Id<AnyRecord> record;
    QString shown;

    bool operator==(const ShownName &) const = default;
};
BOOST_DESCRIBE_STRUCT(ShownName, (), (recordKind, record, shown))

/// The stamp under a note, or under an addendum to it: who, when, where, and the digest of what was signed.
struct Signature {
    static constexpr RecordKind kind = RecordKind::Signature;

    Id<Signature> id;
    Id<Family> family;
    Id<Note> note;
    /// Set where the addendum is what was signed.
    std::optional<Id<Addendum>> addendum;
    Id<Clinician> signer;
    /// Name and credentials as they stood at signing.
    QString name;
    QString credentials;
    Instant signedAt{};
    Id<VaultIdentity> vault;
    /// Which rule made the digest (json/signed_content.h). 1 or more.
    int scheme = 1;
    /// 32 bytes.
    QByteArray digest;
    /// The names that were part of it.
    std::vector<ShownName> shownNames;

    bool operator==(const Signature &) const = default;
};
BOOST_DESCRIBE_STRUCT(Signature, (),
                      (id, family, note, addendum, signer, name, credentials, signedAt, vault, scheme, digest,
                       shownNames))

} // namespace attune
