// The sizes of letters: few, named by their role, none smaller than a tired reader can read.
#pragma once

#include <QFont>

namespace attune {

/// What a piece of text is for; each role has one size, line height and weight.
enum class TextRole { Display, Title, Heading, Wordmark, Section, Body, Interface, Strong, Secondary, Caption };

/// The font of a role: Inter, or else the system's sans serif. `scale` is the reader's text size, 1.0 to 1.5.
QFont textFont(TextRole role, qreal scale = 1.0);

/// The distance between two lines of a role, in logical pixels at the reader's text size `scale`.
int lineHeight(TextRole role, qreal scale = 1.0);

} // namespace attune
