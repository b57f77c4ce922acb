#include "ui/caseload/caseload_delegate.h"

#include "ui/caseload/caseload_model.h"
#include "ui/controls/attune_style.h"
#include "ui/paper/marks.h"
#include "ui/paper/trend.h"
#include "ui/rooms/family_words.h"

#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace attune {

namespace {

constexpr int caseloadMarkSide = 28;
constexpr int markRoom = caseloadMarkSide + 12;
constexpr int barHeight = 10;
constexpr int barRoom = 140;
constexpr QSize sparkSize{62, 34};
constexpr int sparkRoom = sparkSize.width() + 10;
constexpr int cellBefore = 12;
constexpr int cellAfter = 8;
constexpr int longestWords = 280;

} // namespace

QSize CaseloadDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &proxy = static_cast<const QSortFilterProxyModel &>(*index.model());
    const QModelIndex source = proxy.mapToSource(index);
    const auto &model = static_cast<const CaseloadModel &>(*source.model());
    const AttuneStyle &style = attuneStyle();
    const bool isFamily = index.column() == CaseloadModel::FamilyColumn;
    int width = style.scaled(barRoom);
    if (index.column() != CaseloadModel::PartsColumn) {
        const QFontMetrics metrics(style.font(isFamily ? TextRole::Strong : TextRole::Interface));
        width = std::min(metrics.horizontalAdvance(index.data().toString()) + 1, style.scaled(longestWords));
    }
    if (isFamily)
        width += markRoom;
    if (index.column() == CaseloadModel::SettleColumn && CaseloadModel::drawsSettling(model.line(source.row())))
        width += sparkRoom;
    return {cellBefore + width + cellAfter, style.lineHeight(TextRole::Strong)};
}

void CaseloadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &proxy = static_cast<const QSortFilterProxyModel &>(*index.model());
    const QModelIndex source = proxy.mapToSource(index);
    const auto &model = static_cast<const CaseloadModel &>(*source.model());
    const CaseloadLine &line = model.line(source.row());
    const AttuneStyle &style = attuneStyle();
    const Tokens &colours = style.tokens();
    const QColor ground = option.state & QStyle::State_Selected ? colours.accentTint
        : option.state & QStyle::State_MouseOver                ? colours.hover
                                                                : colours.surface;
    painter->save();
    painter->fillRect(option.rect, ground);
    if (index.row() + 1 < proxy.rowCount()) { // beneath the last one the card ends
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    QRect box = option.rect.adjusted(cellBefore, 0, -cellAfter, 0);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    if (index.column() == CaseloadModel::PartsColumn) {
        const QRect bar(box.left(), box.center().y() - barHeight / 2, box.width(), barHeight);
        paintHeldBar(*painter, place(bar), line.row.heldParts, colours, ground);
    } else {
        const bool isFamily = index.column() == CaseloadModel::FamilyColumn;
        if (isFamily) {
            if (option.state & QStyle::State_Selected)
                painter->fillRect(place({option.rect.left(), option.rect.top(), 3, option.rect.height() - 1}),
                                  colours.accent);
            const QRect mark(box.left(), box.center().y() - caseloadMarkSide / 2, caseloadMarkSide, caseloadMarkSide);
            paintDyadMark(*painter, place(mark), dyadMarkOf(line.family, model.today()), colours, ground);
            box.setLeft(box.left() + markRoom);
        }
        // Beside one child's word; a brother's or sister's line is not set beside it.
        if (const auto &recent = model.recent(source.row());
            index.column() == CaseloadModel::SettleColumn && CaseloadModel::drawsSettling(line)) {
            const QRect spark(QPoint(box.left(), box.center().y() - sparkSize.height() / 2), sparkSize);
            painter->setLayoutDirection(option.direction);
            if (recent && !recent->empty())
                paintSparkline(*painter, place(spark), *recent, colours);
            box.setLeft(box.left() + sparkRoom);
        }
        painter->setFont(style.font(isFamily ? TextRole::Strong : TextRole::Interface));
        painter->setPen(isFamily ? colours.ink : colours.ink2);
        painter->drawText(
            place(box), Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    }
    painter->restore();
}

} // namespace attune
