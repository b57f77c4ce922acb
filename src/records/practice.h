// The practice that a vault belongs to, with what law and custom let it choose.
#pragma once

#include "src/records/id.h"
#include "src/records/record_kind.h"

#include <QString>

#include <boost/describe/class.hpp>

namespace attune {

/// A practice and its presets. A vault holds one.
struct Practice {
    static constexpr RecordKind kind = RecordKind::Practice;

    Id<Practice> id;
    QString name;
    /// The IANA zone that a new session starts with, such as "Pacific/Auckland".
    QString zone;
    /// A note begun or finished more than this many hours after the hour is a late entry. 48 as shipped; 1 or more.
    int lateEntryHours = 48;

    bool operator==(const Practice &) const = default;
};
BOOST_DESCRIBE_STRUCT(Practice, (), (id, name, zone, lateEntryHours))

} // namespace attune
