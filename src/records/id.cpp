#include "src/records/id.h"

namespace attune {

namespace {

constexpr bool hyphenFollows(std::size_t byte)
{
    return byte == 3 || byte == 5 || byte == 7 || byte == 9;
}

// -1 for anything but 0-9 and a-f.
constexpr int hexValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

} // namespace

QString idToText(const IdBytes &bytes)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text += QChar(digits[bytes[i] >> 4]);
        text += QChar(digits[bytes[i] & 15]);
        if (hyphenFollows(i))
            text += u'-';
    }
    return text;
}

std::optional<IdBytes> idFromText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    IdBytes bytes{};
    qsizetype at = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = hexValue(text[at].unicode());
        const int low = hexValue(text[at + 1].unicode());
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
        if (hyphenFollows(i) && text[at++] != u'-')
            return std::nullopt;
    }
    return bytes == IdBytes{} ? std::nullopt : std::optional(bytes);
}

} // namespace attune
