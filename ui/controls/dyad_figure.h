// The dyad mark as a thing on a page.
#pragma once

#include "ui/paper/dyad_mark.h"

#include <QWidget>

namespace attune {

/// The mark of one family, a square of `side` logical pixels. It speaks to the eye alone: the name stands beside it.
class DyadFigure : public QWidget {
    Q_OBJECT
public:
    DyadFigure(const DyadMark &mark, int side, QWidget *parent = nullptr);

    void setMark(const DyadMark &mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DyadMark m_mark;
};

} // namespace attune
