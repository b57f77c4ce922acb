// A stretch of work with a family. Its treatment phases are not the movements of a session (see passage.h).
#pragma once

#include "src/records/id.h"
#include "src/records/record_kind.h"

#include <QDate>
#include <QString>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <vector>

namespace attune {

struct Clinician;
struct Family;
struct Person;

/// A treatment phase, in the usual order of a course.
enum class Phase { Foundational, Core, Closing };
BOOST_DESCRIBE_ENUM(Phase, Foundational, Core, Closing)

/// A clinician's part in a course or a session.
enum class ClinicianPart { Lead, CoTherapist, Observer };
BOOST_DESCRIBE_ENUM(ClinicianPart, Lead, CoTherapist, Observer)

/// How a course came to its end, without a word of judgement on anybody.
enum class CourseEnding { EndedTogether, FamilyChose, FamilyMoved, PlacementChanged, PassedOn, TherapistLeft, Other };
BOOST_DESCRIBE_ENUM(CourseEnding, EndedTogether, FamilyChose, FamilyMoved, PlacementChanged, PassedOn, TherapistLeft,
                    Other)

/// The day on which a course entered a phase.
struct PhaseStep {
    Phase phase = Phase::Foundational;
    QDate since;
    /// Asked for where the course goes back to an earlier phase, which is never blocked.
    QString reason;

    bool operator==(const PhaseStep &) const = default;
};
BOOST_DESCRIBE_STRUCT(PhaseStep, (), (phase, since, reason))

/// A clinician who works in a course, and when.
struct CourseClinician {
    Id<Clinician> clinician;
    ClinicianPart part = ClinicianPart::Lead;
    QDate since;
    /// The last day in the course; nothing while it goes on.
    std::optional<QDate> until;

    bool operator==(const CourseClinician &) const = default;
};
BOOST_DESCRIBE_STRUCT(CourseClinician, (), (clinician, part, since, until))

/// One stretch of work. A family that returns has a second one.
struct Course {
    static constexpr RecordKind kind = RecordKind::Course;

    Id<Course> id;
    Id<Family> family;
    std::vector<Id<Person>> children;
    std::vector<Id<Person>> caregivers;
    std::vector<CourseClinician> clinicians;
    /// The phases in the order in which they were entered.
    std::vector<PhaseStep> phases;
    QDate opened;
    /// Nothing while the course goes on.
    std::optional<QDate> ended;
    std::optional<CourseEnding> ending;
    QString endingWords;
    /// Sessions held elsewhere or on paper before this record of the course begins; counting goes on from them. 0 or
    /// more.
    int sessionsBefore = 0;

    bool operator==(const Course &) const = default;
};
BOOST_DESCRIBE_STRUCT(Course, (),
                      (id, family, children, caregivers, clinicians, phases, opened, ended, ending, endingWords,
                       sessionsBefore))

} // namespace attune
