#include "ui/controls/attune_style.h"
#include "ui/controls/label.h"

#include <QImage>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 120;
constexpr int wide = 900;
const QString few = u"A quiet day"_s;
const QString many = u"A quiet day is allowed, and so is one with much in it that has to wait for another"_s;

struct State {
    QString text;
    int width;
    Qt::Alignment alignment;
    Qt::LayoutDirection direction;
};

void put(Label &label, const State &state)
{
    label.setText(state.text);
    label.setAlignment(state.alignment);
    label.setLayoutDirection(state.direction);
    label.resize(state.width, label.heightForWidth(state.width));
}

QImage seen(Label &label)
{
    return label.grab().toImage();
}

} // namespace

TEST_CASE("A label that was laid out before looks and measures as a new one does")
{
    const auto leading = Qt::AlignLeading | Qt::AlignVCenter;
    const auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;
    Label old(TextRole::Interface, &Tokens::ink, few);
    old.wrapped();
    for (const State &state :
         {State{few, wide, leading, Qt::LeftToRight}, State{many, wide, leading, Qt::LeftToRight},
          State{many, narrow, leading, Qt::LeftToRight}, State{many, narrow, trailing, Qt::LeftToRight},
          State{few, wide, trailing, Qt::LeftToRight}, State{few, wide, leading, Qt::RightToLeft},
          State{many, narrow, leading, Qt::RightToLeft}, State{few, wide, leading, Qt::LeftToRight}}) {
        put(old, state);
        Label fresh(TextRole::Interface, &Tokens::ink, state.text);
        fresh.wrapped();
        put(fresh, state);
        REQUIRE(old.height() == fresh.height());
        REQUIRE(old.sizeHint() == fresh.sizeHint());
        REQUIRE(seen(old) == seen(fresh));
    }
}

TEST_CASE("A label breaks its words where they have no room, and asks for the lines that they take")
{
    Label label(TextRole::Interface, &Tokens::ink, many);
    label.wrapped();
    const int line = attuneStyle().lineHeight(TextRole::Interface);
    REQUIRE(label.heightForWidth(wide) == line);
    REQUIRE(label.heightForWidth(narrow) >= 4 * line);
    REQUIRE(label.heightForWidth(wide) == line);
    label.setText(u"One\nTwo"_s);
    REQUIRE(label.heightForWidth(wide) == 2 * line);
}

TEST_CASE("Words at the right end at the label's right edge, however wide it is")
{
    Label label(TextRole::Interface, &Tokens::ink, few);
    label.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto isInk = [](const QImage &image, int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return true;
            }
        }
        return false;
    };
    for (const int width : {300, 600}) {
        label.resize(width, 20);
        const QImage image = seen(label);
        REQUIRE(isInk(image, width - 20, width));
        REQUIRE(!isInk(image, 0, 100));
    }
}
