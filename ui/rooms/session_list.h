// The sessions of a course as a list, the latest first.
#pragma once

#include "src/work/family_view.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace attune {

/// Owns the lines in the order in which they are given.
class SessionListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<CourseLine> lines);
    const CourseLine &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the whole line in words, as a screen reader says it.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<CourseLine> m_lines;
};

/// Paints number, day, time and how far the note is; rows of 40 logical pixels at the normal text size.
class SessionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How wide a row is with a day and a time whole.
    static int room();
};

} // namespace attune
