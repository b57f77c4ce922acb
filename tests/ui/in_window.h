// Where a part of a window is.
#pragma once

#include <QWidget>

namespace attune::test {

inline QRect inWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

} // namespace attune::test
