// The caseload as a table.
#pragma once

#include "src/work/caseload_view.h"
#include "src/work/recent_settling.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>
#include <vector>

namespace attune {

/// Owns the lines; rows are in the order of names as the person's language sorts them, and in no other.
class CaseloadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FamilyColumn, TherapistColumn, HeldColumn, LastSeenColumn, PartsColumn, SettleColumn, LookColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<CaseloadLine> lines, QDate today);
    const CaseloadLine &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    QDate today() const { return m_today; }
    /// Whether a line has a small drawing of settling: beside one child's word, and beside no brother's or sister's.
    static bool drawsSettling(const CaseloadLine &line);
    /// What it is drawn from, once it was given.
    const std::optional<std::vector<SettlePoint>> &recent(int row) const
    {
        return m_recent.at(static_cast<std::size_t>(row));
    }
    void setRecent(const std::vector<RecentSettling> &recent);

    /// Those who lead some course, as their names are sorted.
    QStringList therapists() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CaseloadLine> m_lines;
    std::vector<std::optional<std::vector<SettlePoint>>> m_recent; // of each line
    QDate m_today;
};

} // namespace attune
