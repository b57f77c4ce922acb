// A card: the surface that holds things which belong together.
#pragma once

#include <QWidget>

namespace attune {

class Card : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace attune
