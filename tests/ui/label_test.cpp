#include "ui/controls/attune_style.h"
#include "ui/controls/label.h"

#include <QImage>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 120;
constexpr int wideWidth = 900;
const QString fewWords = u"A quiet day"_s;
const QString manyWords = u"A quiet day is allowed, and so is one with much in it that has to wait for another"_s;

struct LaidOut {
    QString text;
    int width;
    Qt::Alignment alignment;
    Qt::LayoutDirection direction;
};

void put(Label &label, const LaidOut &state)
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
    Label old(TextRole::Interface, &Tokens::ink, fewWords);
    old.wrapped();
    for (const LaidOut &state : {LaidOut{fewWords, wideWidth, leading, Qt::LeftToRight},
                                 LaidOut{manyWords, wideWidth, leading, Qt::LeftToRight},
                                 LaidOut{manyWords, narrowWidth, leading, Qt::LeftToRight},
                                 LaidOut{manyWords, narrowWidth, trailing, Qt::LeftToRight},
                                 LaidOut{fewWords, wideWidth, trailing, Qt::LeftToRight},
                                 LaidOut{fewWords, wideWidth, leading, Qt::RightToLeft},
                                 LaidOut{manyWords, narrowWidth, leading, Qt::RightToLeft},
                                 LaidOut{fewWords, wideWidth, leading, Qt::LeftToRight}}) {
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
    Label label(TextRole::Interface, &Tokens::ink, manyWords);
    label.wrapped();
    const int line = attuneStyle().lineHeight(TextRole::Interface);
    REQUIRE(label.heightForWidth(wideWidth) == line);
    REQUIRE(label.heightForWidth(narrowWidth) >= 4 * line);
    REQUIRE(label.heightForWidth(wideWidth) == line);
    label.setText(u"One\nTwo"_s);
    REQUIRE(label.heightForWidth(wideWidth) == 2 * line);
}

TEST_CASE("Words at the right end at the label's right edge, however wide it is")
{
    Label label(TextRole::Interface, &Tokens::ink, fewWords);
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
