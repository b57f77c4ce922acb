// How the demo families' hours are told, before they become records.
#pragma once

#include "src/records/passage.h"
#include "src/records/person.h"
#include "src/records/regulation.h"
#include "src/records/relation.h"
#include "src/records/session.h"

#include <optional>
#include <vector>

namespace attune::demo {

/// One of a family, by their place in Family::people. The child stands first.
using Who = std::size_t;
inline constexpr Who child = 0;
inline constexpr Who caregiver = 1;

/// A reading of the child.
struct Moment {
    int minute = 0;
    State state = State::Settled;
};

/// A strategy by its shipped word, with the child and led by the first caregiver where nobody else is named.
struct Tried {
    const char16_t *strategy = u"";
    int minute = 0;
    Effect effect = Effect::Helped;
    std::optional<TouchTaken> touch{};
    Who led = caregiver;
};

/// How far the note of an hour has come.
enum class Stage { Signed, Draft, ToWrite, Planned };

/// One session. Texts are empty where the hour or its note did not have them.
struct Told {
    int daysBefore = 0;
    std::optional<HourHeld> mostly{};
    const char16_t *connect = u"";
    const char16_t *reflect = u"";
    const char16_t *repair = u"";
    const char16_t *thread = u"";
    /// Shipped words, each ticked on the movement that it belongs to most.
    std::vector<const char16_t *> elements{};
    std::vector<Moment> strip{};
    std::vector<Moment> caregiverStrip{};
    std::vector<Tried> tried{};
    std::vector<const char16_t *> before{};
    const char16_t *demand = u"";
    const char16_t *environment = u"";
    const char16_t *cue = u"";
    const char16_t *helped = u"";
    /// A few lines for the first caregiver.
    const char16_t *lines = u"";
    std::vector<Who> present{child, caregiver};
    Place place = Place::Clinic;
    std::optional<NotHeldReason> missed{};
    const char16_t *missedWords = u"";
    Stage stage = Stage::Signed;
    const char16_t *lateReason = u"";
    const char16_t *lateSource = u"";
    const char16_t *correction = u"";
    const char16_t *correctionReason = u"";
};

/// A person; the relation is to the child.
struct ToldPerson {
    PersonRole role = PersonRole::Caregiver;
    const char16_t *name = u"";
    const char16_t *nickname = u"";
    const char16_t *pronouns = u"";
    const char16_t *likes = u"";
    std::optional<Relation> relation{};
    bool inTheWork = true;
};

/// A family with all its sessions, the earliest first.
struct ToldFamily {
    const char16_t *name = u"";
    const char16_t *number = u"";
    /// The child's completed age today.
    int years = 0;
    int months = 0;
    /// The course opened so many days before today, its core phase began so many.
    int openedBefore = 0;
    int coreBefore = 0;
    /// Sessions begin at this minute of the day, and last 50 minutes.
    int startMinute = 0;
    std::vector<ToldPerson> people;
    std::vector<Told> sessions;
};

ToldFamily ava();
ToldFamily jordan();
ToldFamily lila();
ToldFamily maya();
ToldFamily nico();

/// The sessions of the two long courses, in two parts each.
std::vector<Told> lilaInWinter();
std::vector<Told> lilaInSpring();
std::vector<Told> mayaBeforeTheGap();
std::vector<Told> mayaAfterTheGap();

} // namespace attune::demo
