// Days as people write them by hand in the languages that most speak, and as QLocale writes them in all.
#include "src/rules/typed_day.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

// A Thursday.
const QDate someThursday(2026, 5, 14);

std::optional<QDate> readIn(const QString &language, const QString &typed)
{
    return typedDay(typed, DayOf::Past, someThursday, QLocale(language));
}

void checkAll(const QString &language, QDate day, const QStringList &typed)
{
    for (const QString &each : typed) {
        INFO(language.toStdString() << ": " << each.toStdString());
        CHECK(readIn(language, each) == day);
        CHECK(typedDay(each, DayOf::Birth, someThursday, QLocale(language)) == day);
    }
}

void checkRefused(const QString &language, const QStringList &typed)
{
    for (const QString &each : typed) {
        INFO(language.toStdString() << ": " << each.toStdString());
        CHECK_FALSE(readIn(language, each));
    }
}

// A Monday.
const QDate theFourteenth(2022, 3, 14);
const QDate theFirst(2022, 3, 1);

} // namespace

TEST_CASE("A year of two digits behind an apostrophe is a year in every place")
{
    checkAll(u"en_US"_s, theFourteenth,
             {u"Mar 14 '22"_s, u"3/14/'22"_s, u"3/14/\u201922"_s, u"Mon, Mar 14th, \u201822"_s, u"Mar. 14, \u00b422"_s,
              u"14 Mar'22"_s, u"'22-3-14"_s});
    checkRefused(u"en_US"_s, {u"Mar '22"_s, u"3/'22"_s, u"'22/'23/4"_s, u"March 14 '2"_s});
    checkAll(u"it_IT"_s, QDate(2022, 3, 11), {u"l'11 marzo 2022"_s, u"l\u201911 mar '22"_s});
}

TEST_CASE("The ordinals and little words of a language are understood beside its days")
{
    checkAll(u"en_US"_s, theFirst, {u"1st of March 2022"_s, u"on March 1, 2022"_s, u"1st/3/2022"_s});
    checkAll(u"fr_FR"_s, theFirst, {u"1er mars 2022"_s, u"1 er mars 2022"_s, u"le 1er mars 22"_s});
    checkAll(
        u"es_ES"_s, theFirst,
        {u"1º de marzo de 2022"_s, u"1.º de marzo de 2022"_s, u"1ro de marzo del 2022"_s, u"el 1 de marzo de 2022"_s});
    checkAll(u"pt_BR"_s, theFirst, {u"1º de março de 2022"_s, u"dia 1 de marco de 2022"_s});
    checkAll(u"it_IT"_s, theFirst, {u"1º marzo 2022"_s, u"1° marzo 2022"_s, u"il 1 marzo 2022"_s});
    checkAll(
        u"pl_PL"_s, theFourteenth,
        {u"14 marca 2022 r."_s, u"14.03.2022r."_s, u"dnia 14 marca 2022 roku"_s, u"14 III 2022"_s, u"14.III.22 r."_s});
    checkAll(u"ru_RU"_s, theFourteenth, {u"14 марта 2022 года"_s, u"14.03.22 г."_s, u"14-го марта 2022"_s});
    checkAll(u"uk_UA"_s, theFourteenth, {u"14 березня 2022 року"_s, u"14.03.2022 р."_s});
    checkAll(u"hu_HU"_s, theFourteenth,
             {u"2022. 3. 14."_s, u"2022. március 14-én"_s, u"2022. márc. 14., hétfő"_s, u"2022. III. 14."_s});
    checkAll(u"sv_SE"_s, theFirst, {u"den 1:a mars 2022"_s, u"1/3-22"_s, u"1/3 22"_s});
    checkAll(u"da_DK"_s, theFourteenth, {u"mandag den 14. marts 2022"_s, u"d. 14. mar. 2022"_s});
    checkAll(u"nl_NL"_s, theFourteenth, {u"ma 14 mrt. 2022"_s, u"14e maart 2022"_s, u"op 14 maart 2022"_s});
    checkAll(u"he_IL"_s, theFourteenth,
             {u"14 במרץ 2022"_s, u"14 מרץ 2022"_s, u"יום שני, 14 למרץ 2022"_s, u"ה-14 במרץ 2022"_s});
    checkAll(u"bn_BD"_s, theFourteenth, {u"১৪ই মার্চ ২০২২"_s, u"সোমবার, ১৪ মার্চ ২০২২"_s});
    checkAll(u"ur_PK"_s, theFourteenth, {u"14 مارچ 2022ء"_s, u"۱۴ مارچ، ۲۰۲۲"_s});
}

TEST_CASE("The other spellings of months and weekdays are understood")
{
    CHECK(readIn(u"en_US"_s, u"Weds"_s) == QDate(2026, 5, 13));
    checkAll(
        u"de_DE"_s, theFourteenth,
        {u"14. Mrz 2022"_s, u"14.Mrz.22"_s, u"14. Maerz 2022"_s, u"am Montag, den 14. Marz 2022"_s, u"Mo., 14.3.22"_s});
    checkAll(u"de_DE"_s, QDate(2022, 1, 3), {u"3. Jänner 2022"_s, u"3. Jaenner 22"_s});
    checkAll(u"fr_FR"_s, QDate(2022, 8, 2), {u"mardi 2 aout 2022"_s, u"2 AOÛT 2022"_s});
    checkAll(u"es_ES"_s, QDate(2022, 9, 3), {u"3 de setiembre de 2022"_s, u"3 set 22"_s});
    checkAll(u"tr_TR"_s, QDate(2022, 8, 3), {u"3 Ağustos 2022"_s, u"3 AĞUSTOS 2022"_s, u"3 agustos 2022"_s});
    checkAll(u"pl_PL"_s, QDate(2022, 10, 3), {u"3 paź 2022"_s, u"3 pazdziernika 2022"_s});
    checkAll(u"hi_IN"_s, QDate(2022, 9, 3), {u"३ सितम्बर २०२२"_s, u"3 सितंबर 2022"_s});
    for (const QString &arabic : {u"ar_EG"_s, u"ar_LB"_s, u"ar_MA"_s}) {
        checkAll(arabic, QDate(2022, 1, 3), {u"3 كانون الثاني 2022"_s, u"٣ يناير ٢٠٢٢"_s, u"3 يناير 2022م"_s});
        checkAll(arabic, QDate(2022, 8, 3), {u"3 اغسطس 2022"_s, u"3 غشت 2022"_s});
    }
    CHECK(readIn(u"fa_IR"_s, u"سه شنبه"_s) == QDate(2026, 5, 12));
    checkRefused(u"fi_FI"_s, {u"14 mar 2022"_s}); // the English March and the beginning of November
}

TEST_CASE("A word that names a month and a weekday is read as the one that makes the day")
{
    const QDate tuesday(2022, 3, 15);
    checkAll(u"fr_FR"_s, tuesday, {u"mar. 15 mars 2022"_s, u"mar. 15/03/2022"_s, u"15 mar 22"_s});
    checkAll(u"es_ES"_s, tuesday, {u"mar 15 mar 2022"_s, u"mar, 15 de marzo de 2022"_s});
    CHECK(readIn(u"fr_FR"_s, u"mar."_s) == QDate(2026, 5, 12));
    checkRefused(u"fr_FR"_s, {u"mar. 14 mars 2022"_s, u"mar. 14/03/2022"_s});
}

TEST_CASE("The signs for year, month and day say which number is which")
{
    for (const QString &language : {u"ja_JP"_s, u"zh_CN"_s, u"zh_TW"_s, u"en_US"_s})
        checkAll(language, theFourteenth,
                 {u"2022年3月14日"_s, u"2022 年 3 月 14 日"_s, u"22年3月14日"_s, u"3月14日2022年"_s,
                  u"２０２２年３月１４号"_s});
    checkAll(u"ja_JP"_s, theFourteenth, {u"2022年3月14日（月）"_s, u"2022年3月14日 月曜日"_s});
    checkAll(u"zh_CN"_s, theFourteenth, {u"2022年3月14日星期一"_s, u"2022年3月14日 周一"_s});
    checkAll(u"ko_KR"_s, theFourteenth,
             {u"2022년 3월 14일"_s, u"2022년3월14일월요일"_s, u"2022년 3월 14일 (월)"_s, u"22. 3. 14."_s});
    checkRefused(u"ja_JP"_s, {u"令和4年3月14日"_s, u"R04.03.14"_s, u"2022年3月14日(火)"_s, u"2022年度3月14日"_s});
    checkRefused(u"zh_TW"_s, {u"民國111年3月14日"_s, u"111年3月14日"_s, u"111/3/14"_s});
    checkAll(u"vi_VN"_s, theFourteenth,
             {u"14 tháng 3 2022"_s, u"14 thg 3, 2022"_s, u"ngày 14 tháng 3 năm 2022"_s, u"Thứ Hai, 14 tháng 3, 2022"_s,
              u"thứ 2 ngày 14/3/2022"_s, u"14 thang 3 nam 2022"_s, u"14 tháng Ba năm 2022"_s, u"tháng 3 14, 2022"_s});
    checkRefused(u"vi_VN"_s, {u"14 tháng 14 2022"_s, u"thứ 3 ngày 14/3/2022"_s});
    CHECK(readIn(u"en_US"_s, u"3rd/4/2022"_s) == QDate(2022, 4, 3));
}

TEST_CASE("A year of another calendar is none of this one")
{
    checkAll(u"th_TH"_s, theFourteenth,
             {u"14/3/2565"_s, u"14 มีนาคม 2565"_s, u"๑๔ มี.ค. ๒๕๖๕"_s, u"วันจันทร์ที่ 14 มีนาคม พ.ศ. 2565"_s,
              u"14 มี.ค. พ.ศ. 65"_s, u"14 มีนาคม 2022"_s, u"14 มีนาคม ค.ศ. 2022"_s});
    checkRefused(u"th_TH"_s, {u"14/3/65"_s, u"14/3/22"_s, u"14 มี.ค. 65"_s});
    checkRefused(u"fa_IR"_s, {u"۱۴۰۰/۱۲/۲۳"_s, u"1400/12/23"_s});
    checkRefused(u"ar_EG"_s, {u"١١/٨/١٤٤٣"_s, u"11 شعبان 1443"_s, u"11/8/1443هـ"_s});
    checkRefused(u"en_US"_s, {u"3/14/2565"_s, u"14 March 1443"_s, u"2079-01-14"_s, u"March 14, 5782"_s});
}

TEST_CASE("What is a time or two days, or could be either of two, is no day")
{
    checkRefused(u"en_US"_s, {u"10:30"_s, u"14-15 March"_s, u"1e3/2/4"_s, u"3/14 at 5"_s, u"next Tuesday"_s});
    checkRefused(u"hu_HU"_s, {u"22. márc. 14."_s});
    checkRefused(u"ja_JP"_s, {u"22 Mar 14"_s});
    checkAll(u"hu_HU"_s, QDate(1987, 3, 14), {u"87. márc. 14."_s, u"14 Mar 87"_s});
    checkRefused(u"en_US"_s, {u"a "_s.repeated(50'000), u"1 "_s.repeated(50'000), u"may"_s.repeated(50'000)});
}

// Only the two calendars of Thailand make a short year unclear.
TEST_CASE("What QLocale writes as a long, short or narrow date is read as the same day")
{
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    int count = 0;
    for (const QLocale &locale : locales) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat}) {
            const bool isUnclear = locale.language() == QLocale::Thai && format != QLocale::LongFormat;
            for (QDate day(2021, 1, 3); day < QDate(2022, 12, 31); day = day.addDays(97)) {
                const QString written = locale.toString(day, format);
                INFO(locale.name().toStdString() << ": " << written.toStdString());
                CHECK(typedDay(written, DayOf::Past, someThursday, locale)
                      == (isUnclear ? std::nullopt : std::optional(day)));
                ++count;
            }
        }
    }
    CHECK(count > 5000);
}

TEST_CASE("What is written by hand in a language of many is read as the same day or refused")
{
    const QStringList formats{u"d MMM yyyy"_s,  u"d. MMMM yyyy"_s, u"dddd d MMMM yyyy"_s, u"ddd, d MMM yyyy"_s,
                              u"MMM d, yyyy"_s, u"yyyy MMM d"_s,   u"d MMM yy"_s,         u"d-MMM-yy"_s,
                              u"MMMM d ''yy"_s, u"yyyy-M-d"_s,     u"d MMMM ''yy"_s};
    int read = 0;
    int count = 0;
    for (const QString &name :
         u"en_US en_GB zh_CN zh_TW hi_IN es_ES es_MX fr_FR ar_EG bn_BD pt_BR ru_RU ur_PK id_ID de_DE ja_JP tr_TR "
         "ko_KR vi_VN it_IT pl_PL uk_UA nl_NL fa_IR he_IL sv_SE ro_RO cs_CZ el_GR hu_HU th_TH fi_FI"_s.split(u' ')) {
        const QLocale locale(name);
        for (const QString &format : formats) {
            for (QDate day(2021, 1, 3); day < QDate(2022, 12, 31); day = day.addDays(61)) {
                const QString written = locale.toString(day, format);
                const auto found = typedDay(written, DayOf::Past, someThursday, locale);
                INFO(name.toStdString() << ": " << written.toStdString());
                CHECK(found.value_or(day) == day);
                read += found.has_value();
                ++count;
            }
        }
    }
    CHECK(read > count * 95 / 100);
}
