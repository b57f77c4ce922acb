// The four marks of what an hour held, and the bar of what many hours held. Each has a silhouette of its own, so that
// none of them speaks by colour alone.
#pragma once

#include "src/records/passage.h"
#include "src/rules/caseload.h"
#include "ui/paper/tokens.h"

#include <QRectF>

#include <array>

class QPainter;

namespace attune {

/// The order in which marks and bars always stand.
inline constexpr std::array heldInOrder{HourHeld::Connect, HourHeld::Reflect, HourHeld::Repair, HourHeld::Regulation};

const QColor &markColor(HourHeld held, const Tokens &tokens);

/// Connect a disc, Reflect a diamond, Repair a rounded square with a stitch, Regulation two waves: into the largest
/// square in the middle of `box`. `ground` is the colour behind it, in which the stitch is seen.
void paintMark(QPainter &painter, const QRectF &box, HourHeld held, const Tokens &tokens, const QColor &ground);

/// The hour that is today's and not yet told: a half disc in a ring.
void paintTodayMark(QPainter &painter, const QRectF &box, const Tokens &tokens, const QColor &ground);

/// A held hour whose note is not signed: a ring, since nothing is known of what it held.
void paintUntoldMark(QPainter &painter, const QRectF &box, const Tokens &tokens, const QColor &ground);

/// What hours held, as parts of the whole width of `box`: plain, hatched, stitched, waved, always in this order. Parts
/// that are 0 are left out; with none there is nothing to draw.
void paintHeldBar(QPainter &painter, const QRectF &box, const HeldParts &parts, const Tokens &tokens,
                  const QColor &ground);

/// One part of such a bar by itself, as in "what sessions mostly held".
void paintHeldFill(QPainter &painter, const QRectF &box, HourHeld held, const Tokens &tokens, const QColor &ground);

} // namespace attune
