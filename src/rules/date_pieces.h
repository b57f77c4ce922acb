// A typed day, taken apart.
#pragma once

#include <QString>

#include <vector>

namespace attune {

/// What a number of a day says, or a word beside it.
enum class DatePart {
    Open, ///< what its place says
    Day,
    Month,
    Year,
    ThaiYear, ///< counted from the Buddha's death, 543 years before
    Weekday, ///< counted from Sunday, which is 1
};

/// A word or a number.
struct DatePiece {
    QString word; ///< folded, see dateWord(); empty for a number
    int value = 0; ///< at most a million
    qsizetype digits = 0;
    DatePart part = DatePart::Open; ///< a year for two digits behind an apostrophe, a month for a Roman number
    QString gap; ///< the signs between it and the piece before
};

std::vector<DatePiece> datePieces(const QString &typed);

/// All words of a text as one, in lower case, without accents, spaces and points; empty where numbers are among them.
QString dateWord(const QString &text);

/// Whether it is a sign for year, month or day of Chinese, Japanese or Korean, which stands right behind its number.
bool isDateSign(QChar sign);

} // namespace attune
