#include "ui/paper/words.h"

#include "src/rules/age.h"
#include "ui/paper/typed.h"

#include <QCoreApplication>
#include <QLocale>

namespace attune {

namespace {
struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
};
} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Overwhelmed:
        return MarkWords::tr("overwhelmed");
    case State::Upset:
        return MarkWords::tr("upset");
    case State::StirredUp:
        return MarkWords::tr("stirred up");
    case State::Watchful:
        return MarkWords::tr("watchful");
    case State::Settled:
        return MarkWords::tr("settled");
    case State::Resting:
        return MarkWords::tr("resting");
    case State::FarAway:
        return MarkWords::tr("far away");
    case State::NotSeen:
        return MarkWords::tr("not seen");
    }
    Q_UNREACHABLE();
}

QString stateLooksLike(State state)
{
    switch (state) {
    case State::Overwhelmed:
        return MarkWords::tr("cannot be reached yet, flooded");
    case State::Upset:
        return MarkWords::tr("crying, protesting, pushing away, hiding");
    case State::StirredUp:
        return MarkWords::tr("busy, restless, fussy, loud");
    case State::Watchful:
        return MarkWords::tr("still, on guard, scanning");
    case State::Settled:
        return MarkWords::tr("calm or lively, curious, can play");
    case State::Resting:
        return MarkWords::tr("asleep, drowsy");
    case State::FarAway:
        return MarkWords::tr("very quiet, slowed, hard to reach; not absorbed play");
    case State::NotSeen:
        return MarkWords::tr("a gap: nothing is drawn for it");
    }
    Q_UNREACHABLE();
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
}

QString heldWord(HourHeld held)
{
    switch (held) {
    case HourHeld::Connect:
        return MarkWords::tr("Connect");
    case HourHeld::Reflect:
        return MarkWords::tr("Reflect");
    case HourHeld::Repair:
        return MarkWords::tr("Repair");
    case HourHeld::Regulation:
        return MarkWords::tr("Regulation");
    }
    Q_UNREACHABLE();
}

QString groupWord(StrategyGroup group)
{
    switch (group) {
    case StrategyGroup::Sensory:
        return MarkWords::tr("Sensory");
    case StrategyGroup::Movement:
        return MarkWords::tr("Movement");
    case StrategyGroup::BreathAndVoice:
        return MarkWords::tr("Breath and voice");
    case StrategyGroup::Closeness:
        return MarkWords::tr("Closeness");
    case StrategyGroup::SpaceAndEnvironment:
        return MarkWords::tr("Space");
    case StrategyGroup::Play:
        return MarkWords::tr("Play");
    }
    Q_UNREACHABLE();
}

QString effectWord(Effect effect)
{
    switch (effect) {
    case Effect::Tried:
        return MarkWords::tr("tried");
    case Effect::Helped:
        return MarkWords::tr("helped");
    case Effect::ALittle:
        return MarkWords::tr("a little");
    case Effect::NotYet:
        return MarkWords::tr("not yet");
    case Effect::MadeItHarder:
        return MarkWords::tr("made it harder");
    }
    Q_UNREACHABLE();
}

QString touchWord(TouchTaken taken)
{
    switch (taken) {
    case TouchTaken::CameForIt:
        return MarkWords::tr("came for it");
    case TouchTaken::Accepted:
        return MarkWords::tr("accepted");
    case TouchTaken::DidNotWant:
        return MarkWords::tr("did not want");
    }
    Q_UNREACHABLE();
}

QString timingWord(Timing timing)
{
    switch (timing) {
    case Timing::Timed:
        return MarkWords::tr("timed");
    case Timing::About:
        return MarkWords::tr("about");
    case Timing::FromMemory:
        return MarkWords::tr("from memory");
    }
    Q_UNREACHABLE();
}

QString minutesWord(int minutes)
{
    return minutes == 1 ? MarkWords::tr("1 minute") : MarkWords::tr("%n minutes", nullptr, minutes);
}

QString clockWords(QTime time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the language of a machine that has none
    return locale.toString(time, format);
}

QString longAge(QDate day, QDate birth)
{
    const Age age = ageOn(day, birth);
    if (age.range == AgeRange::BornLater)
        return MarkWords::tr("not born yet");
    QString months = age.months == 1 ? MarkWords::tr("1 month") : MarkWords::tr("%n months", nullptr, age.months);
    const QString years = age.years == 1 ? MarkWords::tr("1 year") : MarkWords::tr("%n years", nullptr, age.years);
    if (age.years == 0)
        return months;
    //: An age: "3 years 8 months".
    return age.months == 0 ? years : MarkWords::tr("%1 %2").arg(years, months);
}

QString shownName(const Person &person)
{
    return asTyped(person.nickname.isEmpty() ? person.name : person.nickname);
}

QString guestWord(GuestRole role)
{
    switch (role) {
    case GuestRole::Interpreter:
        return MarkWords::tr("Interpreter");
    case GuestRole::Relative:
        return MarkWords::tr("Relative");
    case GuestRole::Friend:
        return MarkWords::tr("Friend");
    case GuestRole::Professional:
        return MarkWords::tr("Professional");
    case GuestRole::Learner:
        return MarkWords::tr("Somebody in training");
    case GuestRole::Other:
        return MarkWords::tr("Somebody else");
    }
    Q_UNREACHABLE();
}

QString placeWord(Place place)
{
    switch (place) {
    case Place::Clinic:
        return MarkWords::tr("Clinic");
    case Place::Home:
        return MarkWords::tr("Home");
    case Place::School:
        return MarkWords::tr("School");
    case Place::Video:
        return MarkWords::tr("Video");
    case Place::Phone:
        return MarkWords::tr("Phone");
    }
    Q_UNREACHABLE();
}

QString readingWords(const Reading &reading)
{
    const QString minute = reading.minute ? minutesWord(*reading.minute) : MarkWords::tr("minute not known");
    //: A reading: "42 minutes, settled".
    return MarkWords::tr("%1, %2").arg(minute, stateWord(reading.state));
}

} // namespace attune
