#include "ui/rooms/family_filter.h"

#include "src/work/family_sketch.h"
#include "ui/rooms/family_list_model.h"

namespace attune {

void FamilyFilter::setWords(const QString &typed)
{
    m_words = soughtNames(typed);
    m_isEmpty = typed.trimmed().isEmpty();
    invalidateFilter();
}

bool FamilyFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_isEmpty || m_words.standIn(static_cast<const FamilyListModel *>(sourceModel())->line(row).names);
}

} // namespace attune
