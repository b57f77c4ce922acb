#include "ui/controls/choice_painter.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/field_painter.h"
#include "ui/controls/icons.h"
#include "ui/controls/text_side.h"

#include <QPainter>
#include <QStyleOption>

namespace attune {

namespace {

constexpr int arrowSide = 16;
constexpr int headerBefore = 10; // in line with the words of the cells beneath
constexpr int headerAfter = 6;

constexpr int boxBefore = 14;
constexpr int boxAfter = 16 + arrowSide;

void paintWords(QPainter &painter, const QRect &box, Qt::LayoutDirection direction, const QString &words)
{
    painter.drawText(box, textSide(direction), painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
}

} // namespace

void paintComboBox(QPainter &painter, const QStyleOptionComplex &option, const Tokens &tokens)
{
    paintField(painter, option.rect, 6, option.state & QStyle::State_Enabled, tokens);
    const QRect arrow(option.rect.right() - 12 - arrowSide, option.rect.center().y() - arrowSide / 2, arrowSide,
                      arrowSide);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, arrow), QStringLiteral("down"), tokens.ink2);
}

void paintComboBoxWords(QPainter &painter, const QStyleOptionComboBox &option, const Tokens &tokens)
{
    painter.setPen(option.state & QStyle::State_Enabled ? tokens.ink : tokens.ink3);
    paintWords(painter, comboBoxWords(option), option.direction, option.currentText);
}

QRect comboBoxWords(const QStyleOption &option)
{
    const QRect words = option.rect.adjusted(boxBefore, 0, -boxAfter, 0);
    return QStyle::visualRect(option.direction, option.rect, words);
}

int comboBoxWidth(int words)
{
    return words + boxBefore + boxAfter + 1; // a part of a pixel is lost on the way
}

int headerWidth(const QString &words, const AttuneStyle &style)
{
    const int around = headerBefore + headerAfter + 2 * style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, nullptr);
    return QFontMetrics(style.font(TextRole::Caption)).horizontalAdvance(words) + around + 1;
}

void paintHeaderWords(QPainter &painter, const QStyleOptionHeader &option, const AttuneStyle &style)
{
    painter.save();
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(style.tokens().ink2);
    const QRect words = option.rect.adjusted(headerBefore, 0, -headerAfter, 0);
    paintWords(painter, QStyle::visualRect(option.direction, option.rect, words), option.direction, option.text);
    painter.restore();
}

} // namespace attune
