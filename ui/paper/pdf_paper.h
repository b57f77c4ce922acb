// A PDF as it is painted, which keeps beside its pages what their glyphs do not say.
#pragma once

#include "ui/paper/glyph_readings.h"
#include "ui/paper/hidden_words.h"

#include <QPdfWriter>
#include <QTransform>

#include <vector>

class QPainter;
class QTextLayout;

namespace attune {

class PdfPaper : public QPdfWriter {
public:
    PdfPaper(QIODevice *device, QPageSize size);
    /// Draws in logical pixels, 96 to the inch, from the paper's upper left corner, in the direction in which the
    /// program runs.
    void begin(QPainter &painter);

    /// Between two parts of a page, where finishedPdf() writes their tags: before the first (0), and after the last.
    void mark(QPainter &painter, int place);

    /// The one on which a painter draws, or null.
    static PdfPaper *of(const QPainter &painter);

    /// A line whose glyphs say its letters one by one is drawn with them. Of any other one the outlines are drawn, and
    /// its words lie hidden over them.
    void drawLine(QPainter &painter, const QTextLayout &layout, int number, QPointF at);

    const GlyphReadings &readings() const { return m_readings; }
    /// What was hidden since this was last asked, in logical pixels from the paper's upper left corner.
    std::vector<HiddenWord> takeHidden() { return std::exchange(m_hidden, {}); }

private:
    QTransform m_upright;
    GlyphReadings m_readings;
    std::vector<HiddenWord> m_hidden;
};

} // namespace attune
