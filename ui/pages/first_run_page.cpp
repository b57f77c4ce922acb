#include "ui/pages/first_run_page.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/label.h"
#include "ui/controls/mark.h"
#include "ui/keys.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <iterator>

namespace attune {

namespace {

constexpr int twoCards = 900;

struct Offer {
    Mark::Kind tile;
    QString title, text;
    QStringList points;
};

Card *makeCard(const Offer &offer, Button *action)
{
    auto *card = new Card;
    card->setAccessibleName(offer.title);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(0);
    column->addWidget(new Mark(offer.tile, 48));
    column->addSpacing(18);
    column->addWidget(new Label(TextRole::Heading, &Tokens::ink, offer.title));
    column->addSpacing(6);
    auto *text = new Label(TextRole::Interface, &Tokens::ink2, offer.text);
    text->wrapped();
    column->addWidget(text);
    column->addSpacing(14);
    for (const QString &point : offer.points) {
        auto *line = new Label(TextRole::Secondary, &Tokens::ink2, point);
        line->withIcon(QStringLiteral("check"), &Tokens::accent);
        column->addSpacing(4);
        column->addWidget(&line->wrapped());
        column->addSpacing(4);
    }
    column->addStretch(1);
    column->addSpacing(24);
    column->addWidget(action, 0, Qt::AlignLeading);
    return card;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : ScrollPage(1040, parent)
    , m_demo(new Button(Button::Kind::Plain, tr("Open the demo practice")))
    , m_sizes(new ChoiceRow(ChoiceRow::Kind::One, tr("Text size")))
{
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new Mark(Mark::Kind::Attune, 24));
    top->addWidget(new Label(TextRole::Wordmark, &Tokens::ink, tr("Attune")));
    top->addStretch(1);
    auto *offline = new Label(TextRole::Secondary, &Tokens::ink2, tr("Works offline. No account to make."));
    offline->withIcon(QStringLiteral("offline"), &Tokens::ink2);
    top->addWidget(&offline->wrapped());
    column()->addLayout(top);
    column()->addSpacing(28);

    column()->addWidget(new Label(TextRole::Display, &Tokens::ink, tr("The room is ready")));
    column()->addSpacing(8);
    auto *welcome = new Label(TextRole::Body, &Tokens::ink2,
                              tr("Attune keeps the notes of your work with young children and the people who care for "
                                 "them. There is nothing here yet, and there is no wrong way to begin."));
    welcome->wrapped(640);
    column()->addWidget(welcome);
    column()->addSpacing(16);
    m_sizes->setChoices({tr("Normal"), tr("Larger"), tr("Largest")});
    showTextSize();
    auto *sizes = new QHBoxLayout;
    sizes->setSpacing(12);
    sizes->addWidget(new Label(TextRole::Interface, &Tokens::ink2, tr("Text size")));
    sizes->addWidget(m_sizes, 1);
    column()->addLayout(sizes);
    column()->addSpacing(24);
    connect(m_sizes, &ChoiceRow::taken, this, [this](int size) {
        showTextSize(); // one of them is always chosen
        Q_EMIT textScaleChosen(textScales[size]);
    });

    auto *create = new Button(Button::Kind::Primary, tr("Create a vault"));
    create->showKey(keys::createVault);
    connect(create, &Button::clicked, this, &FirstRunPage::createRequested);
    m_demo->showKey(keys::demo);
    connect(m_demo, &Button::clicked, this, &FirstRunPage::demoRequested);
    QBoxLayout *cards = addSideBySide(twoCards);
    cards->setSpacing(24);
    cards->addWidget(makeCard({Mark::Kind::VaultTile,
                               tr("Create a vault"),
                               tr("A new, empty, encrypted file on this computer. It takes about two minutes."),
                               {tr("Choose a name and a place for it"), tr("Set a passphrase that only you know"),
                                tr("Begin with the first family")}},
                              create),
                     1);
    cards->addWidget(makeCard({Mark::Kind::DyadTile,
                               tr("Explore the demo practice"),
                               tr("Five invented families and a few months of notes, so you can try everything without "
                                  "consequence."),
                               {tr("Write, sign and export as much as you like"),
                                tr("Nothing in it describes a real person"), tr("Close it and it is gone")}},
                              m_demo),
                     1);
    column()->addSpacing(28);

    auto *below = new QWidget;
    auto *bottom = new FlowLayout(8, below);
    const auto add = [&](const QString &text, const QString &icon, const QKeySequence &key, auto wish) {
        auto *button = new Button(Button::Kind::Quiet, text, icon);
        button->showKey(key);
        connect(button, &Button::clicked, this, wish);
        bottom->addWidget(button);
    };
    add(tr("Open a vault"), QStringLiteral("folder"), keys::openVault, &FirstRunPage::openRequested);
    add(tr("Appearance"), QStringLiteral("settings"), keys::look, &FirstRunPage::lookRequested);
    add(tr("Keys"), QStringLiteral("key"), keys::keys, &FirstRunPage::keysRequested);
    add(tr("About Attune"), QStringLiteral("shield"), {}, &FirstRunPage::aboutRequested);
    auto *notForEmergencies =
        new Label(TextRole::Caption, &Tokens::ink3, tr("Not for emergencies: Attune carries no messages."));
    notForEmergencies->setMinimumHeight(attuneStyle().scaled(36)); // in line with the buttons
    bottom->addWidget(notForEmergencies);
    column()->addWidget(below);
    column()->addStretch(1);
    setFocusProxy(create);
}

void FirstRunPage::showTextSize()
{
    constexpr int whole = 100;
    const auto worn = std::find_if(std::begin(textScales), std::end(textScales),
                                   [](qreal scale) { return attuneStyle().scaled(whole) == qRound(whole * scale); });
    m_sizes->setChosen({static_cast<int>(std::distance(std::begin(textScales), worn))});
}

void FirstRunPage::changeEvent(QEvent *event)
{
    ScrollPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showTextSize();
}

void FirstRunPage::sayOpeningDemo(bool opening)
{
    m_demo->setEnabled(!opening);
    m_demo->setText(opening ? tr("Opening the demo practice") : tr("Open the demo practice"));
}

} // namespace attune
