// The words for what a record holds, the same on the screen, on paper and for a screen reader.
#pragma once

#include "src/records/note.h"
#include "src/records/person.h"
#include "src/records/session.h"

#include <QString>
#include <QTime>

#include <array>

namespace attune {

/// The states as they are drawn, from above; not seen comes last and is no state but a gap.
inline constexpr std::array statesFromAbove{State::Overwhelmed, State::Upset,   State::StirredUp, State::Watchful,
                                            State::Settled,     State::Resting, State::FarAway,   State::NotSeen};
inline constexpr std::array everyPlace{Place::Clinic, Place::Home, Place::School, Place::Video, Place::Phone};
inline constexpr std::array strategyGroups{StrategyGroup::Sensory,
                                           StrategyGroup::Movement,
                                           StrategyGroup::BreathAndVoice,
                                           StrategyGroup::Closeness,
                                           StrategyGroup::SpaceAndEnvironment,
                                           StrategyGroup::Play};

/// "stirred up", as it stands within a sentence.
QString stateWord(State state);
/// What a state looks like: "busy, restless, fussy, loud".
QString stateLooksLike(State state);
/// "Stirred up", as it stands alone.
QString capitalised(const QString &word);

QString heldWord(HourHeld held);
QString groupWord(StrategyGroup group);
QString effectWord(Effect effect);
QString touchWord(TouchTaken taken);
QString timingWord(Timing timing);
QString guestWord(GuestRole role);
QString placeWord(Place place);

/// "42 minutes"; whole minutes, 0 or more.
QString minutesWord(int minutes);

/// A time of day as the reader's language writes it, to the minute.
QString clockWords(QTime time);
/// "3 years 8 months", as it stands in a sentence. What lies outside birth through six is said as it is.
QString longAge(QDate day, QDate birth);

/// What the family says of somebody, such as "Ava" or "Mum"; else the full name.
QString shownName(const Person &person);

/// One reading as it is read aloud: "42 minutes, settled", or "minute not known, settled".
QString readingWords(const Reading &reading);

} // namespace attune
