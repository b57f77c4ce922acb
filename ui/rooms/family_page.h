// One family: who they are, where the work is, and what to pick up again.
#pragma once

#include "src/work/family_view.h"

#include <QWidget>

class QHBoxLayout;
class QListView;

namespace attune {

class Label;
class SessionListModel;

/// Shows a family's people, its last thread and the sessions of its course.
class FamilyPage : public QWidget {
    Q_OBJECT
public:
    explicit FamilyPage(QWidget *parent = nullptr);

    void setFamily(const FamilyView &view, QDate today);

private:
    void showPeople(const FamilyView &view, QDate today);

    Label *m_name;
    Label *m_since;
    QHBoxLayout *m_people;
    Label *m_threadDay;
    Label *m_thread;
    Label *m_empty;
    SessionListModel *m_model;
    QListView *m_sessions;
};

} // namespace attune
