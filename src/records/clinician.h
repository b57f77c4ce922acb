// Those who work in the practice.
#pragma once

#include "src/records/id.h"
#include "src/records/record_kind.h"

#include <QDate>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>

namespace attune {

/// What somebody does in the practice, and so what they see: records staff see no notes.
enum class ClinicianRole { Therapist, Supervisor, Records };
BOOST_DESCRIBE_ENUM(ClinicianRole, Therapist, Supervisor, Records)

/// Somebody who works in the practice. Never deleted: signed notes name them.
struct Clinician {
    static constexpr RecordKind kind = RecordKind::Clinician;

    Id<Clinician> id;
    QString name;
    /// As they stand behind the name in a signature, such as "LCSW".
    QString credentials;
    ClinicianRole role = ClinicianRole::Therapist;
    /// The last day in the practice; nothing while they work there.
    std::optional<QDate> left;

    bool operator==(const Clinician &) const = default;
};
BOOST_DESCRIBE_STRUCT(Clinician, (), (id, name, credentials, role, left))

} // namespace attune
