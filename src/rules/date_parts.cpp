#include "src/rules/date_parts.h"

#include "src/rules/date_names.h"
#include "src/rules/date_words.h"

#include <utility>

namespace attune {

namespace {

constexpr int thaiYearsMore = 543;
constexpr int firstThaiYear = 2400;
constexpr int lastThaiYear = 2700;
constexpr qsizetype longestBehindName = 2; // so short a name may be the word behind a number too

class DatePartsReader {
public:
    DatePartsReader(const QString &typed, const QLocale &locale)
        : m_pieces(datePieces(typed))
        , m_names(locale)
        , m_language(locale.language())
    {
    }

    std::vector<DateParts> read()
    {
        for (m_at = 0; m_at < m_pieces.size();) {
            if (!(isNumber(m_at) ? takeNumber() : takeWords()))
                return {};
        }
        return readings();
    }

private:
    struct Name {
        std::optional<int> month, weekday;
        std::size_t numbersBefore;
    };

    bool isNumber(std::size_t at) const { return at < m_pieces.size() && m_pieces[at].digits > 0; }

    // No time of the day either, whose numbers stand at a colon.
    bool takeNumber()
    {
        DatePiece number = m_pieces[m_at];
        if (m_at > 0 && isNumber(m_at - 1) && number.gap.contains(u':'))
            return false;
        ++m_at;
        if (m_before && number.part != DatePart::Open)
            return false;
        number.part = m_before.value_or(number.part);
        m_before.reset();
        if (number.part == DatePart::Weekday) {
            m_found.push_back({{}, (number.value + 5) % 7 + 1, m_numbers.size()});
            return number.value >= 1 && number.value <= 7;
        }
        countFromChrist(number);
        m_numbers.push_back(number);
        return true;
    }

    void countFromChrist(DatePiece &year) const
    {
        const bool isNamedSo = year.part == DatePart::ThaiYear;
        if (isNamedSo && year.digits == 2)
            year.value += 2500;
        const bool isSo = year.digits == 4 && year.value >= firstThaiYear && year.value < lastThaiYear;
        if (isNamedSo || (m_language == QLocale::Thai && isSo)) {
            year.value -= thaiYearsMore;
            year.part = DatePart::Year;
            year.digits = 4;
        }
    }

    // As many as make a name, of those that stand side by side.
    bool takeWords()
    {
        std::size_t end = m_at;
        while (end < m_pieces.size() && !isNumber(end))
            ++end;
        for (; end > m_at; --end) {
            QString word;
            for (std::size_t i = m_at; i < end; ++i)
                word += m_pieces[i].word;
            if (takeWord(word, end)) {
                m_at = end;
                return true;
            }
        }
        return false;
    }

    bool takeWord(const QString &word, std::size_t end)
    {
        const Name name{m_names.month(word), m_names.weekday(word), m_numbers.size()};
        const bool isName = name.month || name.weekday;
        if (end == m_at + 1 && !(isName && word.size() > longestBehindName) && takeBehind(m_pieces[m_at]))
            return true;
        m_before = isNumber(end) ? partByWordBefore(word, m_language) : std::nullopt;
        if (m_before == DatePart::Open)
            m_before.reset();
        else if (m_before)
            return true;
        if (isName) {
            m_found.push_back(name);
            return true;
        }
        return saysNothingOfADay(word, m_language)
            || (isNumber(end) && partByWordBefore(word, m_language) == DatePart::Open);
    }

    bool takeBehind(const DatePiece &word)
    {
        if (m_at == 0 || !isNumber(m_at - 1) || m_numbers.empty())
            return false;
        const bool runsOn = isNumber(m_at + 1) && m_pieces[m_at + 1].gap.isEmpty();
        const auto part = partByWordBehind(word, m_language);
        if (!part || (runsOn && !isDateSign(word.word.front())))
            return false;
        DatePiece &number = m_numbers.back();
        if (number.part != DatePart::Open && number.part != *part)
            return false;
        number.part = *part;
        return true;
    }

    std::vector<DateParts> readings() const
    {
        std::vector<DateParts> all;
        const auto take = [&](const Name *month, const Name *weekday) {
            if ((month && !month->month) || (weekday && !weekday->weekday))
                return;
            if (weekday && weekday->numbersBefore > 0 && weekday->numbersBefore < m_numbers.size())
                return; // it stands before a day or behind, never within
            all.push_back({m_numbers, month ? month->month : std::nullopt, weekday ? weekday->weekday : std::nullopt,
                           month ? month->numbersBefore : 0});
        };
        if (m_found.empty())
            take(nullptr, nullptr);
        if (m_found.size() == 1) {
            take(&m_found[0], nullptr);
            take(nullptr, &m_found[0]);
        }
        if (m_found.size() == 2) {
            take(&m_found[0], &m_found[1]);
            take(&m_found[1], &m_found[0]);
        }
        return all;
    }

    std::vector<DatePiece> m_pieces;
    DateNames m_names;
    QLocale::Language m_language;
    std::size_t m_at = 0;
    std::optional<DatePart> m_before; // what the word before says of the next number
    std::vector<DatePiece> m_numbers;
    std::vector<Name> m_found;
};

} // namespace

std::vector<DateParts> datePartsOf(const QString &typed, const QLocale &locale)
{
    return DatePartsReader(typed, locale).read();
}

} // namespace attune
