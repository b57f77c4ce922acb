// How a family looks in the caseload.
#pragma once

#include <QStyledItemDelegate>

namespace attune {

/// Paints the mark beside the name, the bar of what sessions held, and every other column as words.
class CaseloadDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As wide as all of a cell needs, a name up to where it is cut.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attune
