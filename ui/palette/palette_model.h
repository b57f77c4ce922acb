// What the search palette lists.
#pragma once

#include "ui/palette/palette_row.h"

#include <QAbstractListModel>

namespace attune {

/// Owns the rows in the order in which they are given. A title can be neither chosen nor reached.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PaletteRow> rows);
    const PaletteRow &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// The nearest row that can be chosen from `row` on in the direction of `step`; -1 where there is none.
    int choosable(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<PaletteRow> m_rows;
};

} // namespace attune
