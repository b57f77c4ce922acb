// A session, from its day and times on.
#pragma once

#include "src/work/session_plan.h"
#include "ui/controls/scroll_page.h"

class QComboBox;

namespace attune {

class Button;
class Field;
class Label;
class TimeField;

/// Asks when and where a session is to be, or was. Only the day is needed.
class PlanPage : public ScrollPage {
    Q_OBJECT
public:
    PlanPage(const QString &familyName, QDate today, QWidget *parent = nullptr);

    void refuse(const QString &sentence);

Q_SIGNALS:
    void planGiven(const attune::SessionPlan &plan);
    void backRequested();

private:
    QWidget *makeTimes();
    QWidget *makePlace();
    void suggestStop();
    void sayDay();
    void showReach();
    void give();

    Field *m_day;
    TimeField *m_start;
    TimeField *m_stop;
    QComboBox *m_place;
    Field *m_where;
    Field *m_reach;
    Button *m_keep;
    Label *m_said;
};

} // namespace attune
