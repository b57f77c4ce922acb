// The one note that a page holds.
#pragma once

#include "src/clock.h"
#include "src/rules/completeness.h"
#include "src/rules/written_hour.h"
#include "src/work/open_note.h"

#include <QObject>

#include <set>

namespace attune {

/// The note and the session that are being written, with everything around them. A panel reads them here, shows its
/// part each time they have changed, and gives back a change; it keeps no copy. What is said of them is derived each
/// time.
class HourInHand : public QObject {
    Q_OBJECT
public:
    explicit HourInHand(OpenNote open, Clock clock = systemClock(), QObject *parent = nullptr);

    const OpenNote &open() const { return m_open; }
    const Note &note() const { return m_open.note; }
    const Session &session() const { return m_open.session; }

    /// As it is kept: what has no words yet is left out.
    WrittenHour toKeep() const;

    /// A part of the page says whether something is typed in it that cannot be meant, such as a time that is none, and
    /// that the hour therefore does not hold. While it stands there, the note is not ready and not wholly kept.
    enum class Part { Times, Room };
    void setUnkept(Part part, bool isUnkept);
    /// What is not kept, for whoever keeps the rest: "hour.times", "presences".
    std::vector<Problem> unkept() const;

    /// The length of the hour in whole minutes; 0 where it is not known.
    int minutes() const { return minutesOf(m_open.session); }
    /// The "ready to sign" list at this moment.
    std::vector<ReadyTick> ticks() const;
    /// Whether the hour has not begun at this moment.
    bool isYetToBegin() const;
    /// Whether somebody is offered for this hour: who is in the work on its day.
    bool isOffered(Id<Person> person) const;

    /// Makes a change, and brings along what follows from it. One that changes nothing is not told.
    void change(const HourChange &change);
    /// The therapist says that the hour took place, or takes that back, also where it was said before the page was
    /// opened. Until then a planned hour takes place where somebody was there.
    void sayHeld(bool held);

Q_SIGNALS:
    /// The hour is another one; `before` is what it was.
    void changed(const attune::WrittenHour &before);

private:
    OpenNote m_open; // with the note and the session as they stand now
    Session m_asOpened; // how the session stood, for an hour that is said not to have taken place after all
    Clock m_clock;
    bool m_heldIsSaid = false;
    std::set<Part> m_unkept;
};

} // namespace attune
