// The families of the practice, looked over.
#pragma once

#include "src/work/caseload_view.h"

#include <QWidget>

class QTableView;

namespace attune {

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

Q_SIGNALS:
    void familyChosen(const attune::Id<attune::Family> &family);

private:
    void narrow();
    void choose(const QModelIndex &index);
    QWidget *makeLegend();

    CaseloadModel *m_model;
    CaseloadFilter *m_shown;
    Label *m_words;
    ChoiceRow *m_therapists;
    ChoiceRow *m_away;
    Label *m_empty;
    QTableView *m_table;
};

} // namespace attune
