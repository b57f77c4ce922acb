#include "ui/caseload/caseload_model.h"

#include "ui/paper/trend.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/rooms/family_words.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <set>

namespace attune {

namespace {

QString lastSeenWords(const CaseloadRow &row, QDate today)
{
    if (!row.lastSeen)
        return CaseloadModel::tr("not yet");
    if (*row.lastSeen == today)
        return CaseloadModel::tr("today");
    return QLocale().toString(*row.lastSeen, CaseloadModel::tr("ddd d MMM"));
}

// The parts of a bar in words, for whoever does not see it.
QString partsWords(const HeldParts &parts)
{
    QStringList words;
    const std::pair<HourHeld, int> all[] = {{HourHeld::Connect, parts.connect},
                                            {HourHeld::Reflect, parts.reflect},
                                            {HourHeld::Repair, parts.repair},
                                            {HourHeld::Regulation, parts.regulation}};
    for (const auto &[held, part] : all) {
        if (part > 0)
            words += heldWord(held);
    }
    return words.join(CaseloadModel::tr(", "));
}

// A word a child, and no number to rank by.
QString settleWords(const CaseloadLine &line)
{
    QStringList words;
    for (const ChildTrend &each : line.row.trends) {
        const auto child = std::ranges::find(line.family.children, each.child, &Person::id);
        const bool alone = line.row.trends.size() == 1 || child == line.family.children.end();
        words +=
            alone ? trendWord(each.trend) : CaseloadModel::tr("%1: %2").arg(shownName(*child), trendWord(each.trend));
    }
    return words.join(CaseloadModel::tr("; "));
}

// Two courses of one family that both go on are told apart by when they began.
QString familyWords(const CaseloadLine &line)
{
    const QString name = nameWords(line.family);
    if (!line.opened)
        return name;
    return CaseloadModel::tr("%1, since %2")
        .arg(name, QLocale().toString(*line.opened, CaseloadModel::tr("d MMM yyyy")));
}

// Where a family came back, the sessions of its earlier course stand apart.
QString heldWords(const CaseloadLine &line)
{
    const QString held = QLocale().toString(line.row.heldSessions);
    return line.heldEarlier == 0 ? held
                                 : CaseloadModel::tr("%1, earlier %2").arg(held, QLocale().toString(line.heldEarlier));
}

QString lookWords(const CaseloadLine &line)
{
    QStringList words;
    if (line.drafts > 0)
        words += CaseloadModel::tr("%n draft(s)", nullptr, line.drafts);
    if (line.row.weeksAway)
        words += CaseloadModel::tr("%n week(s) away", nullptr, *line.row.weeksAway);
    return words.join(CaseloadModel::tr(", "));
}

} // namespace

void CaseloadModel::setLines(std::vector<CaseloadLine> lines, QDate today)
{
    const QCollator collator;
    std::ranges::sort(lines, [&](const CaseloadLine &one, const CaseloadLine &other) {
        const int order = collator.compare(one.family.family.displayName, other.family.family.displayName);
        return order != 0 ? order < 0 : one.row.family < other.row.family;
    });
    beginResetModel();
    m_lines = std::move(lines);
    m_recent.assign(m_lines.size(), std::nullopt);
    m_today = today;
    endResetModel();
}

bool CaseloadModel::drawsSettling(const CaseloadLine &line)
{
    return line.row.trends.size() == 1 && line.row.trends.front().trend != Trend::TooFew;
}

void CaseloadModel::setRecent(const std::vector<RecentSettling> &recent)
{
    for (const RecentSettling &each : recent) {
        const auto line =
            std::ranges::find(m_lines, each.of.course, [](const CaseloadLine &one) { return one.row.course; });
        if (line == m_lines.end())
            continue;
        const auto row = static_cast<int>(line - m_lines.begin());
        m_recent[static_cast<std::size_t>(row)] = each.points;
        Q_EMIT dataChanged(index(row, SettleColumn), index(row, SettleColumn));
    }
}

QStringList CaseloadModel::therapists() const
{
    std::set<QString> names;
    for (const CaseloadLine &line : m_lines) {
        if (!line.therapist.isEmpty())
            names.insert(line.therapist);
    }
    return {names.begin(), names.end()};
}

int CaseloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CaseloadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LookColumn + 1;
}

QVariant CaseloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole) { // an empty cell is read as one
        const QString words = index.data().toString();
        return words.isEmpty() ? tr("nothing") : words;
    }
    const CaseloadLine &shown = line(index.row());
    if (role == Qt::ToolTipRole && index.column() == SettleColumn && !settleWords(shown).isEmpty())
        return tr("The line is drawn up to 48 minutes, the same for every family. An arrow at its top: longer. A ring "
                  "at its end: not yet settled.");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FamilyColumn:
        return familyWords(shown);
    case TherapistColumn:
        return asTyped(shown.therapist);
    case HeldColumn:
        return heldWords(shown);
    case LastSeenColumn:
        return lastSeenWords(shown.row, m_today);
    case PartsColumn:
        return partsWords(shown.row.heldParts);
    case SettleColumn:
        return settleWords(shown);
    case LookColumn:
        return lookWords(shown);
    }
    return {};
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Family"),      tr("Therapist"),          tr("Held"),
                              tr("Last seen"),   tr("What sessions held"), tr("Minutes to settle"),
                              tr("Worth a look")};
    return titles[section];
}

} // namespace attune
