// How a family looks in a list.
#pragma once

#include <QStyledItemDelegate>

namespace attune {

/// Paints a dyad mark, the family's name and its children; rows of 56 logical pixels at the normal text size.
class FamilyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attune
