// The families of the practice, looked over.
#pragma once

#include "src/work/caseload_view.h"
#include "src/work/recent_settling.h"

#include <QWidget>

#include <set>

class QTableView;

namespace attune {

class Card;
class CaseloadFilter;
class CaseloadModel;
class ChoiceRow;
class Label;

/// A row for each course that goes on: who leads it, how often and when the family was seen, what sessions held, how
/// settling goes in words, and what may be worth a look. Rows are not ranked.
class CaseloadPage : public QWidget {
    Q_OBJECT
public:
    explicit CaseloadPage(QWidget *parent = nullptr);

    void setLines(std::vector<CaseloadLine> lines, QDate today);
    /// What was wanted for the small drawings.
    void setRecent(const std::vector<RecentSettling> &recent);

Q_SIGNALS:
    void familyChosen(const attune::Id<attune::Family> &family);
    /// Rows came into view whose settling is drawn; asked once for each.
    void recentWanted(const std::vector<attune::CourseChild> &children);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void fit();
    void askForRecent();
    void choose(const QModelIndex &index);
    QWidget *makeLegend();

    CaseloadModel *m_model;
    CaseloadFilter *m_shown;
    Label *m_words;
    ChoiceRow *m_therapists;
    ChoiceRow *m_away;
    Label *m_empty;
    Card *m_card;
    QTableView *m_table;
    std::set<Id<Course>> m_asked;
};

} // namespace attune
