// How AttuneStyle paints a box of choices and the head of a table.
#pragma once

class QPainter;
class QString;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;

namespace attune {

class AttuneStyle;
struct Tokens;

/// The box with its arrow, without the words in it.
void paintComboBox(QPainter &painter, const QStyleOptionComplex &option, const Tokens &tokens);
void paintComboBoxWords(QPainter &painter, const QStyleOptionComboBox &option, const Tokens &tokens);
/// What the title of a column needs to be read whole, in logical pixels.
int headerWidth(const QString &words, const AttuneStyle &style);
/// The title of a column.
void paintHeaderWords(QPainter &painter, const QStyleOptionHeader &option, const AttuneStyle &style);

} // namespace attune
