// How AttuneStyle paints a box of choices and the head of a table.
#pragma once

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;

namespace attune {

class AttuneStyle;
struct Tokens;

/// The box with its arrow, without the words in it.
void paintComboBox(QPainter &painter, const QStyleOptionComplex &option, const Tokens &tokens);
void paintComboBoxWords(QPainter &painter, const QStyleOptionComboBox &option, const Tokens &tokens);
/// The title of a column.
void paintHeaderWords(QPainter &painter, const QStyleOptionHeader &option, const AttuneStyle &style);

} // namespace attune
