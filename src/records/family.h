// The case file.
#pragma once

#include "src/records/id.h"
#include "src/records/record_kind.h"

#include <QDate>
#include <QString>

#include <boost/describe/class.hpp>

#include <optional>

namespace attune {

/// The case file of one family: its people, courses and everything else belong to it.
struct Family {
    static constexpr RecordKind kind = RecordKind::Family;

    Id<Family> id;
    /// What the family goes by on screen, such as "Ava & Mum".
    QString displayName;
    /// The practice's own number for the file; in any form, and unique where there is one.
    QString recordNumber;
    QDate opened;
    /// Nothing while the file is open.
    std::optional<QDate> closed;

    bool operator==(const Family &) const = default;
};
BOOST_DESCRIBE_STRUCT(Family, (), (id, displayName, recordNumber, opened, closed))

} // namespace attune
