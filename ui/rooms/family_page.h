// One family: who they are, where the work is, and what to pick up again.
#pragma once

#include "src/work/family_view.h"
#include "ui/controls/scroll_page.h"

class QListView;

namespace attune {

class Button;
class Card;
class ChoiceRow;
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
    /// An earlier course that was chosen; nothing while the latest is shown.
    std::optional<Id<Course>> chosenCourse() const { return m_chosen; }

Q_SIGNALS:
    /// The note of today, begun or to be begun.
    void todaysNoteRequested(const attune::Id<attune::Family> &family);
    void noteRequested(const attune::Id<attune::Session> &session);
    /// A session that is to be changed.
    void sessionRequested(const attune::Id<attune::Session> &session);
    void planRequested(const attune::Id<attune::Family> &family);
    /// Another of its courses is to be shown.
    void courseRequested(const attune::Id<attune::Family> &family, const attune::Id<attune::Course> &course);
    /// It comes back, and no course goes on.
    void newCourseRequested(const attune::Id<attune::Family> &family);
    void fileRequested(const attune::Id<attune::Family> &family);
    void summaryRequested(const attune::Id<attune::Family> &family);

private:
    Card *makeCourse();
    Card *makeTrend();
    Card *makeThread();
    Card *makeSessions();
    void showTrends(const FamilyView &view);
    void showCourses(const FamilyView &view);
    void chooseCourse(int index);
    void open(const QModelIndex &index);
    void changeCurrent();

    Id<Family> m_family;
    std::vector<Id<Course>> m_ids; // of the courses, as their choices stand
    QStringList m_words; // of the same
    std::optional<Id<Course>> m_chosen;
    FamilyHeader *m_header;
    ChoiceRow *m_courses;
    Label *m_ended;
    CourseArcView *m_arc;
    Button *m_file;
    Button *m_summary;
    Button *m_plan;
    Button *m_begin;
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
