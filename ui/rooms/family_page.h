// One family: who they are, where the work is, and what to pick up again.
#pragma once

#include "src/work/family_view.h"
#include "ui/controls/scroll_page.h"

class QListView;

namespace attune {

class Button;
class Card;
class CourseArcView;
class FamilyHeader;
class Label;
class SessionListModel;
class TrendView;

/// Shows a family's people, its course, how settling goes, the last thread and the sessions.
class FamilyPage : public ScrollPage {
    Q_OBJECT
public:
    explicit FamilyPage(QWidget *parent = nullptr);

    void setFamily(const FamilyView &view, QDate today);
    Id<Family> family() const { return m_family; }
    QString name() const;

Q_SIGNALS:
    /// The note of today, begun or to be begun.
    void todaysNoteRequested(const attune::Id<attune::Family> &family);
    void noteRequested(const attune::Id<attune::Session> &session);
    /// A session that is to be changed.
    void sessionRequested(const attune::Id<attune::Session> &session);
    void planRequested(const attune::Id<attune::Family> &family);
    void fileRequested(const attune::Id<attune::Family> &family);
    void summaryRequested(const attune::Id<attune::Family> &family);

private:
    Card *makeCourse();
    Card *makeTrend();
    Card *makeThread();
    Card *makeSessions();
    void showTrends(const FamilyView &view);
    void open(const QModelIndex &index);
    void changeCurrent();

    Id<Family> m_family;
    FamilyHeader *m_header;
    CourseArcView *m_arc;
    Button *m_file;
    Button *m_summary;
    Button *m_plan;
    Button *m_note;
    Card *m_trends;
    Card *m_threadCard;
    Label *m_threadDay;
    Label *m_thread;
    Label *m_empty;
    SessionListModel *m_model;
    QListView *m_sessions;
    Button *m_change;
};

} // namespace attune
