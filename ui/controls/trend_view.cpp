#include "ui/controls/trend_view.h"

#include "ui/controls/attune_style.h"

namespace attune {

void TrendView::setTrend(const TrendDrawing &trend)
{
    Drawing drawing;
    drawing.paint = [trend](QPainter &painter, const QRectF &box, qreal scale) {
        paintTrend(painter, box, trend, attuneStyle().tokens(), scale, attuneStyle().tokens().surface);
    };
    drawing.place = [trend](std::size_t point, const QRectF &box, qreal scale, Qt::LayoutDirection direction) {
        return trendPlace(box, trend, point, scale, direction);
    };
    drawing.height = [drawn = trend.isDrawn()](qreal scale) { return (drawn ? 200 : 44) * scale; };
    if (trend.isDrawn()) {
        for (const TrendPoint &point : trend.points)
            drawing.words.append(trendPointWords(point));
    }
    drawing.sentence = trendSentence(trend);
    setDrawing(std::move(drawing));
}

} // namespace attune
