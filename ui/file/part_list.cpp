#include "ui/file/part_list.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"

#include <QTextLayout>
#include <QVBoxLayout>

namespace attune {

namespace {
constexpr int partListWidth = 280;
constexpr int besidePartName = 50; // its icon and what is free around it

// The words in as many lines as they need.
QString inLines(const QString &words, int width)
{
    QTextLayout layout(words, attuneStyle().font(TextRole::Strong));
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace

PartList::PartList(const std::vector<Part> &parts, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(attuneStyle().scaled(partListWidth));
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    for (const Part &part : parts) {
        auto *button = new Button(Button::Kind::Place, inLines(part.name, width() - besidePartName), part.icon);
        button->setAccessibleName(part.name);
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
