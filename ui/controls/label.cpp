#include "ui/controls/label.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/icons.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace attune {

namespace {
constexpr int labelIconSize = 20;
constexpr int iconGap = 8;
} // namespace

Label::Label(TextRole role, Ink ink, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText); // before the text, which would be looked through for HTML
    setText(text);
    m_shaped.setCacheEnabled(true);
    takeLook();
}

Label &Label::wrapped(int width)
{
    m_widest = width;
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    takeLook();
    return *this;
}

Label &Label::givingWay()
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    setSizePolicy(policy);
    return *this;
}

Label &Label::withIcon(const QString &icon, Ink ink)
{
    m_icon = icon;
    m_iconInk = ink;
    m_width = -1;
    updateGeometry();
    return *this;
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Label::takeLook()
{
    setFont(attuneStyle().font(m_role));
    m_width = -1;
    setMaximumWidth(m_widest == QWIDGETSIZE_MAX ? m_widest : attuneStyle().scaled(m_widest));
    updateGeometry();
    update();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeLook();
}

int Label::indentation() const
{
    return m_icon.isEmpty() ? 0 : labelIconSize + iconGap;
}

// Shapes the words where they, or what decides how they look, are others than last time.
void Label::takeText() const
{
    QString shown = text();
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(Qt::LayoutDirectionAuto); // of the words themselves; the side is the page's
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    const QTextOption &before = m_shaped.textOption();
    if (m_width >= 0 && shown == m_shaped.text() && font() == m_shaped.font()
        && option.alignment() == before.alignment() && option.textDirection() == before.textDirection()
        && option.wrapMode() == before.wrapMode())
        return;
    m_shaped.setText(shown);
    m_shaped.setFont(font());
    m_shaped.setTextOption(option);
    m_natural = layLines(QWIDGETSIZE_MAX).width();
}

// Lays the words out `width` wide. Every new width shapes them again, which is most of the work of a page, so words
// that have room enough and begin at the left are laid out once for all widths.
QSizeF Label::layOut(qreal width) const
{
    takeText();
    if (m_shaped.textOption().alignment() & Qt::AlignLeft && (!wordWrap() || width >= m_natural))
        width = QWIDGETSIZE_MAX;
    return width == m_width ? m_size : layLines(width);
}

QSizeF Label::layLines(qreal width) const
{
    const qreal step = attuneStyle().lineHeight(m_role);
    qreal bottom = 0;
    qreal widest = 0;
    m_shaped.beginLayout();
    for (QTextLine line = m_shaped.createLine(); line.isValid(); line = m_shaped.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, bottom + (step - line.height()) / 2});
        bottom += step;
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_shaped.endLayout();
    m_width = width;
    m_size = {std::ceil(widest), std::max(bottom, m_icon.isEmpty() ? 0.0 : labelIconSize * 1.0)};
    return m_size;
}

QSize Label::sizeHint() const
{
    const int room = std::min(maximumWidth(), QWIDGETSIZE_MAX) - indentation();
    return layOut(room).toSize() + QSize(indentation(), 0);
}

QSize Label::minimumSizeHint() const
{
    if (!wordWrap())
        return sizeHint();
    takeText();
    return {indentation() + std::min(fontMetrics().averageCharWidth() * 12, static_cast<int>(std::ceil(m_natural))), 0};
}

int Label::heightForWidth(int width) const
{
    return wordWrap() ? layOut(std::min(width, maximumWidth()) - indentation()).toSize().height() : -1;
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colours = attuneStyle().tokens();
    const QRect content = style()->visualRect(layoutDirection(), rect(), rect().adjusted(indentation(), 0, 0, 0));
    painter.translate(0, (height() - layOut(content.width()).height()) / 2);
    if (!m_icon.isEmpty()) {
        const int top = std::max(0, (attuneStyle().lineHeight(m_role) - labelIconSize) / 2);
        const QRect box = style()->visualRect(layoutDirection(), rect(), {0, top, labelIconSize, labelIconSize});
        paintIcon(painter, {box.left(), top, labelIconSize, labelIconSize}, m_icon, colours.*m_iconInk);
    }
    painter.setPen(colours.*m_ink);
    painter.translate(content.left(), 0);
    if (!wordWrap() && m_natural > content.width())
        return drawCut(painter, content.width());
    m_shaped.draw(&painter, {0, 0});
}

// What has no room ends with a sign that there is more.
void Label::drawCut(QPainter &painter, int width) const
{
    const qreal step = attuneStyle().lineHeight(m_role);
    const QFontMetrics metrics(font());
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    painter.setFont(font());
    QRectF box(0, 0, width, step);
    for (const QString &line : text().split(u'\n')) {
        painter.drawText(box, flags | Qt::AlignVCenter, metrics.elidedText(line, Qt::ElideRight, width));
        box.translate(0, step);
    }
}

} // namespace attune
