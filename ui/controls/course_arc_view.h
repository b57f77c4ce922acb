// The course so far, on a page.
#pragma once

#include "ui/controls/drawing_view.h"
#include "ui/paper/course_arc.h"

namespace attune {

/// The course arc; each session can be asked what it held.
class CourseArcView : public DrawingView {
    Q_OBJECT
public:
    using DrawingView::DrawingView;

    void setCourse(const CourseDrawing &course);
};

} // namespace attune
