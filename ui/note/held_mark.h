// The marks of the movements and of regulation, as they stand beside words in the note.
#pragma once

#include "src/records/passage.h"

#include <QWidget>

namespace attune {

/// One mark of a fixed size. It says nothing that the word beside it does not.
class HeldMark : public QWidget {
    Q_OBJECT
public:
    /// `side` in logical pixels.
    HeldMark(HourHeld held, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HourHeld m_held;
};

} // namespace attune
