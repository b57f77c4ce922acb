#include "ui/file/part_list.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"

#include <QVBoxLayout>

namespace attune {

namespace {
constexpr int partListWidth = 280;
} // namespace

PartList::PartList(const std::vector<Part> &parts, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(attuneStyle().scaled(partListWidth));
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    for (const Part &part : parts) {
        auto *button = new Button(Button::Kind::Place, part.name, part.icon);
        button->setCheckable(true);
        button->setChecked(part.isInFront);
        list->addWidget(button);
        connect(button, &Button::clicked, this, [button, isInFront = part.isInFront, choose = part.choose] {
            button->setChecked(isInFront); // until it is in front
            choose();
        });
    }
    list->addStretch(1);
}

} // namespace attune
