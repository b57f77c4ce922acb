#include "ui/paper/finish/hidden_layer.h"

#include "ui/paper/finish/blank_font.h"
#include "ui/paper/finish/character_map.h"

#include <qpdf/QUtil.hh>

#include <vector>

namespace attune {

namespace {

using Object = QPDFObjectHandle;

constexpr char16_t firstBeyond = 0xd800;
constexpr std::size_t mostBeyond = 0x800;

std::vector<char32_t> characters(const AttunePdfWord &word)
{
    std::vector<char32_t> all;
    for (std::size_t i = 0; i < word.length; ++i) {
        const char32_t one = word.text[i];
        const char32_t next = i + 1 < word.length ? word.text[i + 1] : 0;
        if (one >= 0xd800 && one < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
            all.push_back(0x10000 + ((one - 0xd800) << 10) + (next - 0xdc00));
            ++i;
        } else {
            all.push_back(one >= 0xd800 && one < 0xe000 ? 0xfffd : one);
        }
    }
    return all;
}

std::string real(double value)
{
    return QUtil::double_to_string(value, 3);
}

} // namespace

HiddenLayer::HiddenLayer(QPDF &file)
    : m_file(file)
    , m_font(file.makeIndirectObject(Object::newDictionary()))
{
}

char16_t HiddenLayer::codeOf(char32_t character)
{
    if (character < 0x10000)
        return static_cast<char16_t>(character);
    if (const auto known = m_beyond.find(character); known != m_beyond.end())
        return known->second;
    if (m_beyond.size() == mostBeyond)
        return 0xfffd;
    const auto code = static_cast<char16_t>(firstBeyond + m_beyond.size());
    m_beyond.emplace(character, code);
    return code;
}

// Painted from the upper left corner, so letters are turned upright. From the right each is set by itself, so that
// their order stays the one in which they were typed.
std::string HiddenLayer::written(const AttunePdfWord *words, std::size_t count)
{
    m_isUsed = true;
    std::string text = std::string("q BT 3 Tr ") + fontName + " 1 Tf\n";
    for (std::size_t i = 0; i < count; ++i) {
        const AttunePdfWord &word = words[i];
        const std::vector<char32_t> letters = characters(word);
        const double one = word.width / static_cast<double>(std::max<std::size_t>(1, letters.size()));
        const auto place = [&](double left) {
            text += real(one) + " 0 0 " + real(-word.height) + ' ' + real(left) + ' ' + real(word.baseline) + " Tm <";
        };
        if (!word.isFromRight)
            place(word.left);
        double right = word.left + word.width;
        for (const char32_t letter : letters) {
            right -= one;
            if (word.isFromRight)
                place(right);
            text += hex(codeOf(letter));
            if (word.isFromRight)
                text += "> Tj\n";
        }
        if (!word.isFromRight)
            text += "> Tj\n";
    }
    return text + "ET Q\n";
}

void HiddenLayer::finish()
{
    if (!m_isUsed)
        return;
    const std::string file = blankFont();
    Object fontFile = Object::newStream(&m_file, file);
    fontFile.getDict().replaceKey("/Length1", Object::newInteger(static_cast<long long>(file.size())));
    std::string toBlank;
    for (int code = 0; code < 0x10000; ++code)
        toBlank.append("\0\1", 2);
    Object descriptor = Object::parse(
        "<< /Type /FontDescriptor /FontName /AAAAAA+AttuneHidden /Flags 4 /FontBBox [ 0 -200 1000 800 ] /ItalicAngle 0 "
        "/Ascent 800 /Descent -200 /CapHeight 700 /StemV 50 >>");
    descriptor.replaceKey("/FontFile2", fontFile);
    Object descendant = Object::parse("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+AttuneHidden /DW 1000 "
                                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    descendant.replaceKey("/FontDescriptor", m_file.makeIndirectObject(descriptor));
    descendant.replaceKey("/CIDToGIDMap", Object::newStream(&m_file, toBlank));
    Object descendants = Object::newArray();
    descendants.appendItem(m_file.makeIndirectObject(descendant));
    m_font.replaceKey("/Type", Object::newName("/Font"));
    m_font.replaceKey("/Subtype", Object::newName("/Type0"));
    m_font.replaceKey("/BaseFont", Object::newName("/AAAAAA+AttuneHidden"));
    m_font.replaceKey("/Encoding", Object::newName("/Identity-H"));
    m_font.replaceKey("/DescendantFonts", descendants);
    m_font.replaceKey("/ToUnicode", Object::newStream(&m_file, identityMap(m_beyond)));
}

} // namespace attune
