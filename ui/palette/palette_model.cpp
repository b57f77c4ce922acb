#include "ui/palette/palette_model.h"

namespace attune {

void PaletteModel::setRows(std::vector<PaletteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::choosable(int row, int step) const
{
    while (row >= 0 && row < rowCount() && !this->row(row).isChoosable())
        row += step;
    return row >= 0 && row < rowCount() ? row : -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::AccessibleTextRole)
        return shown.beside.isEmpty() ? shown.text : tr("%1, %2").arg(shown.text, shown.beside);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() && !row(index.row()).isChoosable() ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace attune
