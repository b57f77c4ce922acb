// What an hour held, as a row of marks.
#pragma once

#include "src/records/passage.h"

#include <QWidget>

#include <vector>

namespace attune {

/// Up to four marks side by side in their fixed order; the tip and the name say the same in words.
class HeldMarks : public QWidget {
    Q_OBJECT
public:
    explicit HeldMarks(std::vector<HourHeld> held, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<HourHeld> m_held;
};

} // namespace attune
