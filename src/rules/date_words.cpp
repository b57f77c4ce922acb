#include "src/rules/date_words.h"

#include <QStringList>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

enum class DateWordPlace { Behind, Before, Anywhere };

struct DateWords {
    QLocale::Language language; ///< AnyLanguage for what is understood in each
    DateWordPlace place;
    DatePart part;
    QStringView words;
};

constexpr auto eachLanguage = QLocale::AnyLanguage;
constexpr auto rightBehind = DateWordPlace::Behind;
constexpr auto rightBefore = DateWordPlace::Before;
constexpr auto anywhereBeside = DateWordPlace::Anywhere;

constexpr DateWords dateWords[]{
    {eachLanguage, rightBehind, DatePart::Day, u"st nd rd th o a 日 号 號 일"},
    {eachLanguage, rightBehind, DatePart::Month, u"月 월"},
    {eachLanguage, rightBehind, DatePart::Year, u"年 년"},
    {eachLanguage, anywhereBeside, DatePart::Open, u"of the de del"},
    {QLocale::English, anywhereBeside, DatePart::Open, u"on"},
    {QLocale::French, rightBehind, DatePart::Day, u"er re e"},
    {QLocale::French, anywhereBeside, DatePart::Open, u"le du au l"},
    {QLocale::Spanish, rightBehind, DatePart::Day, u"ro er ero"},
    {QLocale::Spanish, anywhereBeside, DatePart::Open, u"el día"},
    {QLocale::Portuguese, anywhereBeside, DatePart::Open, u"do dia em"},
    {QLocale::Catalan, rightBehind, DatePart::Day, u"r er"},
    {QLocale::Catalan, anywhereBeside, DatePart::Open, u"el l d"},
    {QLocale::Galician, anywhereBeside, DatePart::Open, u"do"},
    {QLocale::Italian, anywhereBeside, DatePart::Open, u"il l di all dal dall dell"},
    {QLocale::Romanian, anywhereBeside, DatePart::Open, u"pe"},
    {QLocale::German, anywhereBeside, DatePart::Open, u"am den der dem vom"},
    {QLocale::Dutch, rightBehind, DatePart::Day, u"e ste"},
    {QLocale::Dutch, anywhereBeside, DatePart::Open, u"op"},
    {QLocale::Swedish, rightBehind, DatePart::Day, u"e"},
    {QLocale::Swedish, anywhereBeside, DatePart::Open, u"den d"},
    {QLocale::Danish, anywhereBeside, DatePart::Open, u"den d"},
    {QLocale::NorwegianBokmal, anywhereBeside, DatePart::Open, u"den d"},
    {QLocale::Polish, rightBehind, DatePart::Year, u"r roku"},
    {QLocale::Polish, anywhereBeside, DatePart::Open, u"dnia dn"},
    {QLocale::Russian, rightBehind, DatePart::Year, u"г года год"},
    {QLocale::Russian, rightBehind, DatePart::Day, u"го е ого"},
    {QLocale::Ukrainian, rightBehind, DatePart::Year, u"р року рік"},
    {QLocale::Ukrainian, rightBehind, DatePart::Day, u"го е"},
    {QLocale::Belarusian, rightBehind, DatePart::Year, u"г года"},
    {QLocale::Bulgarian, rightBehind, DatePart::Year, u"г година"},
    {QLocale::Macedonian, rightBehind, DatePart::Year, u"г година"},
    {QLocale::Hungarian, rightBehind, DatePart::Day, u"e i a ei ai én án jén ján"},
    {QLocale::Greek, rightBehind, DatePart::Day, u"η"},
    {QLocale::Lithuanian, rightBehind, DatePart::Year, u"m"},
    {QLocale::Lithuanian, anywhereBeside, DatePart::Open, u"d"},
    {QLocale::Latvian, rightBehind, DatePart::Year, u"g gada"},
    {QLocale::Estonian, rightBehind, DatePart::Year, u"a aasta aastal"},
    {QLocale::Kazakh, rightBehind, DatePart::Year, u"ж жыл жылы"},
    {QLocale::Arabic, rightBehind, DatePart::Year, u"م"},
    {QLocale::Arabic, anywhereBeside, DatePart::Open, u"سنة عام"},
    {QLocale::Persian, rightBehind, DatePart::Year, u"م"},
    {QLocale::Persian, rightBehind, DatePart::Day, u"ام"},
    {QLocale::Urdu, rightBehind, DatePart::Year, u"ء"},
    {QLocale::Hebrew, rightBefore, DatePart::Open, u"ב ה ל"},
    {QLocale::Bengali, rightBehind, DatePart::Day, u"লা রা ঠা ই শে এ"},
    {QLocale::Indonesian, anywhereBeside, DatePart::Open, u"tanggal tgl"},
    {QLocale::Thai, rightBefore, DatePart::ThaiYear, u"พศ"},
    {QLocale::Thai, rightBefore, DatePart::Year, u"คศ ปี"},
    {QLocale::Thai, anywhereBeside, DatePart::Open, u"ที่ วันที่"},
    {QLocale::Vietnamese, rightBefore, DatePart::Day, u"ngày"},
    {QLocale::Vietnamese, rightBefore, DatePart::Month, u"tháng thg"},
    {QLocale::Vietnamese, rightBefore, DatePart::Year, u"năm"},
    {QLocale::Vietnamese, rightBefore, DatePart::Weekday, u"thứ"},
};

std::optional<DatePart> partByWord(const QString &word, DateWordPlace place, QLocale::Language language)
{
    for (const QLocale::Language each : {language, eachLanguage}) {
        for (const DateWords &row : dateWords) {
            if (row.language != each || row.place != place)
                continue;
            for (const QString &known : row.words.toString().split(u' ')) {
                if (dateWord(known) == word)
                    return row.part;
            }
        }
    }
    return std::nullopt;
}

// With nothing between them but what is part of the one or the other. A single letter that makes a day of a number
// stands right behind it.
bool isBoundByGap(const DatePiece &word, DatePart part)
{
    const QString tight = u".-:'\u2019"_s;
    const bool isLoose = part != DatePart::Day || word.word.size() > 1;
    for (const QChar c : word.gap) {
        if (!tight.contains(c) && !(isLoose && c.isSpace()))
            return false;
    }
    return true;
}

} // namespace

std::optional<DatePart> partByWordBehind(const DatePiece &word, QLocale::Language language)
{
    const auto part = partByWord(word.word, DateWordPlace::Behind, language);
    const bool isSign = word.word.size() == 1 && isDateSign(word.word.front());
    return part && isBoundByGap(word, isSign ? DatePart::Open : *part) ? part : std::nullopt;
}

std::optional<DatePart> partByWordBefore(const QString &word, QLocale::Language language)
{
    return partByWord(word, DateWordPlace::Before, language);
}

bool saysNothingOfADay(const QString &word, QLocale::Language language)
{
    return partByWord(word, DateWordPlace::Anywhere, language).has_value();
}

} // namespace attune
