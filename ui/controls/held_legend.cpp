#include "ui/controls/held_legend.h"

#include "ui/controls/held_marks.h"
#include "ui/controls/label.h"
#include "ui/paper/marks.h"
#include "ui/paper/words.h"

#include <QHBoxLayout>

namespace attune {

HeldLegend::HeldLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const HourHeld held : heldInOrder) {
        if (row->count() > 0)
            row->addSpacing(10);
        row->addWidget(new HeldMarks({held}));
        row->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, heldWord(held)));
    }
}

} // namespace attune
