// Every control of Attune, painted from the tokens. No stylesheets: with one the proxy is never asked, and the first
// window takes twice as long.
#pragma once

#include "ui/look.h"
#include "ui/paper/tokens.h"
#include "ui/paper/type.h"

#include <QProxyStyle>

namespace attune {

/// The application's style, over Fusion, with the tokens and the reader's text size. Another look is another style:
/// QApplication::setStyle tells every widget with a StyleChange event.
class AttuneStyle : public QProxyStyle {
    Q_OBJECT
public:
    AttuneStyle(const Tokens &tokens, qreal textScale);

    const Tokens &tokens() const { return m_tokens; }
    QFont font(TextRole role) const { return textFont(role, m_textScale); }
    int lineHeight(TextRole role) const { return attune::lineHeight(role, m_textScale); }

    /// A measure that grows with the letters inside it, such as a button's height.
    int scaled(int pixels) const { return qRound(pixels * m_textScale); }

    QPalette standardPalette() const override;
    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;

private:
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    const Tokens &m_tokens;
    qreal m_textScale;
};

/// Dresses the whole program, open windows too. `systemIsDark` counts where the look follows the desktop.
void wear(const Look &look, bool systemIsDark);

/// The style in use; there is one from the first line of every program that shows a window.
const AttuneStyle &attuneStyle();

} // namespace attune
