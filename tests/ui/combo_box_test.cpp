#include "ui/controls/attune_style.h"
#include "ui/controls/choice_painter.h"

#include <QComboBox>
#include <QStyleOption>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

TEST_CASE("A box of choices is as wide as its longest choice needs, in each text size and both directions")
{
    for (const qreal scale : textScales) {
        wear({Theme::Light, scale}, false);
        QComboBox box;
        box.addItems({u"Upset"_s, u"Overwhelmed"_s, u"Far away"_s});
        box.setCurrentIndex(1);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            box.setLayoutDirection(direction);
            box.resize(box.sizeHint());
            QStyleOption option;
            option.initFrom(&box);
            CAPTURE(scale, direction, box.width());
            CHECK(comboBoxWords(option).width() >= box.fontMetrics().horizontalAdvance(u"Overwhelmed"_s));
        }
    }
    wear({}, false);
}
