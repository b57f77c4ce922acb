// How AttuneStyle paints whatever a person types into.
#pragma once

class QPainter;
class QRect;

namespace attune {

struct Tokens;

/// The ground and the border of a line (`radius` 6) or of an editor (8), in logical pixels.
void paintField(QPainter &painter, const QRect &rect, int radius, bool enabled, const Tokens &tokens);

} // namespace attune
