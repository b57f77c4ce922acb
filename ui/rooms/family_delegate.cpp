#include "ui/rooms/family_delegate.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/text_side.h"
#include "ui/paper/dyad_mark.h"
#include "ui/paper/typed.h"
#include "ui/rooms/family_list_model.h"

#include <QPainter>
#include <QSortFilterProxyModel>

namespace attune {

namespace {

const FamilyLine &lineOf(const QModelIndex &index)
{
    const auto &proxy = static_cast<const QSortFilterProxyModel &>(*index.model());
    const QModelIndex source = proxy.mapToSource(index);
    return static_cast<const FamilyListModel &>(*source.model()).line(source.row());
}

} // namespace

void FamilyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AttuneStyle &style = attuneStyle();
    const Tokens &colours = style.tokens();
    const FamilyLine &family = lineOf(index);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = selected               ? colours.accentTint
        : option.state & QStyle::State_MouseOver ? colours.hover
                                                 : colours.surface;
    const auto place = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    painter->save();
    painter->fillRect(option.rect, ground);
    if (selected)
        painter->fillRect(place({option.rect.left(), option.rect.top() + 6, 3, option.rect.height() - 12}),
                          colours.accent);
    const int side = 32;
    const QRect mark(option.rect.left() + 16, option.rect.center().y() - side / 2, side, side);
    paintDyadMark(*painter, place(mark), family.mark, colours, ground);

    const int left = mark.right() + 16;
    const int middle = option.rect.center().y();
    const QRect name(left, middle - style.lineHeight(TextRole::Strong), option.rect.right() - left - 16,
                     style.lineHeight(TextRole::Strong));
    painter->setFont(style.font(TextRole::Strong));
    painter->setPen(family.isClosed ? colours.ink3 : colours.ink);
    const auto draw = [&](const QRect &box, const QString &text) {
        const QFontMetrics metrics(painter->font());
        painter->drawText(place(box), textSide(option.direction),
                          metrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    draw(name, asTyped(family.name));
    painter->setFont(style.font(TextRole::Caption));
    painter->setPen(colours.ink2);
    draw({left, middle + 1, name.width(), style.lineHeight(TextRole::Caption)},
         family.isClosed ? tr("%1 · closed").arg(family.children) : family.children);
    if (index.row() + 1 < index.model()->rowCount()) { // beneath the last one the card ends
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

QSize FamilyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, attuneStyle().scaled(56)};
}

} // namespace attune
