#include "ui/paper/flow.h"

#include "ui/paper/draw_words.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace attune {

namespace {

constexpr qreal ruleHeight = 1;

// The lines of one paragraph, which live as long as a part that shows one of them.
std::shared_ptr<QTextLayout> layOut(const QString &paragraph, const TextLook &look, qreal width)
{
    const bool mirrored =
        look.isQuoted ? paragraph.isRightToLeft() : QGuiApplication::layoutDirection() == Qt::RightToLeft;
    auto layout = std::make_shared<QTextLayout>(paragraph, paperFont(look.role));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    layout->setFormats(signsApart(paragraph));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

void paintLine(QPainter &painter, const QTextLayout &layout, int number, const QRectF &box, const QColor &ink)
{
    const QTextLine line = layout.lineAt(number);
    painter.setPen(ink);
    drawLine(painter, layout, number, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2 - line.y()));
}

PaperElement::Role roleOf(TextRole role)
{
    switch (role) {
    case TextRole::Heading:
        return PaperElement::Role::Title;
    case TextRole::Section:
        return PaperElement::Role::Section;
    default:
        return PaperElement::Role::Paragraph;
    }
}

QString wordsOf(const QTextLayout &layout, int number)
{
    const QTextLine line = layout.lineAt(number);
    return layout.text().mid(line.textStart(), line.textLength()).trimmed();
}

} // namespace

void addText(Flow &flow, const QString &text, const TextLook &look, qreal width)
{
    for (const QString &paragraph : text.split(u'\n')) {
        if (paragraph.trimmed().isEmpty()) {
            addDistance(flow, lineHeight(look.role) / 2.0);
            continue;
        }
        const auto layout = layOut(paragraph, look, width);
        const PaperElementPtr element = paperElement(roleOf(look.role));
        const int count = layout->lineCount();
        for (int number = 0; number < count; ++number) {
            // Neither the first nor the last of several lines stands on a page without another one.
            const bool keepsNext = look.keepsNext || (count > 1 && (number == 0 || number == count - 2));
            flow.push_back({FlowPart::Kind::Thing,
                            qreal(lineHeight(look.role)),
                            keepsNext,
                            wordsOf(*layout, number),
                            {{element, [layout, number, ink = look.ink](QPainter &painter, const QRectF &box) {
                                  paintLine(painter, *layout, number, box, ink);
                              }}}});
        }
    }
}

void addDistance(Flow &flow, qreal height)
{
    flow.push_back({FlowPart::Kind::Distance, height, false, {}, {}});
}

void addRule(Flow &flow, const QColor &color)
{
    const auto paint = [color](QPainter &painter, const QRectF &box) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing); // a thin one is seen on a small page too
        painter.fillRect(box, color);
        painter.restore();
    };
    flow.push_back({FlowPart::Kind::Thing, ruleHeight, false, {}, {{nullptr, paint}}});
}

void addDrawing(Flow &flow, qreal height, const QString &says,
                std::function<void(QPainter &painter, const QRectF &box)> paint)
{
    const PaperElementPtr figure = paperElement(PaperElement::Role::Figure, nullptr, says);
    flow.push_back({FlowPart::Kind::Thing, height, false, {}, {{figure, std::move(paint)}}});
}

void addFact(Flow &flow, const PaperElementPtr &table, const QString &label, const QString &value,
             const TextLook &labelLook, const TextLook &valueLook, qreal labelWidth, qreal width)
{
    constexpr qreal between = 8;
    const PaperElementPtr row = paperElement(PaperElement::Role::Row, table);
    const PaperElementPtr headCell = paperElement(PaperElement::Role::HeadOfRow, row);
    const PaperElementPtr cell = paperElement(PaperElement::Role::Cell, row);
    struct FactLine {
        PaperElementPtr element;
        std::shared_ptr<QTextLayout> layout;
        int number = 0;
    };
    const auto head = layOut(label, labelLook, labelWidth - between);
    std::vector<FactLine> lines;
    for (const QString &paragraph : value.split(u'\n')) {
        const auto layout = layOut(paragraph, valueLook, width - labelWidth);
        const PaperElementPtr said = paperElement(PaperElement::Role::Paragraph, cell);
        for (int number = 0; number < layout->lineCount(); ++number)
            lines.push_back({said, layout, number});
    }
    const auto labels = static_cast<std::size_t>(head->lineCount());
    for (std::size_t at = 0; at < std::max(labels, lines.size()); ++at) {
        FlowPart part{FlowPart::Kind::Thing, lineHeight(valueLook.role) + 2.0, false, {}, {}};
        if (at < labels) {
            const auto number = static_cast<int>(at);
            part.text = wordsOf(*head, number) + u' ';
            part.pieces.push_back({headCell, [=, ink = labelLook.ink](QPainter &painter, const QRectF &box) {
                                       const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
                                       const qreal start = mirrored ? box.width() - labelWidth + between : 0;
                                       paintLine(painter, *head, number, box.adjusted(start, 0, 0, 0), ink);
                                   }});
        }
        if (at < lines.size()) {
            part.text += wordsOf(*lines[at].layout, lines[at].number);
            part.pieces.push_back(
                {lines[at].element, [=, line = lines[at], ink = valueLook.ink](QPainter &painter, const QRectF &box) {
                     const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
                     const qreal start = mirrored ? 0 : labelWidth;
                     paintLine(painter, *line.layout, line.number, box.adjusted(start, 0, 0, 0), ink);
                 }});
        }
        part.text = part.text.trimmed();
        flow.push_back(std::move(part));
    }
}

std::vector<Flow> pagesOf(Flow flow, qreal height)
{
    std::vector<Flow> pages(1);
    qreal used = 0;
    for (std::size_t first = 0; first < flow.size();) {
        // A run that must not be parted, such as a heading with what it heads, whatever distance lies between.
        std::size_t last = first;
        qreal needed = flow[first].height;
        const auto runsOn = [&] {
            return flow[last].keepsNext || (flow[last].kind == FlowPart::Kind::Distance && last > first);
        };
        while (last + 1 < flow.size() && runsOn())
            needed += flow[++last].height;
        if (!pages.back().empty() && used + needed > height) {
            pages.emplace_back();
            used = 0;
        }
        for (; first <= last; ++first) {
            if (pages.back().empty() && flow[first].kind == FlowPart::Kind::Distance)
                continue;
            used += flow[first].height;
            pages.back().push_back(std::move(flow[first]));
        }
    }
    return pages;
}

std::vector<PlacedPiece> placed(const Flow &flow, const QRectF &box)
{
    std::vector<PlacedPiece> pieces;
    qreal top = box.top();
    for (const FlowPart &part : flow) {
        const QRectF room(box.left(), top, box.width(), part.height);
        for (const PaperPiece &piece : part.pieces)
            pieces.push_back({PlacedPiece::Place::Body, piece.element,
                              [room, &paint = piece.paint](QPainter &painter) { paint(painter, room); }});
        top += part.height;
    }
    return pieces;
}

void paintFlow(QPainter &painter, const QRectF &box, const Flow &flow)
{
    for (const PlacedPiece &piece : placed(flow, box))
        piece.paint(painter);
}

} // namespace attune
