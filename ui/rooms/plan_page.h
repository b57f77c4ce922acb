// A session, from its day and times on.
#pragma once

#include "src/work/session_plan.h"
#include "ui/controls/scroll_page.h"

class QComboBox;

namespace attune {

class Button;
class Chip;
class ChoiceRow;
class DayField;
class Field;
class Label;
class TimeField;
class UnknownZone;

/// Asks when and where a session is to be, or was. Only the day is needed. Of a session that is in the calendar already
/// it asks too whether it took place; one with a signed note is shown and stays as it is.
class PlanPage : public ScrollPage {
    Q_OBJECT
public:
    PlanPage(const QString &familyName, QDate today, QWidget *parent = nullptr);
    explicit PlanPage(const SessionToChange &session, QWidget *parent = nullptr);

    /// The session that is being changed; nothing where a new one is planned.
    std::optional<Id<Session>> session() const { return m_session; }

    void refuse(const QString &sentence);
    /// Goes to the first problem and says it where it was typed.
    void refuse(const std::vector<Problem> &problems);

Q_SIGNALS:
    void planGiven(const attune::SessionPlan &plan);
    void backRequested();

private:
    PlanPage(const QString &title, const QString &about, QWidget *parent);
    void addZone(const Session &session);
    void addNotHeld(const SessionPlan &plan);
    void showNotHeld();
    std::optional<NotHeldReason> notHeld() const;
    QWidget *makeTimes();
    QWidget *makePlace();
    void takeStart();
    void takeStop();
    void showMidnight();
    void showReach();
    /// Says beside a control, with the keyboard there, what is not right; what was said elsewhere goes.
    void refuseAt(QWidget *control, Label *beside, const QString &sentence);
    void give();

    std::optional<Id<Session>> m_session;
    DayField *m_day;
    TimeField *m_start;
    TimeField *m_stop;
    Chip *m_midnight;
    std::optional<QTime> m_formerStart; ///< what the end was given with
    bool m_isStopTyped = false; ///< by hand, since the page was opened
    QComboBox *m_place;
    QVBoxLayout *m_fields;
    UnknownZone *m_zone = nullptr;
    Chip *m_notHeld = nullptr;
    ChoiceRow *m_reason = nullptr;
    Field *m_words = nullptr;
    Field *m_where;
    Field *m_reach;
    Button *m_keep;
    Label *m_timesSaid;
    Label *m_reasonSaid = nullptr;
    Label *m_said;
};

} // namespace attune
