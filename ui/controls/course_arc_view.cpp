#include "ui/controls/course_arc_view.h"

#include "ui/controls/attune_style.h"

namespace attune {

void CourseArcView::setCourse(const CourseDrawing &course)
{
    Drawing drawing;
    drawing.paint = [course](QPainter &painter, const QRectF &box, qreal scale) {
        paintCourseArc(painter, box, course, attuneStyle().tokens(), scale, attuneStyle().tokens().surface);
    };
    // What a long course no longer draws cannot be pointed at, but the arrows still come to it, at its beginning.
    drawing.place = [course](std::size_t point, const QRectF &box, qreal scale, Qt::LayoutDirection direction) {
        const CourseFrame frame(box, course, scale, direction);
        return QPointF(frame.x(std::max(course.stops[point].number, frame.first())), frame.line());
    };
    drawing.height = courseArcHeight;
    for (const CourseStop &stop : course.stops)
        drawing.words.append(courseStopWords(stop));
    drawing.sentence = courseSentence(course);
    setDrawing(std::move(drawing));
}

} // namespace attune
