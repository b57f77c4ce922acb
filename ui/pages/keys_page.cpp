#include "ui/pages/keys_page.h"

#include "ui/controls/card.h"
#include "ui/controls/label.h"

#include <QAction>
#include <QGridLayout>

namespace attune {

KeysPage::KeysPage(const QList<QAction *> &actions, QWidget *parent)
    : ScrollPage(640, parent)
{
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Keys")));
    column()->addSpacing(6);
    auto *all = new Label(TextRole::Interface, &Tokens::ink2,
                          tr("Everything works without a mouse. Tab moves on, Shift+Tab moves back, Space chooses."));
    all->wrapped();
    column()->addWidget(all);
    column()->addSpacing(20);
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    for (const QAction *action : actions) {
        const int row = grid->rowCount();
        grid->addWidget(new Label(TextRole::Interface, &Tokens::ink, action->text()), row, 0);
        grid->addWidget(
            new Label(TextRole::Strong, &Tokens::ink2, action->shortcut().toString(QKeySequence::NativeText)), row, 1);
    }
    column()->addWidget(card);
    column()->addStretch(1);
}

} // namespace attune
