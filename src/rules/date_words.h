// The words beside the numbers of a day, in the languages that have them.
#pragma once

#include "src/rules/date_pieces.h"

#include <QLocale>

#include <optional>

namespace attune {

/// What the word right behind a number makes of it: "14th", "1º", "2022 г.", "14日". Nothing where it is no such word.
std::optional<DatePart> partByWordBehind(const DatePiece &word, QLocale::Language language);

/// What the word right before a number makes of it, as "tháng 3" does.
std::optional<DatePart> partByWordBefore(const QString &word, QLocale::Language language);

/// Whether the word says nothing that the place of the numbers does not say, as "of" does.
bool saysNothingOfADay(const QString &word, QLocale::Language language);

} // namespace attune
