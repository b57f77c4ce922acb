#include "ui/pages/look_page.h"

#include "ui/controls/card.h"
#include "ui/controls/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace attune {

LookPage::LookPage(const Look &look, QWidget *parent)
    : ScrollPage(640, parent)
{
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Appearance")));
    column()->addSpacing(20);
    const auto scale = std::find(std::begin(textScales), std::end(textScales), look.textScale);
    m_sizes = addChoices(tr("Text size"), {tr("Normal"), tr("Larger"), tr("Largest")},
                         static_cast<int>(std::distance(std::begin(textScales), scale)));
    m_themes =
        addChoices(tr("Colours"), {tr("As on the desktop"), tr("Light"), tr("Dark")}, static_cast<int>(look.theme));

    auto *sample = new Label(TextRole::Body, &Tokens::ink,
                             tr("A note reads like this: They looked for the bear together, and the bear was found."));
    sample->wrapped();
    column()->addWidget(sample);
    column()->addSpacing(16);
    m_said = new Label(TextRole::Secondary, &Tokens::ink2, QString());
    column()->addWidget(m_said);
    column()->addStretch(1);
    setFocusProxy(m_sizes->checkedButton());
}

QButtonGroup *LookPage::addChoices(const QString &title, const QStringList &choices, int chosen)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->addWidget(new Label(TextRole::Section, &Tokens::ink, title));
    auto *group = new QButtonGroup(this);
    for (int choice = 0; choice < choices.size(); ++choice) {
        auto *button = new QRadioButton(choices.at(choice));
        button->setChecked(choice == chosen);
        group->addButton(button, choice);
        rows->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(group, &QButtonGroup::idClicked, this, &LookPage::choose);
    column()->addWidget(card);
    column()->addSpacing(16);
    return group;
}

void LookPage::choose()
{
    Q_EMIT lookChosen({static_cast<Theme>(m_themes->checkedId()), textScales[m_sizes->checkedId()]});
}

void LookPage::say(const QString &sentence)
{
    m_said->setText(sentence);
}

} // namespace attune
