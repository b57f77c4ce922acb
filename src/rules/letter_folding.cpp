#include "src/rules/letter_folding.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace attune {

namespace {

constexpr char32_t voicedMark = 0x3099;
constexpr char32_t semiVoicedMark = 0x309a;

// Letters that Unicode does not take apart.
struct Spelling {
    char32_t letter;
    std::u16string_view spelled;
};
constexpr std::array spellings{
    Spelling{U'ß', u"ss"}, Spelling{U'æ', u"ae"}, Spelling{U'ð', u"d"},  Spelling{U'ø', u"o"},
    Spelling{U'þ', u"th"}, Spelling{U'đ', u"d"},  Spelling{U'ħ', u"h"},  Spelling{U'ı', u"i"},
    Spelling{U'ł', u"l"},  Spelling{U'ŋ', u"n"},  Spelling{U'œ', u"oe"}, Spelling{U'ŧ', u"t"},
};

constexpr std::u32string_view apostrophes = U"'`\u00b4\u02b9\u02bb\u02bc\u02bd\u055a\u05f3\u05f4\u2018\u2019\u201b"
                                            U"\u2032\uff07";
constexpr std::u32string_view hyphens = U"-\u00b7\u058a\u05be\u2010\u2011\ufe63\uff0d";

bool isJoint(char32_t c)
{
    return apostrophes.find(c) != std::u32string_view::npos || hyphens.find(c) != std::u32string_view::npos;
}

bool isKana(char32_t c)
{
    return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30a1 && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x31ff);
}

bool isOfUnicode14(char32_t c)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(c);
    return version != QChar::Unicode_Unassigned && version <= QChar::Unicode_14_0;
}

bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c == 0x30fc; // the long vowel of both kana
    }
}

// Signs above and below that are vowels of their script, and no accents: as good as letters. Unicode gives them a
// class of their own or none; selectors of a variant have none either.
bool isVowelSign(char32_t c)
{
    switch (QChar::combiningClass(c)) {
    case 0:
        return c != 0x34f && !(c >= 0x180b && c <= 0x180f) && !(c >= 0xfe00 && c <= 0xfe0f) && c < 0xe0100;
    case 9: // what takes an inherent vowel away
    case 84:
    case 91:
    case 103:
    case 118:
    case 129:
    case 130:
    case 132:
        return true;
    default:
        return false;
    }
}

void append(std::u16string &letters, char32_t c)
{
    for (const char16_t unit : QChar::fromUcs4(c))
        letters += unit;
}

void appendFolded(std::u16string &letters, char32_t c)
{
    const char32_t lower = QChar::toCaseFolded(c);
    const auto *const spelling =
        std::ranges::find_if(spellings, [lower](const Spelling &each) { return each.letter == lower; });
    if (spelling != spellings.end())
        letters += spelling->spelled;
    else
        append(letters, lower);
}

bool isLetterOrNumber(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_SpacingCombining;
}

// Kana keep their voicing, which is no accent: は is not ば. Where it comes as a mark of its own it joins the letter.
void joinVoicing(char32_t mark, std::u16string &letters)
{
    if (letters.empty() || !isKana(letters.back()))
        return;
    const QString joined = (QString(QChar(letters.back())) + QChar(static_cast<char16_t>(mark)))
                               .normalized(QString::NormalizationForm_C, QChar::Unicode_14_0);
    if (joined.size() == 1)
        letters.back() = joined.front().unicode();
}

void appendTakenApart(char32_t c, std::u16string &letters)
{
    if (QChar::decompositionTag(c) == QChar::NoDecomposition || isKana(c) || QChar::script(c) == QChar::Script_Hangul)
        return appendFolded(letters, c);
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD, QChar::Unicode_14_0);
    for (const char32_t part : parts.toUcs4()) {
        if (isLetterOrNumber(part) || (QChar::category(part) == QChar::Mark_NonSpacing && isVowelSign(part)))
            appendFolded(letters, part);
    }
}

LetterKind foldBeyondAscii(char32_t c, std::u16string &letters)
{
    if (isJoint(c))
        return LetterKind::Joint;
    if (c == voicedMark || c == semiVoicedMark || c == 0xff9e || c == 0xff9f) {
        joinVoicing(c == voicedMark || c == 0xff9e ? voicedMark : semiVoicedMark, letters);
        return LetterKind::Nothing;
    }
    if (!isOfUnicode14(c)) {
        append(letters, c);
        return LetterKind::Letter;
    }
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Format || category == QChar::Mark_Enclosing || c == 0x640)
        return LetterKind::Nothing;
    if (category == QChar::Mark_NonSpacing) {
        if (!isVowelSign(c))
            return LetterKind::Nothing;
        append(letters, c);
    } else if (category == QChar::Number_DecimalDigit) {
        letters += static_cast<char16_t>(u'0' + QChar::digitValue(c));
        return LetterKind::Letter;
    } else if (isLetterOrNumber(c)) {
        const std::size_t before = letters.size();
        appendTakenApart(c, letters);
        if (letters.size() == before)
            return LetterKind::Nothing;
    } else {
        return LetterKind::Gap;
    }
    return isUnspaced(c) || isUnspaced(letters.back()) ? LetterKind::Sign : LetterKind::Letter;
}

} // namespace

LetterKind foldLetter(char32_t character, std::u16string &letters)
{
    if (character >= 0x80)
        return foldBeyondAscii(character, letters);
    const auto c = static_cast<char16_t>(character);
    if (c >= u'A' && c <= u'Z') {
        letters += static_cast<char16_t>(c + (u'a' - u'A'));
        return LetterKind::Letter;
    }
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
        letters += c;
        return LetterKind::Letter;
    }
    return isJoint(character) ? LetterKind::Joint : LetterKind::Gap;
}

} // namespace attune
