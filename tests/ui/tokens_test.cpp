#include "ui/paper/tokens.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>

using namespace attune;

namespace {

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

using Token = QColor Tokens::*;
constexpr Token grounds[] = {&Tokens::window, &Tokens::sidebar, &Tokens::surface, &Tokens::inset, &Tokens::hover};

// The least contrast of one token over all grounds.
double least(const Tokens &tokens, Token token)
{
    double result = 21;
    for (const Token ground : grounds)
        result = std::min(result, contrast(tokens.*token, tokens.*ground));
    return result;
}

} // namespace

TEST_CASE("Every colour of text can be read on every ground, in light and in dark")
{
    const bool dark = GENERATE(false, true);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    for (const Token text :
         {&Tokens::ink, &Tokens::ink2, &Tokens::ink3, &Tokens::accent, &Tokens::connectText, &Tokens::reflectText,
          &Tokens::repairText, &Tokens::regulationText, &Tokens::notice, &Tokens::error})
        CHECK(least(tokens, text) >= 4.5);
    CHECK(contrast(tokens.onAccent, tokens.accent) >= 4.5);
    CHECK(contrast(tokens.onAccent, tokens.accentHover) >= 4.5);
    CHECK(contrast(tokens.ink, tokens.accentTint) >= 4.5);
    CHECK(contrast(tokens.ink2, tokens.accentTint) >= 4.5);
    CHECK(contrast(tokens.notice, tokens.noticeTint) >= 4.5);
    CHECK(contrast(tokens.error, tokens.errorTint) >= 4.5);
    CHECK(contrast(tokens.privateInk2, tokens.privateGround) >= 4.5);
}

TEST_CASE("Every mark and every edge of a control can be seen on every ground, in light and in dark")
{
    const bool dark = GENERATE(false, true);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    for (const Token mark :
         {&Tokens::edge, &Tokens::focus, &Tokens::connect, &Tokens::reflect, &Tokens::repair, &Tokens::regulation})
        CHECK(least(tokens, mark) >= 3.0);
}
