#include "ui/paper/finish/blank_font.h"

#include <cstdint>
#include <map>

namespace attune {

namespace {

constexpr int em = 1000;
constexpr int above = 800;
constexpr int beneath = -200;
constexpr std::size_t adjustmentAt = 8; // in the table "head"

std::string two(int value)
{
    return {static_cast<char>(value >> 8 & 0xff), static_cast<char>(value & 0xff)};
}

std::string four(std::uint32_t value)
{
    return two(static_cast<int>(value >> 16)) + two(static_cast<int>(value & 0xffff));
}

std::string padded(std::string table)
{
    table.resize((table.size() + 3) / 4 * 4, '\0');
    return table;
}

std::uint32_t sumOf(const std::string &bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * (3 - i % 4));
    return sum;
}

// Two squares of two units, at the lower left and the upper right corner.
std::string dots()
{
    std::string glyph = two(2) + two(0) + two(beneath) + two(em) + two(above);
    glyph += two(3) + two(7) + two(0); // where the outlines end, and no instructions
    glyph += std::string(8, '\1'); // each point lies on its outline
    const int right = em - 2;
    const int up = above - 2 - beneath;
    for (const int step : {0, 0, 2, 0, right - 2, 0, 2, 0})
        glyph += two(step);
    for (const int step : {beneath, 2, 0, -2, up, 2, 0, -2})
        glyph += two(step);
    return padded(glyph);
}

std::map<std::string, std::string> tables()
{
    const std::string glyph = dots();
    std::map<std::string, std::string> all;
    all["glyf"] = glyph;
    all["loca"] = two(0) + two(0) + two(static_cast<int>(glyph.size() / 2)); // glyph 0 is empty
    all["head"] = four(0x10000) + four(0x10000) + four(0) + four(0x5f0f3cf5) + two(0) + two(em) + std::string(16, '\0')
        + two(0) + two(beneath) + two(em) + two(above) + two(0) + two(8) + two(2) + two(0) + two(0);
    all["hhea"] = four(0x10000) + two(above) + two(beneath) + two(0) + two(em) + two(0) + two(0) + two(em) + two(1)
        + two(0) + two(0) + std::string(8, '\0') + two(0) + two(2);
    all["hmtx"] = two(em) + two(0) + two(em) + two(0);
    all["maxp"] = four(0x10000) + two(2) + two(8) + two(2) + two(0) + two(0) + two(1) + std::string(16, '\0');
    // Character 0x20 is glyph 1, for readers that look.
    all["cmap"] = two(0) + two(1) + two(3) + two(1) + four(12) + two(4) + two(32) + two(0) + two(4) + two(4) + two(1)
        + two(0) + two(0x20) + two(0xffff) + two(0) + two(0x20) + two(0xffff) + two(1 - 0x20) + two(1) + two(0)
        + two(0);
    all["post"] = four(0x30000) + std::string(28, '\0');
    return all;
}

} // namespace

std::string blankFont()
{
    const std::map<std::string, std::string> all = tables();
    const auto count = static_cast<int>(all.size());
    std::string head = four(0x10000) + two(count) + two(128) + two(3) + two(count * 16 - 128);
    std::string body;
    const std::size_t start = head.size() + all.size() * 16;
    std::size_t adjusted = 0;
    for (const auto &[name, table] : all) {
        if (name == "head")
            adjusted = start + body.size() + adjustmentAt;
        head += name + four(sumOf(table)) + four(static_cast<std::uint32_t>(start + body.size()))
            + four(static_cast<std::uint32_t>(table.size()));
        body += padded(table);
    }
    std::string file = head + body;
    return file.replace(adjusted, 4, four(0xb1b0afba - sumOf(file)));
}

} // namespace attune
