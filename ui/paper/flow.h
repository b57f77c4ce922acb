// What stands beneath each other on paper, cut into pages.
#pragma once

#include "ui/paper/paper_element.h"
#include "ui/paper/type.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace attune {

/// One thing that is not cut: a line of text, a drawing, a distance.
struct FlowPart {
    enum class Kind { Thing, Distance };

    Kind kind = Kind::Thing;
    qreal height = 0;
    /// Never the last of a page while something follows, as a heading.
    bool keepsNext = false;
    /// What is written on it, for who hears it on the screen; empty for what only decorates.
    QString text;
    /// In the order in which they are read. In a PDF what decorates lies behind the rest of its page.
    std::vector<PaperPiece> pieces;
};

using Flow = std::vector<FlowPart>;

/// Adds a text, line by line, each a part of its own; no line of a paragraph of several is left alone on a page. Words
/// that are wider than the page are broken. Each paragraph is an element: a title or a section's heading by its role.
struct TextLook {
    TextRole role = TextRole::Interface;
    QColor ink;
    bool keepsNext = false;
    /// Somebody's own words: each paragraph runs as they do, and stands on the side where it begins. The rest runs as
    /// the page does, whatever script the names in it have.
    bool isQuoted = false;
};
void addText(Flow &flow, const QString &text, const TextLook &look, qreal width);
void addDistance(Flow &flow, qreal height);
/// A thin line across.
void addRule(Flow &flow, const QColor &color);
/// A drawing, and the sentence that says the same.
void addDrawing(Flow &flow, qreal height, const QString &says,
                std::function<void(QPainter &painter, const QRectF &box)> paint);
/// A row of a table: a label and beside it what it says, which may be several paragraphs of several lines.
void addFact(Flow &flow, const PaperElementPtr &table, const QString &label, const QString &value,
             const TextLook &labelLook, const TextLook &valueLook, qreal labelWidth, qreal width);

/// Cuts into pages of this height, at least one. Distances at the top of a page are left out; a part that is higher
/// than a page has one for itself.
std::vector<Flow> pagesOf(Flow flow, qreal height);

/// The pieces of a page of them from the top of the box. They live no longer than the page.
std::vector<PlacedPiece> placed(const Flow &flow, const QRectF &box);
/// Draws it.
void paintFlow(QPainter &painter, const QRectF &box, const Flow &flow);

} // namespace attune
