#include "ui/controls/strip_view.h"

#include "ui/controls/attune_style.h"
#include "ui/paper/words.h"

namespace attune {

void StripView::setStrip(const StripDrawing &strip)
{
    struct Asked {
        int minute;
        State state;
    };
    std::vector<Asked> points;
    Drawing drawing;
    for (const StripLine &line : strip.lines) {
        for (const StripPoint &point : line.points) {
            points.push_back({point.minute, point.state});
            drawing.words.append(
                tr("%1: %2, %3").arg(line.person.shown, minutesWord(point.minute), stateWord(point.state)));
        }
    }
    drawing.paint = [strip](QPainter &painter, const QRectF &box, qreal scale) {
        paintStrip(painter, box, strip, attuneStyle().tokens(), scale, attuneStyle().tokens().surface);
    };
    drawing.place = [points, minutes = strip.minutes](std::size_t point, const QRectF &box, qreal scale,
                                                      Qt::LayoutDirection direction) {
        return StripFrame(box, minutes, scale, direction).at(points[point].minute, points[point].state);
    };
    drawing.height = StripFrame::height;
    drawing.sentence = tr("How the hour went, from %n reading(s)", nullptr, static_cast<int>(points.size()));
    setDrawing(std::move(drawing));
}

} // namespace attune
