#include "ui/rooms/session_list.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/text_side.h"
#include "ui/paper/words.h"
#include "ui/rooms/state_badge.h"

#include <QLocale>
#include <QPainter>

namespace attune {

namespace {

QString numberOf(const CourseLine &line)
{
    return line.line.number ? QLocale().toString(*line.line.number) : QString();
}

QString whenOf(const CourseLine &line)
{
    const QLocale locale;
    const QString day = locale.toString(line.line.day, SessionListModel::tr("ddd d MMM yyyy"));
    return line.line.start ? SessionListModel::tr("%1, %2").arg(day, clockWords(*line.line.start)) : day;
}

QString stateOf(const CourseLine &line)
{
    return line.line.status == SessionStatus::DidNotTakePlace ? SessionListModel::tr("Did not take place")
                                                              : StateBadge::word(line.line.state);
}

} // namespace

void SessionListModel::setLines(std::vector<CourseLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const CourseLine &shown = line(index.row());
    return shown.line.number ? tr("Session %1, %2: %3").arg(numberOf(shown), whenOf(shown), stateOf(shown))
                             : tr("%1: %2").arg(whenOf(shown), stateOf(shown));
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AttuneStyle &style = attuneStyle();
    const Tokens &colours = style.tokens();
    const CourseLine &shown = static_cast<const SessionListModel &>(*index.model()).line(index.row());
    const bool selected = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    painter->save();
    painter->fillRect(option.rect,
                      selected                                     ? colours.accentTint
                          : option.state & QStyle::State_MouseOver ? colours.hover
                                                                   : colours.surface);
    const int flags = textSide(option.direction);
    const auto column = [&](int from, int width, const QString &text) {
        const QRect box(option.rect.left() + style.scaled(from), option.rect.top(), style.scaled(width),
                        option.rect.height());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, box), flags,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    painter->setFont(style.font(TextRole::Strong));
    painter->setPen(colours.ink);
    column(8, 32, numberOf(shown));
    painter->setFont(style.font(TextRole::Interface));
    column(44, 184, whenOf(shown));
    painter->setFont(style.font(TextRole::Secondary));
    painter->setPen(colours.ink2);
    column(232, 128, stateOf(shown));
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {attuneStyle().scaled(360), attuneStyle().scaled(40)};
}

} // namespace attune
