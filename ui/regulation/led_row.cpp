#include "ui/regulation/led_row.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/choice_row.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace attune {

LedRow::LedRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChoiceRow(ChoiceRow::Kind::Any, name))
    , m_other(new QLineEdit)
{
    m_other->setAccessibleName(tr("Who else led"));
    m_other->setPlaceholderText(tr("Who was it?"));
    m_other->setMaxLength(200);
    m_other->setFixedWidth(attuneStyle().scaled(160));
    m_other->setMinimumHeight(attuneStyle().scaled(32));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_chips, 1);
    line->addWidget(m_other, 0, Qt::AlignTop);
    connect(m_chips, &ChoiceRow::edited, this, [this] {
        const bool somebodyElse = !led().other.isEmpty();
        if (somebodyElse && m_other->isHidden()) {
            m_other->show();
            m_other->setFocus(Qt::OtherFocusReason);
        }
        m_other->setVisible(somebodyElse);
        Q_EMIT edited();
    });
    connect(m_other, &QLineEdit::textEdited, this, &LedRow::edited);
}

void LedRow::setLed(const Led &led, const std::vector<ShownPerson> &people)
{
    if (people != m_people || m_chips->chips().empty()) {
        m_people = people;
        QStringList words;
        for (const ShownPerson &person : people)
            words.append(person.role == PersonRole::Child ? tr("%1 found it").arg(person.shown) : person.shown);
        words << tr("I did") << tr("Together") << tr("Somebody else");
        m_chips->setChoices(words);
    }
    const int count = static_cast<int>(people.size());
    std::vector<int> chosen;
    for (int index = 0; index < count; ++index) {
        if (led.by.contains(people[static_cast<std::size_t>(index)].id))
            chosen.push_back(index);
    }
    if (led.therapist)
        chosen.push_back(count);
    if (led.together)
        chosen.push_back(count + 1);
    if (!led.other.isEmpty())
        chosen.push_back(count + 2);
    m_chips->setChosen(chosen);
    const QString named = led.other == tr("somebody else") ? QString() : led.other;
    // What is being typed stays where it already says the same.
    const QString typed = m_other->text().trimmed().isEmpty() ? tr("somebody else") : m_other->text();
    if (typed != led.other)
        m_other->setText(named);
    m_other->setVisible(!led.other.isEmpty());
}

Led LedRow::led() const
{
    Led led;
    const int count = static_cast<int>(m_people.size());
    for (const int index : m_chips->chosen()) {
        if (index < count)
            led.by.insert(m_people[static_cast<std::size_t>(index)].id);
        else if (index == count)
            led.therapist = true;
        else if (index == count + 1)
            led.together = true;
        else
            led.other = m_other->text().trimmed().isEmpty() ? tr("somebody else") : m_other->text();
    }
    return led;
}

} // namespace attune
