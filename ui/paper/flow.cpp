#include "ui/paper/flow.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace attune {

namespace {

constexpr qreal ruleHeight = 1;

QFont paperFont(TextRole role)
{
    QFont font = textFont(role);
    // Letters stand where the type says, not where a screen's pixels are.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// The type joins some signs to their neighbours, as the colon in "10:30", and a sign that was joined cannot be selected
// as what it is. Apart from their neighbours they stay what they are.
QList<QTextLayout::FormatRange> signsApart(const QString &paragraph)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat apart;
    apart.setProperty(QTextFormat::UserProperty, true);
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        const QChar sign = paragraph[at];
        const bool followsDigit = sign.isLetter() && at > 0 && paragraph[at - 1].isDigit();
        if (sign.isPunct() || sign.isSymbol() || followsDigit)
            ranges.push_back({static_cast<int>(at), 1, apart});
    }
    return ranges;
}

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
    line.draw(&painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2 - line.y()));
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
        const int count = layout->lineCount();
        for (int number = 0; number < count; ++number) {
            // Neither the first nor the last of several lines stands on a page without another one.
            const bool keepsNext = look.keepsNext || (count > 1 && (number == 0 || number == count - 2));
            flow.push_back({FlowPart::Kind::Thing, qreal(lineHeight(look.role)), keepsNext, wordsOf(*layout, number),
                            [layout, number, ink = look.ink](QPainter &painter, const QRectF &box) {
                                paintLine(painter, *layout, number, box, ink);
                            }});
        }
    }
}

void addDistance(Flow &flow, qreal height)
{
    flow.push_back({FlowPart::Kind::Distance, height, false, {}, [](QPainter &, const QRectF &) {}});
}

void addRule(Flow &flow, const QColor &color)
{
    flow.push_back({FlowPart::Kind::Thing, ruleHeight, false, {}, [color](QPainter &painter, const QRectF &box) {
                        painter.save();
                        painter.setRenderHint(QPainter::Antialiasing); // a thin one is seen on a small page too
                        painter.fillRect(box, color);
                        painter.restore();
                    }});
}

void addFact(Flow &flow, const QString &label, const QString &value, const TextLook &labelLook,
             const TextLook &valueLook, qreal labelWidth, qreal width)
{
    constexpr qreal between = 8;
    const auto head = layOut(label, labelLook, labelWidth - between);
    const auto body = layOut(value, valueLook, width - labelWidth);
    for (int number = 0; number < std::max(head->lineCount(), body->lineCount()); ++number) {
        const bool hasHead = number < head->lineCount();
        const bool hasBody = number < body->lineCount();
        const QString text =
            (hasHead ? wordsOf(*head, number) + u' ' : QString()) + (hasBody ? wordsOf(*body, number) : QString());
        flow.push_back({FlowPart::Kind::Thing, lineHeight(valueLook.role) + 2.0, false, text.trimmed(),
                        [=](QPainter &painter, const QRectF &box) {
                            const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
                            const QRectF left =
                                mirrored ? box.adjusted(box.width() - labelWidth + between, 0, 0, 0) : box;
                            if (hasHead)
                                paintLine(painter, *head, number, left, labelLook.ink);
                            if (hasBody)
                                paintLine(painter, *body, number, mirrored ? box : box.adjusted(labelWidth, 0, 0, 0),
                                          valueLook.ink);
                        }});
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

void paintFlow(QPainter &painter, const QRectF &box, const Flow &flow)
{
    qreal top = box.top();
    for (const FlowPart &part : flow) {
        part.paint(painter, QRectF(box.left(), top, box.width(), part.height));
        top += part.height;
    }
}

} // namespace attune
