// How AttuneStyle paints a box of choices and the head of a table.
#pragma once

class QPainter;
class QRect;
class QString;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;

namespace attune {

class AttuneStyle;
struct Tokens;

/// The box with its arrow, without the words in it.
void paintComboBox(QPainter &painter, const QStyleOptionComplex &option, const Tokens &tokens);
void paintComboBoxWords(QPainter &painter, const QStyleOptionComboBox &option, const Tokens &tokens);
/// Where the words of a box stand, and how wide a box must be for words of this width, in logical pixels.
QRect comboBoxWords(const QStyleOption &option);
int comboBoxWidth(int words);
/// What the title of a column needs to be read whole, in logical pixels.
int headerWidth(const QString &words, const AttuneStyle &style);
/// The title of a column.
void paintHeaderWords(QPainter &painter, const QStyleOptionHeader &option, const AttuneStyle &style);

} // namespace attune
