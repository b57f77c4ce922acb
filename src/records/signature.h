// What makes a record final.
#pragma once

#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/record_kind.h"

#include <QByteArray>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <vector>

namespace attune {

struct Clinician;
struct Family;

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

/// The stamp under a note, an addendum or closing words: who, when, where, and the digest of what was signed.
struct Signature {
    static constexpr RecordKind kind = RecordKind::Signature;

    Id<Signature> id;
    Id<Family> family;
    /// What was signed. A record is signed once.
    RecordKind recordKind = RecordKind::Note;
    Id<AnyRecord> record;
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
    /// Empty, or 32 bytes: the signer's Ed25519 public key.
    QByteArray key;
    /// Empty where there is no key; else 64 bytes: the key's signature (RFC 8032) of the digest.
    QByteArray proof;
    /// The names that were part of it.
    std::vector<ShownName> shownNames;

    bool operator==(const Signature &) const = default;

    /// Whether it stands under this record.
    template <class T>
    bool isUnder(Id<T> other) const
    {
        return recordKind == T::kind && record == other.any();
    }
    /// What it stands under, where that is a T; else null.
    template <class T>
    Id<T> under() const
    {
        return recordKind == T::kind ? Id<T>(record.bytes()) : Id<T>();
    }
};
BOOST_DESCRIBE_STRUCT(Signature, (),
                      (id, family, recordKind, record, signer, name, credentials, signedAt, vault, scheme, digest, key,
                       proof, shownNames))

} // namespace attune
