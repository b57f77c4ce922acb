// One meeting of a course, whether planned, held or missed.
#pragma once

#include "src/records/course.h"
#include "src/records/id.h"
#include "src/records/instant.h"
#include "src/records/person_set.h"
#include "src/records/record_kind.h"

#include <QDate>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <vector>

namespace attune {

/// What became of a session.
enum class SessionStatus { Planned, Held, DidNotTakePlace };
BOOST_DESCRIBE_ENUM(SessionStatus, Planned, Held, DidNotTakePlace)

/// On whose side it lay that a session did not take place. Only a group of reasons: the words beside it say the rest.
enum class NotHeldReason { Family, TransportOrAgency, Therapist, Illness };
BOOST_DESCRIBE_ENUM(NotHeldReason, Family, TransportOrAgency, Therapist, Illness)

/// Where a session is held.
enum class Place { Clinic, Home, School, Video, Phone };
BOOST_DESCRIBE_ENUM(Place, Clinic, Home, School, Video, Phone)

/// A clinician who leads or joins a session.
struct SessionClinician {
    Id<Clinician> clinician;
    ClinicianPart part = ClinicianPart::Lead;

    bool operator==(const SessionClinician &) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionClinician, (), (clinician, part))

/// The event that several families' sessions share. It has no record: sessions with the same id were one group, and
/// none of them names another family.
struct SharedEvent;

/// One planned, held or missed meeting of a course.
struct Session {
    static constexpr RecordKind kind = RecordKind::Session;

    Id<Session> id;
    Id<Family> family;
    Id<Course> course;
    SessionStatus status = SessionStatus::Planned;
    /// Why it did not take place; nothing otherwise.
    std::optional<NotHeldReason> notHeld;
    QString notHeldWords;
    /// The calendar day in the session's zone, fixed at entry and never recomputed.
    QDate day;
    /// The IANA zone in which the day was fixed, such as "America/Vancouver".
    QString zone;
    /// Exact start and stop; for a planned session, as planned. Complete notes have both.
    std::optional<Instant> start;
    std::optional<Instant> stop;
    Place place = Place::Clinic;
    /// On video or phone: where the family was, and how to reach them there if the line drops.
    QString familyWhere;
    QString familyReach;
    /// What interrupted the hour, each in words.
    std::vector<QString> interruptions;
    std::vector<SessionClinician> clinicians;
    /// For a group: what its sessions share.
    std::optional<Id<SharedEvent>> sharedEvent;
    /// The persons that this meeting is about, whether or not they came.
    PersonSet subjects;

    bool operator==(const Session &) const = default;
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (id, family, course, status, notHeld, notHeldWords, day, zone, start, stop, place, familyWhere,
                       familyReach, interruptions, clinicians, sharedEvent, subjects))

} // namespace attune
