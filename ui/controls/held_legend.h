// What the four marks mean.
#pragma once

#include <QWidget>

namespace attune {

/// The marks in their fixed order, each with its word beside it.
class HeldLegend : public QWidget {
    Q_OBJECT
public:
    explicit HeldLegend(QWidget *parent = nullptr);
};

} // namespace attune
