#include "ui/palette/palette_delegate.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/icons.h"
#include "ui/controls/text_side.h"
#include "ui/palette/palette_model.h"

#include <QPainter>
#include <QTextLayout>

namespace attune {

namespace {

const PaletteRow &rowOf(const QModelIndex &index)
{
    return static_cast<const PaletteModel &>(*index.model()).row(index.row());
}

constexpr int iconSide = 20;
constexpr int foundMarkSide = 26;

// One line of text with its found stretches on a ground of their own; what is too long ends in an ellipsis.
void drawMarked(QPainter &painter, const QRect &box, const PaletteRow &row, const Tokens &colours,
                Qt::LayoutDirection direction)
{
    const QString text = QFontMetrics(painter.font()).elidedText(row.text, Qt::ElideRight, box.width());
    QTextLayout layout(text, painter.font());
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    // A stretch of a note runs as its own words do; it only stands on the side of the list.
    option.setTextDirection(row.kind == PaletteRow::Kind::Note ? Qt::LayoutDirectionAuto : direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> marks;
    for (const Snippet::Span &span : row.found) {
        const qsizetype shown = std::min(span.length, text.size() - span.start);
        if (shown <= 0)
            continue;
        QTextLayout::FormatRange mark{static_cast<int>(span.start), static_cast<int>(shown), {}};
        mark.format.setBackground(colours.mark);
        marks.append(mark);
    }
    layout.setFormats(marks);
    layout.beginLayout();
    layout.createLine().setLineWidth(box.width());
    layout.endLayout();
    layout.draw(&painter, box.topLeft() + QPointF(0, (box.height() - layout.boundingRect().height()) / 2));
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AttuneStyle &style = attuneStyle();
    const Tokens &colours = style.tokens();
    const PaletteRow &row = rowOf(index);
    const bool selected = option.state & QStyle::State_Selected;
    QRect box = option.rect.adjusted(20, 0, -20, 0);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const int leading = textSide(option.direction);
    painter->save();
    if (!row.isChoosable()) {
        painter->setFont(style.font(row.kind == PaletteRow::Kind::Title ? TextRole::Caption : TextRole::Interface));
        painter->setPen(colours.ink2);
        painter->drawText(place(box), leading, row.text);
        return painter->restore();
    }
    if (selected) {
        painter->fillRect(option.rect.adjusted(6, 0, -6, 0), colours.accentTint);
        painter->fillRect(place({option.rect.left() + 6, option.rect.top(), 3, option.rect.height()}), colours.accent);
    }
    const int side = row.kind == PaletteRow::Kind::Family ? foundMarkSide : iconSide;
    const QRect sign = place({box.left() + (foundMarkSide - side) / 2, box.center().y() - side / 2, side, side});
    if (row.kind == PaletteRow::Kind::Family)
        paintDyadMark(*painter, sign, row.mark, colours, selected ? colours.accentTint : colours.surface);
    else
        paintIcon(*painter, sign, row.kind == PaletteRow::Kind::Note ? QStringLiteral("note") : QStringLiteral("enter"),
                  colours.ink2);
    box.setLeft(box.left() + foundMarkSide + 10);
    QRect text = box;
    painter->setPen(colours.ink2);
    painter->setFont(style.font(TextRole::Caption));
    if (row.kind == PaletteRow::Kind::Note) {
        text.setHeight(box.height() * 55 / 100);
        const QRect beneath(box.left(), text.bottom(), box.width(), box.bottom() - text.bottom());
        painter->drawText(place(beneath), leading, row.beside);
    } else {
        painter->drawText(place(box), textSide(option.direction, Qt::AlignRight), row.beside);
        text.setRight(box.right() - painter->fontMetrics().horizontalAdvance(row.beside) - 16);
    }
    painter->setFont(style.font(TextRole::Interface));
    painter->setPen(colours.ink);
    drawMarked(*painter, place(text), row, colours, option.direction);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (rowOf(index).kind) {
    case PaletteRow::Kind::Title:
        return {100, attuneStyle().scaled(30)};
    case PaletteRow::Kind::Note:
        return {100, attuneStyle().scaled(46)};
    default:
        return {100, attuneStyle().scaled(40)};
    }
}

} // namespace attune
