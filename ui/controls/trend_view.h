// Minutes to settle, on a page.
#pragma once

#include "ui/controls/drawing_view.h"
#include "ui/paper/trend.h"

namespace attune {

/// The trend of one child; each session can be asked. Under three episodes only the sentence stands.
class TrendView : public DrawingView {
    Q_OBJECT
public:
    using DrawingView::DrawingView;

    void setTrend(const TrendDrawing &trend);
};

} // namespace attune
