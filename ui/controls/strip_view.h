// An hour's regulation strip, to read.
#pragma once

#include "ui/controls/drawing_view.h"
#include "ui/paper/strip.h"

namespace attune {

/// The strip of a signed note; each point can be asked.
class StripView : public DrawingView {
    Q_OBJECT
public:
    using DrawingView::DrawingView;

    void setStrip(const StripDrawing &strip);
};

} // namespace attune
