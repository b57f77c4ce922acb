// Who a family is, at the top of its page.
#pragma once

#include "src/work/family_view.h"

#include <QWidget>

class QHBoxLayout;

namespace attune {

class DyadFigure;
class Label;

/// The mark, the name, since when, and everybody of the family with what they are to the child.
class FamilyHeader : public QWidget {
    Q_OBJECT
public:
    explicit FamilyHeader(QWidget *parent = nullptr);

    void setFamily(const FamilyView &view, QDate today);
    QString name() const;

private:
    DyadFigure *m_figure;
    Label *m_name;
    Label *m_since;
    QHBoxLayout *m_people;
};

} // namespace attune
