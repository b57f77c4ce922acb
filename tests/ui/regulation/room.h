// One invented room for the tests of the regulation editor.
#pragma once

#include "ui/paper/shown_person.h"

#include "src/rules/starting_words.h"
#include "src/work/open_note.h"
#include "ui/note/hour_in_hand.h"
#include "ui/regulation/person_hour.h"

#include <QApplication>
#include <QTest>

#include <vector>

namespace attune::room {

inline Id<Person> personId(char16_t digit)
{
    return *Id<Person>::fromText(QStringLiteral("018f6d2e-7c3a-7b1d-9e4f-00000000000") + QChar(digit));
}

inline const ShownPerson ava{personId(u'1'), QStringLiteral("Ava"), PersonRole::Child};
inline const ShownPerson mum{personId(u'2'), QStringLiteral("Mum"), PersonRole::Caregiver};
inline const ShownPerson nan{personId(u'3'), QStringLiteral("Nan"), PersonRole::Caregiver};

inline Reading reading(const ShownPerson &person, std::optional<int> minute, State state)
{
    Reading result;
    result.person = person.id;
    result.minute = minute;
    result.state = state;
    return result;
}

/// A hard hour: overwhelmed, far away, back, a gap, settled; Mum beside her.
inline Note hardHour()
{
    Note note;
    note.readings = {
        reading(ava, 0, State::Upset),      reading(ava, 3, State::Overwhelmed), reading(ava, 9, State::Overwhelmed),
        reading(ava, 11, State::FarAway),   reading(ava, 18, State::FarAway),    reading(ava, 21, State::Upset),
        reading(ava, 28, State::StirredUp), reading(ava, 32, State::NotSeen),    reading(ava, 38, State::Watchful),
        reading(ava, 42, State::Settled),   reading(ava, 54, State::Settled),    reading(mum, 0, State::StirredUp),
        reading(mum, 20, State::Watchful),  reading(mum, 30, State::Settled),    reading(mum, 50, State::Settled)};
    return note;
}

/// The note of an hour of so many minutes, 0 for one whose times are not known, with these people in the work.
inline OpenNote anHour(const Note &note, const std::vector<ShownPerson> &people, int minutes)
{
    OpenNote open;
    open.note = note;
    open.words = startingWords();
    open.session.day = QDate(2026, 5, 14);
    open.session.zone = QStringLiteral("UTC");
    if (minutes > 0) {
        open.session.start = Instant(std::chrono::hours(10));
        open.session.stop = *open.session.start + std::chrono::minutes(minutes);
    }
    for (const ShownPerson &each : people) {
        Person person;
        person.id = each.id;
        person.role = each.role;
        person.nickname = each.shown;
        open.people.push_back(person);
        (each.role == PersonRole::Child ? open.course.children : open.course.caregivers).push_back(each.id);
    }
    return open;
}

/// What the regulation editor is for its parts: one hour in hand, seen as the first person's.
struct PartDesk {
    explicit PartDesk(OpenNote open)
        : hand(std::move(open))
        , hour(hand)
    {
    }

    std::vector<Reading> readings() const { return hour.readings(); }
    const std::vector<StrategyUse> &uses() const { return hour.strategies(); }

    HourInHand hand;
    PersonHour hour;
};

/// The name of whatever has the keyboard.
inline QString focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
}

/// Types into whatever has the keyboard; a tab goes on.
inline void type(const char *keys)
{
    for (const char *key = keys; *key; ++key) {
        if (*key == '\t')
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        else
            QTest::keyClick(QApplication::focusWidget(), *key);
    }
}

} // namespace attune::room
