#include "ui/rooms/session_list.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/text_side.h"
#include "ui/paper/words.h"
#include "ui/rooms/state_badge.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

QString numberOf(const CourseLine &line)
{
    return line.line.number ? QLocale().toString(*line.line.number) : QString();
}

constexpr int numberAt = 8;
constexpr int numberRoom = 32;
constexpr int whenAt = 44;
constexpr int stateRoom = 128;

QString whenWords(QDate day, const std::optional<QTime> &start)
{
    const QString words = QLocale().toString(day, SessionListModel::tr("ddd d MMM yyyy"));
    return start ? SessionListModel::tr("%1, %2").arg(words, clockWords(*start)) : words;
}

QString whenOf(const CourseLine &line)
{
    return whenWords(line.line.day, line.line.start);
}

// A day is read whole, so that its room is that of the widest one; measured once for each look of the letters.
int whenRoom()
{
    static QFont measured;
    static int widest = 0;
    const QFont font = attuneStyle().font(TextRole::Interface);
    const int around = attuneStyle().scaled(8);
    if (widest > 0 && measured == font)
        return widest + around;
    measured = font;
    widest = 0;
    const QFontMetrics metrics(font);
    for (int month = 1; month <= 12; ++month) {
        for (int day = 22; day < 29; ++day) // each day of a week
            widest = std::max(widest, metrics.horizontalAdvance(whenWords(QDate(2026, month, day), QTime(20, 44))));
    }
    return widest + around;
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
        const QRect box(option.rect.left() + from, option.rect.top(), width, option.rect.height());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, box), flags,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    painter->setFont(style.font(TextRole::Strong));
    painter->setPen(colours.ink);
    column(style.scaled(numberAt), style.scaled(numberRoom), numberOf(shown));
    painter->setFont(style.font(TextRole::Interface));
    column(style.scaled(whenAt), whenRoom(), whenOf(shown));
    painter->setFont(style.font(TextRole::Secondary));
    painter->setPen(colours.ink2);
    column(style.scaled(whenAt) + whenRoom(), style.scaled(stateRoom), stateOf(shown));
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

int SessionDelegate::room()
{
    return attuneStyle().scaled(whenAt) + whenRoom() + attuneStyle().scaled(stateRoom);
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {room(), attuneStyle().scaled(40)};
}

} // namespace attune
