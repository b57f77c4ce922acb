#include "src/json/text_reader.h"

#include "src/json/text.h"

#include <algorithm>

namespace attune {

namespace {

constexpr char32_t invalid = 0xffffffff;

// One character of UTF-8 beyond ASCII (Unicode 14, table 3-7), and how many bytes it took; 1 where it is invalid.
struct Character {
    char32_t code = invalid;
    qsizetype length = 1;
};

Character decode(QByteArrayView bytes)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0xc2 || lead > 0xf4)
        return {};
    const qsizetype length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (bytes.size() < length)
        return {};
    char32_t code = lead & (0xff >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        code = code << 6 | (byte(i) & 0x3f);
    }
    const char32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return {};
    return {code, length};
}

// Reads the bytes after an opening quotation mark into a ReadText.
class TextReading {
public:
    explicit TextReading(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    ReadText read()
    {
        while (m_at < m_bytes.size() && !m_result.closed)
            readNext();
        endPair();
        m_result.length = m_at;
        if (!m_isPlain)
            m_result.text = canonicalText(m_result.text);
        return std::move(m_result);
    }

private:
    void readNext()
    {
        const auto c = static_cast<unsigned char>(m_bytes[m_at]);
        if (c == '\\')
            return readEscape();
        endPair();
        if (c == '"') {
            m_result.closed = true;
            ++m_at;
        } else if (c >= 0x80) {
            readBeyondAscii();
        } else if (c < 0x20) {
            note(c == 0 ? Mistake::NulCharacter : Mistake::ControlCharacter);
            ++m_at;
        } else {
            readPlainRun();
        }
    }

    void readPlainRun()
    {
        const auto isPlain = [](char c) {
            return c >= 0x20 && c != '"' && c != '\\' && static_cast<unsigned char>(c) < 0x80;
        };
        const char *begin = m_bytes.data() + m_at;
        const char *end = std::find_if_not(begin, m_bytes.data() + m_bytes.size(), isPlain);
        m_result.text += QLatin1String(begin, end);
        m_at += end - begin;
    }

    void readBeyondAscii()
    {
        m_isPlain = false;
        const Character character = decode(m_bytes.sliced(m_at));
        m_at += character.length;
        if (character.code == invalid)
            return note(Mistake::InvalidUtf8);
        m_result.text += QChar::fromUcs4(character.code);
    }

    void readEscape()
    {
        if (m_at + 1 >= m_bytes.size()) {
            m_at = m_bytes.size();
            return;
        }
        const char letter = m_bytes[m_at + 1];
        if (letter == 'u')
            return readCodeUnit();
        endPair();
        m_at += 2;
        static constexpr std::string_view letters = "\"\\/btnfr";
        static constexpr char16_t meanings[] = u"\"\\/\b\t\n\f\r";
        const auto found = letters.find(letter);
        if (found == std::string_view::npos)
            return note(Mistake::UnknownEscape);
        m_result.text += QChar(meanings[found]);
    }

    void readCodeUnit()
    {
        m_isPlain = false;
        const QByteArrayView digits = m_bytes.sliced(m_at + 2, std::min<qsizetype>(4, m_bytes.size() - m_at - 2));
        const auto isHex = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        };
        if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), isHex)) {
            endPair();
            m_at += 2;
            return note(Mistake::UnknownEscape);
        }
        m_at += 6;
        const QChar unit(digits.toUShort(nullptr, 16));
        if (m_openPair && unit.isLowSurrogate()) {
            m_openPair = false;
        } else {
            endPair();
            if (unit.isLowSurrogate())
                note(Mistake::LoneSurrogate);
            else if (unit.isNull())
                note(Mistake::NulCharacter);
            m_openPair = unit.isHighSurrogate();
        }
        m_result.text += unit;
    }

    // Called before whatever is not the escaped second half of a pair.
    void endPair()
    {
        if (m_openPair)
            note(Mistake::LoneSurrogate);
        m_openPair = false;
    }

    void note(Mistake mistake)
    {
        if (!m_result.mistake)
            m_result.mistake = mistake;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_openPair = false;
    bool m_isPlain = true; // nothing but ASCII and short escapes so far: in its canonical form as it is
    ReadText m_result;
};

} // namespace

ReadText readJsonText(QByteArrayView bytes)
{
    return TextReading(bytes).read();
}

} // namespace attune
