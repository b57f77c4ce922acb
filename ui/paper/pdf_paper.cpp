#include "ui/paper/pdf_paper.h"

#include "ui/paper/finish/finish_pdf.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace attune {

namespace {

constexpr int dotsPerInch = 1200;
constexpr qreal pixelsPerInch = 96;

void fillOutlines(QPainter &painter, const QList<QGlyphRun> &runs, QPointF at)
{
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            outlines.addPath(font.pathForGlyph(glyphs[i]).translated(at + positions[i]));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outlines, painter.pen().color());
    painter.restore();
}

// Of each font at once, however many parts the line has. Qt leaves out the blank at which a line was broken, and
// without it two words would be one.
void drawGlyphs(QPainter &painter, const QTextLayout &layout, const QTextLine &line, const QList<QGlyphRun> &runs,
                QPointF at)
{
    const QString text = layout.text();
    const int end = line.textStart() + line.textLength();
    QList<quint32> glyphs;
    QList<QPointF> positions;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QRawFont font = runs[i].rawFont();
        glyphs += runs[i].glyphIndexes();
        positions += runs[i].positions();
        const bool isLast = i + 1 == runs.size();
        if (!isLast && runs[i + 1].rawFont() == font)
            continue;
        if (isLast && end < text.size() && text[end - 1].isSpace()) {
            glyphs += font.glyphIndexesForString(QStringLiteral(" "));
            positions += QPointF(line.x() + line.naturalTextWidth(), line.y() + line.ascent());
        }
        QGlyphRun whole;
        whole.setRawFont(font);
        whole.setGlyphIndexes(glyphs);
        whole.setPositions(positions);
        painter.drawGlyphRun(at, whole);
        glyphs.clear();
        positions.clear();
    }
}

} // namespace

PdfPaper::PdfPaper(QIODevice *device, QPageSize size)
    : QPdfWriter(device)
{
    setPageSize(size);
    setPageMargins({});
    setResolution(dotsPerInch);
}

void PdfPaper::begin(QPainter &painter)
{
    painter.begin(this);
    painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
    m_upright = painter.transform();
    painter.setLayoutDirection(QGuiApplication::layoutDirection()); // a PDF has none of its own
}

void PdfPaper::mark(QPainter &painter, int place)
{
    painter.save();
    painter.setTransform(m_upright);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(attunePdfMarkX - place, attunePdfMarkY, 1, 1), Qt::black);
    painter.restore();
}

PdfPaper *PdfPaper::of(const QPainter &painter)
{
    return dynamic_cast<PdfPaper *>(painter.device());
}

void PdfPaper::drawLine(QPainter &painter, const QTextLayout &layout, int number, QPointF at)
{
    const QTextLine line = layout.lineAt(number);
    const QList<QGlyphRun> runs = line.glyphRuns();
    const bool isRead = m_readings.take(QStringView(layout.text()).mid(line.textStart(), line.textLength()), runs);
    if (isRead) {
        drawGlyphs(painter, layout, line, runs, at);
        return;
    }
    fillOutlines(painter, runs, at);
    std::vector<HiddenWord> hidden = hiddenWords(layout, line);
    const QTransform onPage = painter.transform() * m_upright.inverted();
    for (HiddenWord &word : hidden) {
        word.start = onPage.map(at + word.start);
        word.width *= onPage.m11();
        word.height *= onPage.m11();
        m_hidden.push_back(std::move(word));
    }
}

} // namespace attune
