#include "ui/paper/finish/character_map.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <vector>

namespace attune {

namespace {

constexpr std::size_t mostInABlock = 100; // that a reader must take

constexpr const char *mapHead = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                                "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                                "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                                "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
constexpr const char *mapFoot = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

std::vector<std::string> mapWords(const std::string &written)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < written.size();) {
        const char c = written[at];
        std::size_t end = at + 1;
        if (c == '<' && end < written.size() && written[end] != '<')
            end = std::min(written.find('>', at), written.size() - 1) + 1;
        else if (std::isalnum(static_cast<unsigned char>(c)))
            while (end < written.size() && std::isalnum(static_cast<unsigned char>(written[end])))
                ++end;
        if (!std::isspace(static_cast<unsigned char>(c)))
            words.push_back(written.substr(at, end - at));
        at = end;
    }
    return words;
}

std::u16string unitsOf(const std::string &word)
{
    std::string digits;
    std::copy_if(word.begin(), word.end(), std::back_inserter(digits),
                 [](unsigned char c) { return std::isxdigit(c) != 0; });
    std::u16string units;
    for (std::size_t at = 0; at < digits.size(); at += 4)
        units += static_cast<char16_t>(std::stoul(digits.substr(at, 4), nullptr, 16));
    return units;
}

char16_t codeOf(const std::string &word)
{
    const std::u16string units = unitsOf(word);
    return units.empty() ? u'\0' : units.back();
}

std::string blocks(const std::vector<std::string> &lines, const std::string &kind)
{
    std::string text;
    for (std::size_t first = 0; first < lines.size(); first += mostInABlock) {
        const std::size_t count = std::min(mostInABlock, lines.size() - first);
        text += std::to_string(count) + " begin" + kind + '\n';
        for (std::size_t i = first; i < first + count; ++i)
            text += lines[i] + '\n';
        text += "end" + kind + '\n';
    }
    return text;
}

} // namespace

std::string hex(char16_t unit)
{
    constexpr const char *digits = "0123456789ABCDEF";
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        text += digits[(unit >> shift) & 0xf];
    return text;
}

CharacterMap readMap(const std::string &written)
{
    CharacterMap map;
    const std::vector<std::string> words = mapWords(written);
    enum class Within { Nothing, Characters, Ranges } within = Within::Nothing;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].rfind("begin", 0) == 0)
            within = words[at] == "beginbfchar" ? Within::Characters
                : words[at] == "beginbfrange"   ? Within::Ranges
                                                : Within::Nothing;
        else if (words[at].rfind("end", 0) == 0)
            within = Within::Nothing;
        else if (within == Within::Characters && at + 1 < words.size()) {
            map[codeOf(words[at])] = unitsOf(words[at + 1]);
            ++at;
        } else if (within == Within::Ranges && at + 2 < words.size()) {
            const unsigned from = codeOf(words[at]);
            const unsigned to = codeOf(words[at + 1]);
            at += 2;
            const bool isList = words[at] == "[";
            std::u16string units = isList ? std::u16string() : unitsOf(words[at]);
            for (unsigned code = from; code <= to; ++code) {
                if (isList && (++at >= words.size() || words[at] == "]"))
                    break;
                map[static_cast<char16_t>(code)] = isList ? unitsOf(words[at]) : units;
                if (!isList && !units.empty())
                    ++units.back();
            }
            if (isList)
                while (at < words.size() && words[at] != "]")
                    ++at;
        }
    }
    return map;
}

std::string writtenMap(const CharacterMap &map)
{
    std::vector<std::string> lines;
    for (const auto &[code, units] : map) {
        std::string line = "<";
        line.append(hex(code)).append("> <");
        for (const char16_t unit : units)
            line.append(hex(unit));
        lines.push_back(std::move(line.append(">")));
    }
    return mapHead + blocks(lines, "bfchar") + mapFoot;
}

std::string identityMap(const std::map<char32_t, char16_t> &beyond)
{
    std::vector<std::string> ranges;
    for (unsigned high = 0; high < 0x100; ++high) {
        if (high >= 0xd8 && high < 0xe0)
            continue;
        const std::string from = hex(static_cast<char16_t>(high << 8));
        std::string range = "<";
        range.append(from).append("> <").append(hex(static_cast<char16_t>(high << 8 | 0xff))).append("> <");
        ranges.push_back(std::move(range.append(from).append(">")));
    }
    std::vector<std::string> pairs;
    for (const auto &[character, code] : beyond) {
        const char32_t above = character - 0x10000;
        std::string pair = "<";
        pair.append(hex(code)).append("> <").append(hex(static_cast<char16_t>(0xd800 + (above >> 10))));
        pairs.push_back(std::move(pair.append(hex(static_cast<char16_t>(0xdc00 + (above & 0x3ff)))).append(">")));
    }
    return mapHead + blocks(ranges, "bfrange") + blocks(pairs, "bfchar") + mapFoot;
}

} // namespace attune
