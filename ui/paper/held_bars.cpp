#include "ui/paper/held_bars.h"

#include "ui/paper/draw_words.h"
#include "ui/paper/marks.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

struct BarWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

constexpr qreal barRow = 26;
constexpr qreal barStart = 124;
constexpr qreal barLength = 300;
constexpr qreal barHigh = 12;
constexpr qreal markSide = 12;

// A row, measured from where the page begins.
struct BarRoom {
    QRectF row;
    bool isMirrored;

    QRectF at(qreal from, qreal width, qreal height) const
    {
        const qreal left = isMirrored ? row.right() - from - width : row.left() + from;
        return {left, row.center().y() - height / 2, width, height};
    }
};

int sessionsThatHeld(std::span<const Hour> hours, HourHeld held)
{
    return static_cast<int>(
        std::ranges::count_if(hours, [&](const Hour &hour) { return std::ranges::count(hour.mainMarks, held) > 0; }));
}

void paintBarWords(QPainter &painter, const BarRoom &room, qreal from, qreal width, const QString &text)
{
    painter.setFont(textFont(TextRole::Interface));
    painter.setPen(lightTokens().ink);
    drawWords(painter, room.at(from, width, room.row.height()),
              Qt::AlignVCenter | (room.isMirrored ? Qt::AlignRight : Qt::AlignLeft), text);
}

// The mark and the bar only decorate: the row says its word and its number.
FlowPart barOf(const PaperElementPtr &row, HourHeld each, int count, int most)
{
    const auto piece = [](const PaperElementPtr &element, auto paint) {
        return PaperPiece{element, [paint](QPainter &painter, const QRectF &box) {
                              paint(painter, BarRoom{box, painter.layoutDirection() == Qt::RightToLeft});
                          }};
    };
    const qreal length = barLength * count / most;
    const QString number = QLocale().toString(count);
    const auto marks = [each, length](QPainter &painter, const BarRoom &room) {
        const Tokens &paper = lightTokens();
        paintMark(painter, room.at(0, markSide, markSide), each, paper, paper.surface);
        if (length > 0)
            paintHeldFill(painter, room.at(barStart, length, barHigh), each, paper, paper.surface);
    };
    const auto word = [each](QPainter &painter, const BarRoom &room) {
        paintBarWords(painter, room, markSide + 8, barStart - markSide - 12, heldWord(each));
    };
    const auto times = [number, length](QPainter &painter, const BarRoom &room) {
        paintBarWords(painter, room, barStart + length + (length > 0 ? 8 : 0), 60, number);
    };
    //: What sessions mostly held, and how many: "Connect 9".
    const QString text = BarWords::tr("%1 %2").arg(heldWord(each), number);
    return {FlowPart::Kind::Thing,
            barRow,
            each != heldInOrder.back(),
            text,
            {piece(nullptr, marks), piece(paperElement(PaperElement::Role::HeadOfRow, row), word),
             piece(paperElement(PaperElement::Role::Cell, row), times)}};
}

} // namespace

void addHeldBars(Flow &flow, std::span<const Hour> hours)
{
    int most = 1;
    for (const HourHeld each : heldInOrder)
        most = std::max(most, sessionsThatHeld(hours, each));
    const PaperElementPtr table = paperElement(PaperElement::Role::Table);
    for (const HourHeld each : heldInOrder)
        flow.push_back(barOf(paperElement(PaperElement::Role::Row, table), each, sessionsThatHeld(hours, each), most));
}

} // namespace attune
