#include "ui/paper/type.h"

#include <QStringList>

#include <array>

namespace attune {

namespace {

struct Type {
    int size;
    int line;
    QFont::Weight weight;
};

constexpr std::array<Type, 10> types{{
    {30, 38, QFont::DemiBold}, // Display
    {26, 34, QFont::DemiBold}, // Title
    {22, 28, QFont::DemiBold}, // Heading
    {18, 24, QFont::DemiBold}, // Wordmark
    {15, 22, QFont::DemiBold}, // Section
    {16, 24, QFont::Normal}, // Body
    {14, 20, QFont::Normal}, // Interface
    {14, 20, QFont::DemiBold}, // Strong
    {14, 19, QFont::Normal}, // Secondary
    {13, 17, QFont::Normal}, // Caption
}};

const Type &typeOf(TextRole role)
{
    return types.at(static_cast<std::size_t>(role));
}

} // namespace

QFont textFont(TextRole role, qreal scale)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(typeOf(role).size * scale));
    font.setWeight(typeOf(role).weight);
    return font;
}

int lineHeight(TextRole role, qreal scale)
{
    return qRound(typeOf(role).line * scale);
}

} // namespace attune
