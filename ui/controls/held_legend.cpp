#include "ui/controls/held_legend.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/held_marks.h"
#include "ui/controls/label.h"
#include "ui/paper/marks.h"
#include "ui/paper/words.h"

#include <QHBoxLayout>

namespace attune {

HeldLegend::HeldLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *all = new FlowLayout(16, this);
    for (const HourHeld held : heldInOrder) {
        auto *one = new QWidget;
        auto *row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new HeldMarks({held}));
        row->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, heldWord(held)));
        all->addWidget(one);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace attune
