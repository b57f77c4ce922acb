#include "ui/palette/palette_delegate.h"

#include "ui/controls/attune_style.h"
#include "ui/palette/palette_model.h"

#include <QPainter>
#include <QTextLayout>

namespace attune {

namespace {

const PaletteRow &rowOf(const QModelIndex &index)
{
    return static_cast<const PaletteModel &>(*index.model()).row(index.row());
}

// One line of text with its found stretches on a ground of their own, cut at the box.
void drawMarked(QPainter &painter, const QRect &box, const PaletteRow &row, const Tokens &colours)
{
    QTextLayout layout(row.text.simplified() == row.text ? row.text : QString(row.text).replace(u'\n', u' '),
                       painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> marks;
    for (const Snippet::Span &span : row.found) {
        QTextLayout::FormatRange mark{static_cast<int>(span.start), static_cast<int>(span.length), {}};
        mark.format.setBackground(colours.mark);
        marks.append(mark);
    }
    layout.setFormats(marks);
    layout.beginLayout();
    layout.createLine().setLineWidth(box.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(box);
    layout.draw(&painter, box.topLeft() + QPointF(0, (box.height() - layout.boundingRect().height()) / 2));
    painter.restore();
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AttuneStyle &style = attuneStyle();
    const Tokens &colours = style.tokens();
    const PaletteRow &row = rowOf(index);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(20, 0, -20, 0);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const int leading = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->save();
    if (row.kind == PaletteRow::Kind::Title) {
        painter->setFont(style.font(TextRole::Caption));
        painter->setPen(colours.ink2);
        painter->drawText(place(box), leading, row.text);
        return painter->restore();
    }
    if (selected) {
        painter->fillRect(option.rect.adjusted(6, 0, -6, 0), colours.accentTint);
        painter->fillRect(place({option.rect.left() + 6, option.rect.top(), 3, option.rect.height()}), colours.accent);
    }
    QRect text = box;
    painter->setPen(colours.ink2);
    painter->setFont(style.font(TextRole::Caption));
    if (row.kind == PaletteRow::Kind::Note) {
        text.setHeight(box.height() * 55 / 100);
        const QRect beneath(box.left(), text.bottom(), box.width(), box.bottom() - text.bottom());
        painter->drawText(place(beneath), leading, row.beside);
    } else {
        painter->drawText(place(box), Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                          row.beside);
    }
    painter->setFont(style.font(TextRole::Interface));
    painter->setPen(colours.ink);
    drawMarked(*painter, place(text), row, colours);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (rowOf(index).kind) {
    case PaletteRow::Kind::Title:
        return {100, attuneStyle().scaled(28)};
    case PaletteRow::Kind::Note:
        return {100, attuneStyle().scaled(46)};
    default:
        return {100, attuneStyle().scaled(40)};
    }
}

} // namespace attune
