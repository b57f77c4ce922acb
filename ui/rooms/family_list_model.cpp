#include "ui/rooms/family_list_model.h"

#include "ui/paper/typed.h"

#include <QCollator>

#include <algorithm>

namespace attune {

void FamilyListModel::setLines(std::vector<FamilyLine> lines)
{
    const QCollator collator;
    std::ranges::sort(lines, [&](const FamilyLine &one, const FamilyLine &other) {
        const int order = collator.compare(one.name, other.name);
        return order != 0 ? order < 0 : one.family < other.family;
    });
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int FamilyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FamilyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FamilyLine &family = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return family.name;
    case Qt::AccessibleTextRole:
        return family.children.isEmpty() ? asTyped(family.name)
                                         : tr("%1, %2").arg(asTyped(family.name), family.children);
    default:
        return {};
    }
}

} // namespace attune
