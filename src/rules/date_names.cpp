#include "src/rules/date_names.h"

#include "src/rules/date_pieces.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <set>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLettersOfName = 3; // where it is cut short

// What QLocale does not know.
struct NameSpelling {
    QLocale::Language language;
    int month, weekday; ///< one of them 0
    QStringView words;
};

constexpr NameSpelling otherSpellings[]{
    {QLocale::English, 0, 3, u"weds"},
    {QLocale::German, 1, 0, u"jänner jaenner"},
    {QLocale::German, 2, 0, u"feber"},
    {QLocale::German, 3, 0, u"mrz maerz"},
    {QLocale::German, 0, 6, u"sonnabend"},
    {QLocale::Spanish, 9, 0, u"setiembre set"},
    {QLocale::Indonesian, 2, 0, u"pebruari"},
    {QLocale::Indonesian, 8, 0, u"agt"},
    {QLocale::Indonesian, 11, 0, u"nopember"},
    {QLocale::Hindi, 9, 0, u"सितम्बर"},
    {QLocale::Hindi, 10, 0, u"अक्तूबर"},
    {QLocale::Hindi, 11, 0, u"नवम्बर"},
    {QLocale::Hindi, 12, 0, u"दिसम्बर"},
    {QLocale::Bengali, 1, 0, u"জানুয়ারি"},
    {QLocale::Bengali, 2, 0, u"ফেব্রুয়ারি"},
    {QLocale::Persian, 5, 0, u"می"},
    {QLocale::Persian, 7, 0, u"جولای"},
    {QLocale::Persian, 8, 0, u"آگوست"},
    {QLocale::Chinese, 0, 7, u"星期天 周天 週日"},
    {QLocale::Vietnamese, 1, 0, u"thánggiêng"},
    {QLocale::Vietnamese, 2, 0, u"thánghai"},
    {QLocale::Vietnamese, 3, 0, u"thángba"},
    {QLocale::Vietnamese, 4, 0, u"thángtư"},
    {QLocale::Vietnamese, 5, 0, u"thángnăm"},
    {QLocale::Vietnamese, 6, 0, u"thángsáu"},
    {QLocale::Vietnamese, 7, 0, u"thángbảy"},
    {QLocale::Vietnamese, 8, 0, u"thángtám"},
    {QLocale::Vietnamese, 9, 0, u"thángchín"},
    {QLocale::Vietnamese, 10, 0, u"thángmười"},
    {QLocale::Vietnamese, 11, 0, u"thángmườimột"},
    {QLocale::Vietnamese, 12, 0, u"thángmườihai thángchạp"},
};

// Where a language has names of its own in some countries that those of another know as well.
constexpr QLocale::Country otherArabicNames[]{QLocale::Egypt, QLocale::Lebanon, QLocale::Morocco, QLocale::Algeria};

// As "in March" is one word in Hebrew.
QString withoutLittleWord(const QString &word, QLocale::Language language)
{
    if (language == QLocale::Hebrew && word.size() > 2 && u"בל"_s.contains(word.front()))
        return word.sliced(1);
    if (language == QLocale::Thai && word.endsWith(u"ที่"_s))
        return word.chopped(3);
    return {};
}

} // namespace

DateNames::DateNames(const QLocale &locale)
    : m_language(locale.language())
{
    add(locale, 0);
    addSpellings(m_language, 1);
    if (m_language == QLocale::Arabic) {
        for (const QLocale::Country country : otherArabicNames)
            add(QLocale(m_language, country), 1);
    }
    add(QLocale::c(), 2);
    addSpellings(QLocale::English, 2);
}

// Those of months have a form of their own beside a day in some languages.
void DateNames::add(const QLocale &locale, int rank)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month) {
            addName(m_months, locale.monthName(month, format), month, rank);
            addName(m_months, locale.standaloneMonthName(month, format), month, rank);
        }
        for (int weekday = 1; weekday <= 7; ++weekday) {
            addName(m_weekdays, locale.dayName(weekday, format), weekday, rank);
            addName(m_weekdays, locale.standaloneDayName(weekday, format), weekday, rank);
        }
    }
}

void DateNames::addSpellings(QLocale::Language language, int rank)
{
    for (const NameSpelling &each : otherSpellings) {
        if (each.language != language)
            continue;
        for (const QString &word : each.words.toString().split(u' '))
            addName(each.month ? m_months : m_weekdays, word, each.month + each.weekday, rank);
    }
}

// "Month 5" in some languages is no name.
void DateNames::addName(std::vector<Name> &names, const QString &name, int number, int rank)
{
    if (const QString word = dateWord(name); !word.isEmpty())
        names.push_back({word, number, rank});
}

std::optional<int> DateNames::named(const QString &word, const std::vector<Name> &names) const
{
    std::set<int> whole, begun;
    for (int rank = 0; rank <= 2 && whole.empty(); ++rank) {
        const std::set<int> begunOfOwn = begun;
        for (const Name &name : names) {
            if (name.rank != rank)
                continue;
            if (name.word == word)
                whole.insert(name.number);
            else if (word.size() >= leastLettersOfName && name.word.startsWith(word))
                begun.insert(name.number);
        }
        if (!whole.empty())
            whole.insert(begunOfOwn.begin(), begunOfOwn.end()); // which the reader may mean
    }
    const std::set<int> &meant = whole.empty() ? begun : whole;
    if (meant.size() == 1)
        return *meant.begin();
    const QString bare = meant.empty() ? withoutLittleWord(word, m_language) : QString();
    return bare.isEmpty() ? std::nullopt : named(bare, names);
}

} // namespace attune
