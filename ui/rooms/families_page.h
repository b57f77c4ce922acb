// All families of the practice.
#pragma once

#include "ui/rooms/family_list_model.h"

#include <QWidget>

class QListView;

namespace attune {

class Card;
class FamilyFilter;
class Field;
class Label;

/// A list with a line above it that narrows it down while one types.
class FamiliesPage : public QWidget {
    Q_OBJECT
public:
    explicit FamiliesPage(QWidget *parent = nullptr);

    void setLines(std::vector<FamilyLine> lines);

Q_SIGNALS:
    void familyChosen(const attune::Id<attune::Family> &family);
    void newFamilyRequested();

protected:
    /// What was looked for before is replaced by the first letter.
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void sayWhatIsThere();

    FamilyListModel *m_model;
    FamilyFilter *m_shown;
    Field *m_narrow;
    Card *m_card;
    QListView *m_list;
    Label *m_empty;
};

} // namespace attune
