// The families of a practice as a list.
#pragma once

#include "src/records/family.h"
#include "ui/paper/dyad_mark.h"

#include <QAbstractListModel>

#include <vector>

namespace attune {

/// One family as a list shows it.
struct FamilyLine {
    Id<Family> family;
    QString name;
    /// "Ava, 3 y 8 m": the children with their ages today.
    QString children;
    DyadMark mark;
    bool isClosed = false;
    /// All by which it is found, a name a line.
    QString names;
};

/// Owns the lines; rows are in the order of names as the person's language sorts them.
class FamilyListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<FamilyLine> lines);
    const FamilyLine &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FamilyLine> m_lines;
};

} // namespace attune
