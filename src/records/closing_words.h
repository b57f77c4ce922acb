// The therapist's own words in a family's summary.
#pragma once

#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/person_set.h"
#include "src/records/record_kind.h"

#include <QDate>
#include <QString>

#include <boost/describe/class.hpp>

#include <optional>

namespace attune {

struct Clinician;
struct Family;
struct Person;

/// What a therapist says at the end of one summary, to one caregiver or several together about one stretch of days.
/// Written over while it is not signed; never changed from then on, and part of no summary for anybody else or of other
/// hours.
struct ClosingWords {
    static constexpr RecordKind kind = RecordKind::ClosingWords;

    Id<ClosingWords> id;
    Id<Family> family;
    Id<Clinician> author;
    /// The caregivers they are written to, together. At least one.
    PersonSet recipients;
    /// The days of the summary, both among them.
    QDate firstDay;
    QDate lastDay;
    QString text;
    Instant written{};
    /// Nothing while they are a draft. From then on a Signature stands under them.
    std::optional<Instant> signedAt;

    bool operator==(const ClosingWords &) const = default;
};
BOOST_DESCRIBE_STRUCT(ClosingWords, (), (id, family, author, recipients, firstDay, lastDay, text, written, signedAt))

} // namespace attune
