// On which side words are painted.
#pragma once

#include <QStyle>

namespace attune {

/// The flags with which QPainter::drawText sets words at the side where they begin or end: Qt::AlignLeft for the first,
/// Qt::AlignRight for the second, mirrored where the direction is from right to left; halfway up.
inline int textSide(Qt::LayoutDirection direction, Qt::AlignmentFlag side = Qt::AlignLeft)
{
    return static_cast<int>((Qt::AlignVCenter | QStyle::visualAlignment(direction, side)).toInt());
}

} // namespace attune
