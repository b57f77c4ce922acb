// When the hour began and ended, and that it took place.
#pragma once

#include <QTime>
#include <QWidget>

#include <optional>

namespace attune {

class Chip;
class HourInHand;
class Label;
class TimeField;

/// The session's two exact times in the session's own zone, and whether it was held. The end moves with the start,
/// unless it was typed here and still lies after it. An end that is not after the start is not taken, and said; it is
/// one of the next day only where the therapist says so.
class HourTimes : public QWidget {
    Q_OBJECT
public:
    explicit HourTimes(HourInHand &hand, QWidget *parent = nullptr);

    void goToHeld();
    void goToStart();
    void goToStop();

private:
    void takeStart();
    void takeStop();
    void takeMidnight();
    void showHour();
    void say();
    /// Whether the end, as it is given, shows a time of the clock that is not after the start's.
    bool isStopBeforeStart() const;

    HourInHand &m_hand;
    TimeField *m_start;
    TimeField *m_stop;
    Chip *m_held;
    Chip *m_midnight;
    Label *m_said;
    bool m_isStopTyped = false; // by hand, since the page was opened
};

} // namespace attune
