// Narrows the list of families down.
#pragma once

#include "src/rules/sought_words.h"

#include <QSortFilterProxyModel>

namespace attune {

/// Shows the families of a FamilyListModel in one of whose names each typed word begins one; all of them where nothing
/// is typed.
class FamilyFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SoughtWords m_words{QString()};
    bool m_isEmpty = true;
};

} // namespace attune
