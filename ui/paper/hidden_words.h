// The words of a line that is drawn in outlines, for who searches, copies or hears it.
#pragma once

#include <QPointF>
#include <QString>

#include <vector>

class QTextLayout;
class QTextLine;

namespace attune {

/// A part of a line that runs in one direction: a word, a number within one, the blank between two.
struct HiddenWord {
    QString text;
    /// Where it begins on the left, on the line on which its letters stand.
    QPointF start;
    qreal width = 0;
    qreal height = 0;
    bool isFromRight = false;
};

/// All words of a line in the order in which they are typed, as seen from the layout's upper left corner. Signs that
/// turn a direction are left out, as each word's own is told, and so are control characters.
std::vector<HiddenWord> hiddenWords(const QTextLayout &layout, const QTextLine &line);

} // namespace attune
