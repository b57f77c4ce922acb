// The colours of everything that Attune draws, on the screen and on paper, in light and in dark.
#pragma once

#include <QColor>

namespace attune {

/// One set of colours. Text tokens (ink*, *Text, notice, error, accent) reach 4.5:1 on every background they are used
/// on; content marks and `edge` reach 3:1; `line` and `lineStrong` only decorate. A test computes this.
struct Tokens {
    QColor window, sidebar, surface, inset, hover;
    QColor line, lineStrong, edge;
    QColor ink, ink2, ink3;
    QColor accent, accentHover, onAccent, accentTint, focus;
    QColor connect, connectText, connectTint;
    QColor reflect, reflectText, reflectTint;
    QColor repair, repairText, repairTint;
    QColor regulation, regulationText, regulationTint;
    QColor privateGround, privateLine, privateInk, privateInk2;
    QColor notice, noticeTint, noticeLine;
    QColor error, errorTint;
    QColor mark, scrim;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

} // namespace attune
