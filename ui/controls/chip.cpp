#include "ui/controls/chip.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/icons.h"
#include "ui/paper/typed.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace attune {

namespace {
constexpr int chipSignSide = 16;
constexpr int signGap = 5;
constexpr int saidGap = 5;
constexpr int chipPadding = 12;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    tellName();
}

void Chip::say(const QString &word)
{
    m_said = word;
    tellName();
    updateGeometry();
    update();
}

void Chip::setSign(Sign sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void Chip::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

void Chip::tellName()
{
    setAccessibleName(m_said.isEmpty() ? withoutMnemonic(text()) : tr("%1, %2").arg(withoutMnemonic(text()), m_said));
}

bool Chip::hasSign() const
{
    return m_sign != Sign::None && (isChecked() || m_sign == Sign::Plus);
}

QSize Chip::sizeHint() const
{
    const AttuneStyle &style = attuneStyle();
    int width =
        2 * chipPadding + QFontMetrics(style.font(TextRole::Secondary)).horizontalAdvance(withoutMnemonic(text()));
    if (hasSign())
        width += chipSignSide + (text().isEmpty() ? 0 : signGap);
    if (!m_said.isEmpty())
        width += saidGap + QFontMetrics(style.font(TextRole::Caption)).horizontalAdvance(m_said);
    return {std::max(width, style.scaled(32)), style.scaled(32)};
}

void Chip::checkStateSet()
{
    updateGeometry();
}

void Chip::nextCheckState()
{
    QAbstractButton::nextCheckState();
    updateGeometry();
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void Chip::paintEvent(QPaintEvent *)
{
    const AttuneStyle &style = attuneStyle();
    const Tokens &colours = style.tokens();
    const bool on = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? colours.accent : colours.edge, 1, m_dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(on ? colours.accentTint : underMouse() && isEnabled() ? colours.hover : colours.surface);
    const QRectF border = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(border, border.height() / 2, border.height() / 2);

    // Laid out from the left and mirrored as a whole where the text runs the other way.
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int flags = Qt::AlignVCenter | Qt::TextHideMnemonic;
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QColor ink = !isEnabled() ? colours.ink3 : colours.ink;
    int left = text().isEmpty() ? (width() - chipSignSide) / 2 : chipPadding;
    if (hasSign()) {
        const QString icon = m_sign == Sign::Dash ? QStringLiteral("minus")
            : m_sign == Sign::Plus                ? QStringLiteral("plus")
                                                  : QStringLiteral("check");
        paintIcon(painter, place({left, (height() - chipSignSide) / 2, chipSignSide, chipSignSide}), icon, ink);
        left += chipSignSide + signGap;
    }
    const QFont font = style.font(TextRole::Secondary);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    const int tooWide = std::max(0, sizeHint().width() - width()); // by so much it was made narrower than its words
    const int advance = metrics.horizontalAdvance(withoutMnemonic(text())) - tooWide;
    painter.drawText(place({left, 0, advance + 2, height()}), flags | static_cast<int>(side),
                     tooWide == 0 ? text()
                                  : literally(metrics.elidedText(withoutMnemonic(text()), Qt::ElideRight, advance)));
    if (m_said.isEmpty())
        return;
    left += advance + saidGap;
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(colours.ink2);
    painter.drawText(place({left, 0, width() - left, height()}), flags | static_cast<int>(side), m_said);
}

} // namespace attune
