// Names and words that a person typed, among the words of the program.
#pragma once

#include <QString>

namespace attune {

/// As it stands in a row or within a sentence: on one line, with nothing in it that could turn, break or hide the words
/// around it. Line ends become spaces, other control characters the sign for what cannot be shown, and a direction ends
/// where the name does (U+2068, U+2069). The signs are left out where they could change nothing: a name that runs from
/// left to right all through, in a language that does. Asked again, it gives the same.
QString asTyped(const QString &typed);

/// Where Qt takes an ampersand for the mark of a key: on buttons, chips and entries of menus.
QString literally(QString text);

/// What is seen of such a text: the other way round.
QString withoutMnemonic(const QString &text);

/// Where Qt looks through the text for HTML: in what is said under the pointer.
QString asTip(const QString &text);

} // namespace attune
