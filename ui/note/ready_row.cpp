#include "ui/note/ready_row.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/icons.h"
#include "ui/note/note_words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {
constexpr int readySignSide = 20;
constexpr int readyGap = 8;
} // namespace

ReadyRow::ReadyRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReadyRow::show(const ReadyTick &tick, const Session &session)
{
    m_tick = tick;
    setText(needWords(tick, session));
    setAccessibleName(tick.met ? tr("%1: there").arg(text()) : tr("%1 Not there yet").arg(text()));
    updateGeometry();
    update();
}

QRect ReadyRow::wordsIn(int width) const
{
    const QFontMetrics metrics(attuneStyle().font(TextRole::Secondary));
    return metrics.boundingRect(QRect(0, 0, std::max(40, width - readySignSide - readyGap), 10'000), Qt::TextWordWrap,
                                text());
}

QSize ReadyRow::sizeHint() const
{
    const QFontMetrics metrics(attuneStyle().font(TextRole::Secondary));
    return {readySignSide + readyGap + metrics.horizontalAdvance(text()) + 2, attuneStyle().scaled(30)};
}

QSize ReadyRow::minimumSizeHint() const
{
    return {attuneStyle().scaled(120), attuneStyle().scaled(30)};
}

int ReadyRow::heightForWidth(int width) const
{
    return std::max(attuneStyle().scaled(30), wordsIn(width).height() + 8);
}

void ReadyRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ReadyRow::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ReadyRow::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect sign = place({0, (height() - readySignSide) / 2, readySignSide, readySignSide});
    if (m_tick.met) {
        paintIcon(painter, sign, QStringLiteral("check"), colours.accent);
    } else {
        painter.setPen(QPen(colours.edge, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(sign).adjusted(4, 4, -4, -4));
    }
    painter.setFont(attuneStyle().font(TextRole::Secondary));
    painter.setPen(m_tick.met ? colours.ink2 : colours.ink);
    painter.drawText(place({readySignSide + readyGap, 0, width() - readySignSide - readyGap, height()}),
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                         | Qt::TextWordWrap,
                     text());
}

} // namespace attune
