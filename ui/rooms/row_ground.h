// What lies behind one row of a list on a card.
#pragma once

#include <QWidget>

namespace attune {

/// A line above the row, and for the row that is next a ground of its own with a bar at its beginning.
class RowGround : public QWidget {
    Q_OBJECT
public:
    explicit RowGround(bool isNext, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_isNext(isNext)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isNext;
};

} // namespace attune
