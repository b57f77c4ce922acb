#include "ui/controls/attune_style.h"

#include "ui/controls/button.h"
#include "ui/controls/button_painter.h"
#include "ui/controls/choice_painter.h"
#include "ui/controls/clicked_by_action.h"
#include "ui/controls/field_painter.h"
#include "ui/controls/typed_by_action.h"
#include "ui/controls/wheel_to_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace attune {

AttuneStyle::AttuneStyle(const Tokens &tokens, qreal textScale)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_tokens(tokens)
    , m_textScale(textScale)
{
}

QPalette AttuneStyle::standardPalette() const
{
    QPalette palette(m_tokens.ink, m_tokens.surface, m_tokens.surface, m_tokens.line, m_tokens.lineStrong, m_tokens.ink,
                     m_tokens.ink, m_tokens.surface, m_tokens.window);
    palette.setColor(QPalette::AlternateBase, m_tokens.inset);
    palette.setColor(QPalette::Highlight, m_tokens.accent);
    palette.setColor(QPalette::HighlightedText, m_tokens.onAccent);
    palette.setColor(QPalette::ToolTipBase, m_tokens.surface);
    palette.setColor(QPalette::ToolTipText, m_tokens.ink);
    palette.setColor(QPalette::PlaceholderText, m_tokens.ink3);
    palette.setColor(QPalette::Link, m_tokens.accent);
    palette.setColor(QPalette::LinkVisited, m_tokens.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, m_tokens.ink3);
    return palette;
}

void AttuneStyle::polish(QPalette &palette)
{
    palette = standardPalette();
}

void AttuneStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    letWheelScroll(*widget);
    if (widget->inherits("QTipLabel")) // which would take a name with a < in it for HTML
        static_cast<QLabel *>(widget)->setTextFormat(Qt::PlainText);
}

void AttuneStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        paintButton(*painter, *static_cast<const QStyleOptionButton *>(option), widget, *this);
        return;
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_tokens.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 9, 9);
        painter->restore();
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_tokens.line);
        return;
    case CE_HeaderLabel:
        return paintHeaderWords(*painter, *static_cast<const QStyleOptionHeader *>(option), *this);
    case CE_ComboBoxLabel:
        return paintComboBoxWords(*painter, *static_cast<const QStyleOptionComboBox *>(option), m_tokens);
    case CE_ShapedFrame:
        if (qobject_cast<const QTextEdit *>(widget))
            return paintField(*painter, option->rect, 8, option->state & State_Enabled, m_tokens);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AttuneStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // the focus frame outside the control says it
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (!static_cast<const QStyleOptionFrame *>(option)->lineWidth)
            return;
        return paintField(*painter, option->rect, 6, option->state & State_Enabled && !(option->state & State_ReadOnly),
                          m_tokens);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_tokens.surface);
        painter->setPen(m_tokens.edge);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorRadioButton: {
        const bool on = option->state & State_On;
        const QRectF ring = QRectF(option->rect).adjusted(1, 1, -1, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(on ? m_tokens.accent : m_tokens.edge, on ? 1.6 : 1));
        painter->setBrush(option->state & State_MouseOver ? m_tokens.hover : m_tokens.surface);
        painter->drawEllipse(ring);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_tokens.accent);
            painter->drawEllipse(ring.center(), ring.width() / 4, ring.width() / 4);
        }
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AttuneStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_ComboBox)
        paintComboBox(*painter, *option, m_tokens);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void AttuneStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const bool upright = !(option->state & State_Horizontal);
    const QRectF slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const qreal inset = 3;
    const QRectF thumb = upright ? slider.adjusted(inset, 1, -inset, -1) : slider.adjusted(1, inset, -1, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->state & State_MouseOver ? m_tokens.edge : m_tokens.lineStrong);
    painter->drawRoundedRect(thumb, 3, 3);
    painter->restore();
}

QSize AttuneStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    if (type == CT_PushButton)
        return buttonSize(*static_cast<const QStyleOptionButton *>(option), widget, *this);
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_LineEdit || type == CT_ComboBox)
        size.setHeight(scaled(36));
    if (type == CT_ComboBox)
        size.setWidth(comboBoxWidth(contents.width()));
    if (type == CT_HeaderSection)
        size = {headerWidth(static_cast<const QStyleOptionHeader *>(option)->text, *this), scaled(40)};
    if (type == CT_RadioButton)
        size.setHeight(std::max(size.height(), scaled(30))); // a target for one hand
    if (type == CT_MenuItem)
        size.setHeight(std::max(size.height(), scaled(32)));
    return size;
}

QRect AttuneStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -6, 0) : rect;
}

int AttuneStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) ? 8 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AttuneStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

void wear(const Look &look, bool systemIsDark)
{
    [[maybe_unused]] static const bool actionsAreHands = [] {
        takeActionsAsClicks();
        takeDictationAsTyped();
        return true;
    }();
    const bool dark = look.theme == Theme::Dark || (look.theme == Theme::System && systemIsDark);
    QApplication::setStyle(new AttuneStyle(dark ? darkTokens() : lightTokens(), look.textScale));
    QApplication::setFont(attuneStyle().font(TextRole::Interface));
}

const AttuneStyle &attuneStyle()
{
    return *qobject_cast<const AttuneStyle *>(QApplication::style());
}

} // namespace attune
