#include "ui/paper/draw_words.h"

#include "ui/paper/pdf_paper.h"

#include <QPainter>

namespace attune {

namespace {

// As QPainter::drawText() would, but with each sign apart.
void drawOnPdf(QPainter &painter, const QRectF &box, int flags, const QString &text, Qt::LayoutDirection direction)
{
    QFont font = painter.font();
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFormats(signsApart(text));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const QSizeF room = box.size() - QSizeF(line.naturalTextWidth(), line.height());
    const qreal across = flags & Qt::AlignRight ? room.width() : flags & Qt::AlignHCenter ? room.width() / 2 : 0;
    const qreal down = flags & Qt::AlignBottom ? room.height() : flags & Qt::AlignVCenter ? room.height() / 2 : 0;
    drawLine(painter, layout, 0, box.topLeft() + QPointF(across, down));
}

} // namespace

QFont paperFont(TextRole role)
{
    QFont font = textFont(role);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QList<QTextLayout::FormatRange> signsApart(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat apart;
    apart.setProperty(QTextFormat::UserProperty, true);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        const bool followsDigit = sign.isLetter() && at > 0 && text[at - 1].isDigit();
        if (sign.isPunct() || sign.isSymbol() || followsDigit)
            ranges.push_back({static_cast<int>(at), 1, apart});
    }
    return ranges;
}

void drawLine(QPainter &painter, const QTextLayout &layout, int number, QPointF at)
{
    if (PdfPaper *paper = PdfPaper::of(painter))
        paper->drawLine(painter, layout, number, at);
    else
        layout.lineAt(number).draw(&painter, at);
}

void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &text)
{
    drawWords(painter, box, flags, text, text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &text, Qt::LayoutDirection direction)
{
    if (PdfPaper::of(painter))
        return drawOnPdf(painter, box, flags, text, direction);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(direction);
    painter.drawText(box, flags | Qt::AlignAbsolute | Qt::TextDontClip, text);
    painter.setLayoutDirection(before);
}

} // namespace attune
