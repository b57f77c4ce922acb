// When the hour began and ended, and that it took place.
#pragma once

#include "src/records/session.h"

#include <QTime>
#include <QWidget>

#include <optional>

namespace attune {

class Chip;
class TimeField;

/// The session's two exact times in the session's own zone, and where it is not yet said, whether it was held.
class HourTimes : public QWidget {
    Q_OBJECT
public:
    explicit HourTimes(const Session &session, QWidget *parent = nullptr);

    /// The session with what stands here. A time that was not touched keeps its seconds.
    Session session() const;
    /// The start on the wall's clock, to the minute.
    std::optional<QTime> start() const;
    std::optional<QTime> stop() const;

    /// Somebody was there, so a planned hour took place, unless the therapist has said otherwise here.
    void takeAsHeld(bool somebodyWasThere);

    void goToHeld();
    void goToStart();
    void goToStop();

Q_SIGNALS:
    void edited();

private:
    void sayWhatIsUnclear();

    Session m_session;
    TimeField *m_start;
    TimeField *m_stop;
    Chip *m_held;
    bool m_heldWasSaid = false;
};

} // namespace attune
