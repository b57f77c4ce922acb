// Words on paper and in a drawing. In a PDF they are given so that they come back as they are when they are copied,
// searched or read aloud.
#pragma once

#include "ui/paper/type.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace attune {

/// The font of a role on paper, whose letters stand where the type says, not where a screen's pixels are.
QFont paperFont(TextRole role);

/// Each sign set apart from its neighbours: the type joins some, as the colon in "10:30", and a sign that was joined is
/// none that can be selected as what it is.
QList<QTextLayout::FormatRange> signsApart(const QString &text);

/// Draws a line of a layout with the painter's pen; `at` is the layout's upper left corner.
void drawLine(QPainter &painter, const QTextLayout &layout, int number, QPointF at);

/// Draws words on one line in the painter's font and pen, in the direction that is their own, whatever the drawing's
/// is. `flags` names the sides as they are seen.
void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &text);
/// The same in a given direction.
void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &text, Qt::LayoutDirection direction);

} // namespace attune
