#include "src/json/json_writer.h"

#include "src/json/id_places.h"
#include "src/json/text.h"

#include <algorithm>

namespace attune {

namespace {

// The letter of a short escape, or 0 for a character that has none.
char shortEscape(unsigned char c)
{
    switch (c) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '\b':
        return 'b';
    case '\t':
        return 't';
    case '\n':
        return 'n';
    case '\f':
        return 'f';
    case '\r':
        return 'r';
    default:
        return 0;
    }
}

// ASCII that is written as it is.
bool isSafeInJson(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

void appendEscaped(QByteArray &bytes, const QByteArray &utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8.at(i));
        const char escape = shortEscape(c);
        if (c >= 0x20 && escape == 0)
            continue;
        bytes.append(utf8.constData() + written, i - written);
        written = i + 1;
        bytes += '\\';
        if (escape != 0) {
            bytes += escape;
        } else {
            bytes += "u00";
            bytes += digits[c >> 4];
            bytes += digits[c & 15];
        }
    }
    bytes.append(utf8.constData() + written, utf8.size() - written);
}

} // namespace

void JsonWriter::separate()
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
}

void JsonWriter::beginObject()
{
    separate();
    m_bytes += '{';
    m_first = true;
}

void JsonWriter::endObject()
{
    m_bytes += '}';
    m_first = false;
}

void JsonWriter::beginList()
{
    separate();
    m_bytes += '[';
    m_first = true;
}

void JsonWriter::endList()
{
    m_bytes += ']';
    m_first = false;
}

void JsonWriter::field(std::string_view word)
{
    plain(word);
    m_bytes += ':';
    m_first = true;
}

void JsonWriter::text(const QString &text)
{
    separate();
    m_bytes += '"';
    if (std::ranges::all_of(text, isSafeInJson))
        m_bytes += text.toLatin1();
    else
        appendEscaped(m_bytes, canonicalText(text).toUtf8());
    m_bytes += '"';
}

void JsonWriter::plain(std::string_view text)
{
    separate();
    m_bytes += '"';
    m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
    m_bytes += '"';
}

void JsonWriter::id(const IdBytes &id)
{
    if (m_places != nullptr)
        return number(m_places->placeOf(id));
    separate();
    m_bytes += '"';
    static constexpr char digits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < id.size(); ++i) {
        m_bytes += digits[id[i] >> 4];
        m_bytes += digits[id[i] & 15];
        if (i == 3 || i == 5 || i == 7 || i == 9)
            m_bytes += '-';
    }
    m_bytes += '"';
}

void JsonWriter::number(std::int64_t number)
{
    separate();
    m_bytes += QByteArray::number(static_cast<qlonglong>(number));
}

void JsonWriter::nothing()
{
    separate();
    m_bytes += "null";
}

void JsonWriter::flag(bool flag)
{
    separate();
    m_bytes += flag ? "true" : "false";
}

} // namespace attune
