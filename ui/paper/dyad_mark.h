// The dyad mark: a caregiver's ring that holds a child's disc. It stands where other programs show a face.
#pragma once

#include "ui/paper/tokens.h"

#include <QRectF>

class QPainter;

namespace attune {

/// Whom a mark stands for.
struct DyadMark {
    int caregivers = 1; ///< Rings: 1, or 2 side by side; more are drawn as 2.
    qreal childYears = 2.0; ///< The disc grows with the child, from birth (0) to 7 years.
};

/// Draws the mark into the largest square in the middle of `box`. `ground` is the colour behind it: the disc keeps a
/// thin distance to the ring.
void paintDyadMark(QPainter &painter, const QRectF &box, const DyadMark &mark, const Tokens &tokens,
                   const QColor &ground);

/// Draws Attune's own mark, the same figure without a tint, as it stands beside the name.
void paintAttuneMark(QPainter &painter, const QRectF &box, const QColor &color);

} // namespace attune
