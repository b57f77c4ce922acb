#include "ui/rooms/right_file_dialog.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/labelled.h"
#include "ui/controls/tab_order.h"
#include "ui/file/part_form.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <utility>

namespace attune {

RightFileDialog::RightFileDialog(Does does, FileChoices choices, QWidget *parent)
    : FittedDialog(480, parent)
    , m_does(does)
    , m_choices(std::move(choices))
    , m_family(makeChoice(QStringLiteral("family"), tr("The right file"), {}, 0))
    , m_peoplePlace(new QVBoxLayout)
    , m_said(new Label(TextRole::Secondary, &Tokens::notice, QString()))
    , m_back(new Button(Button::Kind::Plain, tr("Not now")))
    , m_give(
          new Button(Button::Kind::Primary, does == Does::MoveDraft ? tr("Move the draft") : tr("Begin a draft there")))
{
    const bool moves = m_does == Does::MoveDraft;
    setWindowTitle(moves ? tr("Move this draft to another file") : tr("Begin a draft with these words"));
    setAccessibleName(windowTitle());
    m_family->addItem(tr("Choose a family"));
    for (const FileChoice &each : m_choices.families)
        m_family->addItem(asTyped(each.family.displayName));
    m_said->wrapped();
    m_said->hide();
    m_back->setObjectName(QStringLiteral("not-now"));
    m_back->setAutoDefault(false);
    m_back->showKey(Qt::Key_Escape);
    m_give->setObjectName(QStringLiteral("give"));
    m_give->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_give);
    column()->addWidget(new Label(TextRole::Heading, &Tokens::ink, windowTitle()));
    column()->addWidget(
        &(new Label(TextRole::Interface, &Tokens::ink2,
                    moves ? tr("Every word goes along, and its earlier versions too. Nothing of it stays "
                               "in this file but a line in the journal.")
                          : tr("The struck note stays as it is. Its words begin a draft, which you can "
                               "change before you sign it.")))
             ->wrapped());
    column()->addWidget(labelled(tr("The right file"), m_family));
    column()->addLayout(m_peoplePlace);
    foot()->addWidget(m_said);
    foot()->addLayout(buttons);
    connect(m_family, &QComboBox::currentIndexChanged, this, &RightFileDialog::showPeople);
    connect(m_give, &Button::clicked, this, &RightFileDialog::give);
    connect(m_back, &Button::clicked, this, &QDialog::reject);
    showPeople();
}

const FileChoice *RightFileDialog::chosen() const
{
    const int index = m_family->currentIndex() - 1;
    return index < 0 ? nullptr : &m_choices.families.at(static_cast<std::size_t>(index));
}

// For each person whom the words name the one who is meant, of the same role; nobody where that is not known.
void RightFileDialog::showPeople()
{
    delete m_people;
    m_people = new QWidget;
    m_who.clear();
    m_said->hide();
    auto *rows = new QVBoxLayout(m_people);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_peoplePlace->addWidget(m_people);
    const FileChoice *file = chosen();
    m_people->setVisible(file && !m_choices.named.empty());
    for (const Person &person : file ? m_choices.named : std::vector<Person>()) {
        const QString name = shownName(person);
        auto *who = makeChoice(QStringLiteral("who.%1").arg(m_who.size()), tr("Who is meant by %1").arg(name),
                               {tr("Nobody there")}, 0);
        const auto likely = file->likely.find(person.id);
        for (const Person &other : file->people) {
            if (other.role != person.role)
                continue;
            who->addItem(shownName(other), other.id.toText());
            if (likely != file->likely.end() && likely->second == other.id)
                who->setCurrentIndex(who->count() - 1);
        }
        rows->addWidget(labelled(tr("Who is meant by %1").arg(name), who));
        m_who.push_back(who);
    }
    if (!m_who.empty())
        rows->addWidget(&(new Label(TextRole::Secondary, &Tokens::ink2,
                                    tr("With nobody there, who came and what was seen of them stays behind; words "
                                       "always go along.")))
                             ->wrapped());
    tabInOrder({m_family, m_people, m_back, m_give});
}

void RightFileDialog::give()
{
    const FileChoice *file = chosen();
    if (!file) {
        showNotDone(tr("Choose the family to whom these words belong."));
        return m_family->setFocus(Qt::OtherFocusReason);
    }
    RightFile right{file->family.id, {}};
    for (std::size_t i = 0; i < m_who.size(); ++i)
        right.who.emplace(m_choices.named[i].id, Id<Person>::fromText(m_who[i]->currentData().toString()));
    m_said->hide();
    setBusy(true);
    Q_EMIT fileGiven(right);
}

void RightFileDialog::setBusy(bool busy)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_family, m_people, m_back, m_give})
        each->setEnabled(!busy);
}

void RightFileDialog::reject()
{
    if (m_back->isEnabled())
        QDialog::reject();
}

void RightFileDialog::showNotDone(const QString &why)
{
    setBusy(false);
    m_said->setText(why);
    m_said->show();
}

} // namespace attune
