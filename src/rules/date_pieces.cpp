#include "src/rules/date_pieces.h"

#include "src/rules/letter_folding.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <string>
#include <string_view>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

constexpr std::u32string_view dateApostrophes = U"'`\u00b4\u02bc\u2018\u2019\u201b\u2032";

bool isDateApostrophe(char32_t c)
{
    return dateApostrophes.find(c) != std::u32string_view::npos;
}

bool isOfDateWord(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c) || c == U'\u200c' || c == U'\u200d';
}

// In scripts where a mark is no accent but a vowel it stays.
void appendDateLetter(std::u16string &folded, char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Inherited:
        foldLetter(c == U'ي' || c == U'ى' ? U'ی' : c == U'ك' ? U'ک' : c, folded);
        break;
    default:
        if (!isDateApostrophe(c))
            folded += QString::fromUcs4(&c, 1).toLower().toStdU16String();
    }
}

int romanMonth(std::u32string_view raw)
{
    static constexpr std::u32string_view months[]{U"I",   U"II",   U"III", U"IV", U"V",  U"VI",
                                                  U"VII", U"VIII", U"IX",  U"X",  U"XI", U"XII"};
    const auto *const found = std::ranges::find(months, raw);
    return found == std::end(months) ? 0 : static_cast<int>(found - std::begin(months)) + 1;
}

class DatePieceReader {
public:
    // The normal form would make a blank and a mark of an accent that stands for an apostrophe.
    explicit DatePieceReader(QString typed)
        : m_text(typed.replace(u'\u00b4', u'\'').normalized(QString::NormalizationForm_KC).toStdU32String())
    {
    }

    std::vector<DatePiece> read()
    {
        while (m_at < m_text.size()) {
            if (QChar::isDigit(m_text[m_at]))
                readNumber();
            else if (isOfDateWord(m_text[m_at]))
                readWord();
            else
                m_gap += QChar::fromUcs4(m_text[m_at++]);
        }
        markRomanMonths();
        return std::move(m_pieces);
    }

private:
    bool isElision(std::size_t at) const
    {
        return at + 1 < m_text.size() && isDateApostrophe(m_text[at]) && isOfDateWord(m_text[at + 1]);
    }

    void push(DatePiece piece, const std::u32string &raw)
    {
        piece.gap = m_gap;
        m_gap.clear();
        m_pieces.push_back(piece);
        m_raw.push_back(raw);
    }

    void readNumber()
    {
        DatePiece number;
        const bool hasMark = m_at > 0 && isDateApostrophe(m_text[m_at - 1]);
        for (; m_at < m_text.size() && QChar::isDigit(m_text[m_at]); ++m_at, ++number.digits)
            number.value = std::min(number.value * 10 + QChar::digitValue(m_text[m_at]), 1'000'000);
        if (hasMark && number.digits == 2 && !isArticle())
            number.part = DatePart::Year;
        push(number, {});
    }

    // As in "l'11 marzo".
    bool isArticle() const
    {
        static const QStringList articles{u"l"_s, u"d"_s, u"all"_s, u"dell"_s, u"dall"_s};
        return !m_pieces.empty() && m_gap.size() == 1 && articles.contains(m_pieces.back().word);
    }

    void readWord()
    {
        const bool isBehindNumber = m_gap.isEmpty() && !m_pieces.empty() && m_pieces.back().digits > 0;
        std::u32string raw;
        std::u16string folded;
        while (m_at < m_text.size() && (isOfDateWord(m_text[m_at]) || isElision(m_at))) {
            const char32_t c = m_text[m_at++];
            raw += c;
            appendDateLetter(folded, c);
            if (isBehindNumber && raw.size() == 1 && c < 0x10000 && isDateSign(QChar(static_cast<char16_t>(c))))
                break;
        }
        if (!folded.empty())
            push({QString::fromStdU16String(folded), 0, 0, DatePart::Open, {}}, raw);
    }

    void markRomanMonths()
    {
        for (std::size_t i = 1; i + 1 < m_pieces.size(); ++i) {
            const int month = romanMonth(m_raw[i]);
            if (month > 0 && m_pieces[i - 1].digits > 0 && m_pieces[i + 1].digits > 0)
                m_pieces[i] = {QString(), month, 1, DatePart::Month, m_pieces[i].gap};
        }
    }

    std::u32string m_text;
    std::size_t m_at = 0;
    QString m_gap;
    std::vector<DatePiece> m_pieces;
    std::vector<std::u32string> m_raw;
};

} // namespace

std::vector<DatePiece> datePieces(const QString &typed)
{
    return DatePieceReader(typed).read();
}

QString dateWord(const QString &text)
{
    QString word;
    for (const DatePiece &piece : datePieces(text)) {
        if (piece.digits > 0)
            return {};
        word += piece.word;
    }
    return word;
}

bool isDateSign(QChar sign)
{
    return u"年月日号號년월일"_s.contains(sign);
}

} // namespace attune
