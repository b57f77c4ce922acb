#include "ui/pages/keys_page.h"

#include "ui/controls/accessible_role.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/keys.h"

#include <QAction>
#include <QGridLayout>

namespace attune {

namespace {

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

KeysPage::KeysPage(const QList<QAction *> &actions, QWidget *parent)
    : ScrollPage(900, parent)
{
    setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    readAs(*this, QAccessible::Document);
    setAccessibleName(tr("Keys"));
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Keys")));
    column()->addSpacing(6);
    auto *all = new Label(TextRole::Interface, &Tokens::ink2,
                          tr("Everything works without a mouse. Tab moves on, Shift+Tab moves back, Space chooses."));
    all->wrapped();
    column()->addWidget(all);
    column()->addSpacing(20);

    std::vector<Line> everywhere;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            everywhere.push_back({action->text(), shown(action->shortcut())});
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeCard(tr("In a note"),
                              {{tr("Connect"), shown(keys::connect)},
                               {tr("Reflect"), shown(keys::reflect)},
                               {tr("Repair"), shown(keys::repair)},
                               {tr("Regulation, and back"), shown(keys::regulation)},
                               {tr("Undo what was taken away"), shown(keys::undo)},
                               {tr("Save now"), shown(keys::saveNow)},
                               {tr("Keep as draft and go back"), shown(keys::keepDraft)},
                               {tr("Sign, or export a summary"), shown(keys::sign)}}));
    right->addWidget(makeCard(tr("In the drawing of an hour"),
                              {{tr("Add a moment"), shown(Qt::Key_Space)},
                               {tr("A minute earlier or later"), tr("Left, Right")},
                               {tr("A state up or down"), tr("Up, Down")},
                               {tr("Next moment"), shown(Qt::Key_Tab)},
                               {tr("Take the moment away"), shown(Qt::Key_Delete)}}));
    right->addWidget(
        makeCard(tr("In lists and charts"),
                 {{tr("Move"), tr("Arrows")}, {tr("Open"), tr("Enter")}, {tr("First or last"), tr("Home, End")}}));
    right->addStretch(1);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(makeCard(tr("Everywhere"), everywhere), 1, Qt::AlignTop);
    both->addLayout(right, 1);
    column()->addLayout(both);
    column()->addStretch(1);
}

QWidget *KeysPage::makeCard(const QString &title, const std::vector<Line> &lines)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new Label(TextRole::Section, &Tokens::ink, title), 0, 0, 1, 2);
    for (const Line &line : lines) {
        const int row = grid->rowCount();
        grid->addWidget(new Label(TextRole::Interface, &Tokens::ink, line.what), row, 0);
        grid->addWidget(new Label(TextRole::Strong, &Tokens::ink2, line.keys), row, 1);
    }
    return card;
}

} // namespace attune
