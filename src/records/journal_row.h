// The trail of what was done (HIPAA 45 CFR 164.312(b), ONC 170.315(d)(2)-(3)).
#pragma once

#include "src/records/clinician.h"
#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/record_kind.h"

#include <QByteArray>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>

namespace attune {

struct Family;
struct Person;

/// What was done. Of a note in work only begun, submitted, discarded and signed are told, never a single save.
enum class JournalAction {
    Created,
    Changed,
    Begun,
    Submitted,
    Discarded,
    Signed,
    Added,
    Struck,
    Viewed,
    Printed,
    Exported,
    Imported,
    Unlocked,
    Locked,
    WrongPassphrase,
    PassphraseChanged,
    BackedUp,
    Restored,
    Verified,
};
BOOST_DESCRIBE_ENUM(JournalAction, Created, Changed, Begun, Submitted, Discarded, Signed, Added, Struck, Viewed,
                    Printed, Exported, Imported, Unlocked, Locked, WrongPassphrase, PassphraseChanged, BackedUp,
                    Restored, Verified)

/// One thing done by somebody. Rows form a chain: each holds the digest of the row before it.
struct JournalRow {
    static constexpr RecordKind kind = RecordKind::JournalRow;

    Id<JournalRow> id;
    Instant at{};
    /// Nothing where nobody was known yet, as when the vault was created.
    std::optional<Id<Clinician>> who;
    std::optional<ClinicianRole> role;
    std::optional<Id<Family>> family;
    std::optional<Id<Person>> person;
    /// The record that it was done to; nothing for the vault as a whole.
    std::optional<RecordKind> recordKind;
    std::optional<Id<AnyRecord>> record;
    JournalAction action = JournalAction::Viewed;
    QString reason;
    /// 32 bytes: the digest of the record's new content (json/digest.h); empty where nothing changed.
    QByteArray contentDigest;
    /// 32 bytes: the digest of the row before; in the first row, of the vault's id.
    QByteArray previousDigest;

    bool operator==(const JournalRow &) const = default;
};
BOOST_DESCRIBE_STRUCT(JournalRow, (),
                      (id, at, who, role, family, person, recordKind, record, action, reason, contentDigest,
                       previousDigest))

} // namespace attune
