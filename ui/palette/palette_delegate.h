// How a line of the search palette looks.
#pragma once

#include <QStyledItemDelegate>

namespace attune {

/// Paints titles, what was found with its stretches marked, and keys; rows of 46, 40 and 28 logical pixels.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attune
