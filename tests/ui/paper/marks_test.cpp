#include "ui/paper/marks.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {

// What is drawn without its colour: which pixels are darker than the ground.
QImage shape(HourHeld held, bool isFill)
{
    Tokens grey = lightTokens();
    grey.connect = grey.reflect = grey.repair = grey.regulation = Qt::black;
    QImage image(isFill ? 40 : 20, isFill ? 10 : 20, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    if (isFill)
        paintHeldFill(painter, image.rect(), held, grey, Qt::white);
    else
        paintMark(painter, image.rect(), held, grey, Qt::white);
    return image;
}

} // namespace

TEST_CASE("The four marks and the four fills differ without their colours")
{
    for (const bool isFill : {false, true}) {
        for (const HourHeld one : heldInOrder) {
            for (const HourHeld other : heldInOrder)
                CHECK((shape(one, isFill) == shape(other, isFill)) == (one == other));
        }
    }
}

TEST_CASE("A bar holds its parts in their order and their share, and mirrors with the text")
{
    const auto bar = [](Qt::LayoutDirection direction) {
        QImage image(120, 10, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintHeldBar(painter, image.rect(), {.connect = 24, .repair = 12}, lightTokens(), Qt::white);
        return image;
    };
    const QImage image = bar(Qt::LeftToRight);
    CHECK(image.pixelColor(60, 2) == lightTokens().connect);
    CHECK(image.pixelColor(100, 2) == lightTokens().repair);
    CHECK(bar(Qt::RightToLeft).pixelColor(20, 2) == lightTokens().repair);
}
