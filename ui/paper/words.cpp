#include "ui/paper/words.h"

#include "src/rules/age.h"
#include "ui/paper/typed.h"

#include <QCoreApplication>
#include <QLocale>

namespace attune {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Overwhelmed:
        return Words::tr("overwhelmed");
    case State::Upset:
        return Words::tr("upset");
    case State::StirredUp:
        return Words::tr("stirred up");
    case State::Watchful:
        return Words::tr("watchful");
    case State::Settled:
        return Words::tr("settled");
    case State::Resting:
        return Words::tr("resting");
    case State::FarAway:
        return Words::tr("far away");
    case State::NotSeen:
        return Words::tr("not seen");
    }
    Q_UNREACHABLE();
}

QString stateLooksLike(State state)
{
    switch (state) {
    case State::Overwhelmed:
        return Words::tr("cannot be reached yet, flooded");
    case State::Upset:
        return Words::tr("crying, protesting, pushing away, hiding");
    case State::StirredUp:
        return Words::tr("busy, restless, fussy, loud");
    case State::Watchful:
        return Words::tr("still, on guard, scanning");
    case State::Settled:
        return Words::tr("calm or lively, curious, can play");
    case State::Resting:
        return Words::tr("asleep, drowsy");
    case State::FarAway:
        return Words::tr("very quiet, slowed, hard to reach; not absorbed play");
    case State::NotSeen:
        return Words::tr("a gap: nothing is drawn for it");
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
        return Words::tr("Connect");
    case HourHeld::Reflect:
        return Words::tr("Reflect");
    case HourHeld::Repair:
        return Words::tr("Repair");
    case HourHeld::Regulation:
        return Words::tr("Regulation");
    }
    Q_UNREACHABLE();
}

QString groupWord(StrategyGroup group)
{
    switch (group) {
    case StrategyGroup::Sensory:
        return Words::tr("Sensory");
    case StrategyGroup::Movement:
        return Words::tr("Movement");
    case StrategyGroup::BreathAndVoice:
        return Words::tr("Breath and voice");
    case StrategyGroup::Closeness:
        return Words::tr("Closeness");
    case StrategyGroup::SpaceAndEnvironment:
        return Words::tr("Space");
    case StrategyGroup::Play:
        return Words::tr("Play");
    }
    Q_UNREACHABLE();
}

QString effectWord(Effect effect)
{
    switch (effect) {
    case Effect::Tried:
        return Words::tr("tried");
    case Effect::Helped:
        return Words::tr("helped");
    case Effect::ALittle:
        return Words::tr("a little");
    case Effect::NotYet:
        return Words::tr("not yet");
    case Effect::MadeItHarder:
        return Words::tr("made it harder");
    }
    Q_UNREACHABLE();
}

QString touchWord(TouchTaken taken)
{
    switch (taken) {
    case TouchTaken::CameForIt:
        return Words::tr("came for it");
    case TouchTaken::Accepted:
        return Words::tr("accepted");
    case TouchTaken::DidNotWant:
        return Words::tr("did not want");
    }
    Q_UNREACHABLE();
}

QString timingWord(Timing timing)
{
    switch (timing) {
    case Timing::Timed:
        return Words::tr("timed");
    case Timing::About:
        return Words::tr("about");
    case Timing::FromMemory:
        return Words::tr("from memory");
    }
    Q_UNREACHABLE();
}

QString minutesWord(int minutes)
{
    return minutes == 1 ? Words::tr("1 minute") : Words::tr("%n minutes", nullptr, minutes);
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
        return Words::tr("not born yet");
    const QString months = age.months == 1 ? Words::tr("1 month") : Words::tr("%n months", nullptr, age.months);
    const QString years = age.years == 1 ? Words::tr("1 year") : Words::tr("%n years", nullptr, age.years);
    if (age.years == 0)
        return months;
    //: An age: "3 years 8 months".
    return age.months == 0 ? years : Words::tr("%1 %2").arg(years, months);
}

QString shownName(const Person &person)
{
    return asTyped(person.nickname.isEmpty() ? person.name : person.nickname);
}

QString guestWord(GuestRole role)
{
    switch (role) {
    case GuestRole::Interpreter:
        return Words::tr("Interpreter");
    case GuestRole::Relative:
        return Words::tr("Relative");
    case GuestRole::Friend:
        return Words::tr("Friend");
    case GuestRole::Professional:
        return Words::tr("Professional");
    case GuestRole::Learner:
        return Words::tr("Somebody in training");
    case GuestRole::Other:
        return Words::tr("Somebody else");
    }
    Q_UNREACHABLE();
}

QString readingWords(const Reading &reading)
{
    const QString minute = reading.minute ? minutesWord(*reading.minute) : Words::tr("minute not known");
    //: A reading: "42 minutes, settled".
    return Words::tr("%1, %2").arg(minute, stateWord(reading.state));
}

} // namespace attune
