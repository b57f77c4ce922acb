#include "ui/controls/button_painter.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/icons.h"
#include "ui/controls/text_side.h"
#include "ui/paper/typed.h"

#include <QPainter>
#include <QStyleOption>

namespace attune {

namespace {

constexpr int buttonIconSize = 20;
constexpr int buttonGap = 8;
constexpr int keyGap = 12;
constexpr int aroundLines = 12;

// Back and onward point the other way where writing does.
QString turned(const QString &icon, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return icon;
    return icon == QLatin1String("left") ? QStringLiteral("right")
        : icon == QLatin1String("right") ? QStringLiteral("left")
                                         : icon;
}

// What there is to paint, whichever class of button it is on.
struct Face {
    Button::Kind kind = Button::Kind::Plain;
    QString text, icon, key;
    bool iconOnly = false;
    QFont font, keyFont;
    int padding = 16;
    int height = 36;
};

Face faceOf(const QStyleOptionButton &option, const QWidget *widget, const AttuneStyle &style)
{
    Face face;
    face.text = option.text;
    if (const auto *button = qobject_cast<const Button *>(widget)) {
        face.kind = button->kind();
        face.icon = button->iconName();
        face.key = button->keyText();
        face.iconOnly = button->isIconOnly();
    } else if (option.features & QStyleOptionButton::DefaultButton) {
        face.kind = Button::Kind::Primary;
    }
    const bool here = face.kind == Button::Kind::Place && option.state & QStyle::State_On;
    const bool strong = face.kind == Button::Kind::Primary || face.kind == Button::Kind::Quiet || here;
    face.font = style.font(strong ? TextRole::Strong : TextRole::Interface);
    face.keyFont = style.font(TextRole::Caption);
    face.padding = face.kind == Button::Kind::Quiet ? 8 : face.kind == Button::Kind::Place ? 10 : 18;
    face.height = style.scaled(face.kind == Button::Kind::Primary ? 40 : 36);
    return face;
}

struct Paint {
    QColor fill, border, ink, keyInk;
};

Paint paintOf(const Face &face, QStyle::State state, const Tokens &tokens)
{
    const bool over = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool enabled = state & QStyle::State_Enabled;
    const QColor ink = enabled ? tokens.ink : tokens.ink3;
    switch (face.kind) {
    case Button::Kind::Primary:
        if (!enabled)
            return {tokens.surface, tokens.edge, tokens.ink3, tokens.ink3};
        return {over ? tokens.accentHover : tokens.accent, {}, tokens.onAccent, tokens.onAccent};
    case Button::Kind::Plain:
        return {over ? tokens.hover : tokens.surface, tokens.edge, ink, tokens.ink2};
    case Button::Kind::Quiet:
        return {over ? tokens.hover : QColor(), {}, enabled ? tokens.accent : tokens.ink3, tokens.ink3};
    case Button::Kind::Place:
        if (state & QStyle::State_On)
            return {tokens.accentTint, {}, tokens.ink, tokens.ink2};
        return {over ? tokens.hover : QColor(), {}, tokens.ink2, tokens.ink3};
    }
    Q_UNREACHABLE();
}

// The words, of one line or more, with a sign of it where a line is cut.
QString fitting(const Face &face, int width)
{
    const QFontMetrics metrics(face.font);
    if (metrics.size(Qt::TextHideMnemonic, face.text).width() <= width)
        return face.text;
    QStringList lines = withoutMnemonic(face.text).split(u'\n');
    for (QString &line : lines)
        line = literally(metrics.elidedText(line, Qt::ElideRight, width));
    return lines.join(u'\n');
}

} // namespace

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget, const AttuneStyle &style)
{
    const Face face = faceOf(option, widget, style);
    if (face.iconOnly)
        return {face.height, face.height};
    const QSize words = QFontMetrics(face.font).size(Qt::TextHideMnemonic, face.text); // of one line or more
    int width = 2 * face.padding + words.width();
    if (!face.icon.isEmpty())
        width += buttonIconSize + buttonGap;
    if (!face.key.isEmpty())
        width += keyGap + QFontMetrics(face.keyFont).horizontalAdvance(face.key);
    return {width, std::max(face.height, words.height() + aroundLines)};
}

void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const AttuneStyle &style)
{
    const Face face = faceOf(option, widget, style);
    const Paint paint = paintOf(face, option.state, style.tokens());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(paint.border.isValid() ? QPen(paint.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(paint.fill.isValid() ? QBrush(paint.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    // Everything is laid out from the left and mirrored as a whole where the text runs the other way.
    const auto place = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    QRect content = option.rect.adjusted(face.padding, 0, -face.padding, 0);
    if (face.kind == Button::Kind::Place && option.state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.tokens().accent);
        painter.drawRoundedRect(place({option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8}), 1.5,
                                1.5);
    }
    if (!face.icon.isEmpty()) {
        const int left = face.iconOnly ? option.rect.center().x() - buttonIconSize / 2 + 1 : content.left();
        paintIcon(painter,
                  place({left, option.rect.center().y() - buttonIconSize / 2 + 1, buttonIconSize, buttonIconSize}),
                  turned(face.icon, option.direction), paint.ink);
        content.setLeft(left + buttonIconSize + buttonGap);
    }
    if (!face.iconOnly) {
        // A mnemonic's ampersand is not for the eye: keys are shown whole.
        const int flags = Qt::TextHideMnemonic;
        painter.setFont(face.font);
        painter.setPen(paint.ink);
        QRect forWords = content;
        if (!face.key.isEmpty())
            forWords.adjust(0, 0, -keyGap - QFontMetrics(face.keyFont).horizontalAdvance(face.key), 0);
        painter.drawText(place(forWords), flags | textSide(option.direction), fitting(face, forWords.width()));
        painter.setFont(face.keyFont);
        painter.setPen(paint.keyInk);
        painter.drawText(place(content), flags | Qt::TextForceLeftToRight | textSide(option.direction, Qt::AlignRight),
                         face.key); // "Ctrl+," is no sentence that could run the other way
    }
    painter.restore();
}

} // namespace attune
