// The chips of a movement: what was done, the marks of its words, and the way to words about one caregiver alone.
#include "src/rules/starting_words.h"
#include "src/rules/subjects.h"
#include "ui/controls/chip.h"
#include "ui/controls/flow_layout.h"
#include "ui/note/hour_in_hand.h"
#include "ui/note/note_words.h"
#include "ui/note/passage_box.h"
#include "ui/note/passage_section.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <algorithm>
#include <tuple>

namespace attune {

namespace {

// The shipped elements that are at hand under a movement, by their place in the shipped list; the rest is under More.
std::vector<Id<VocabularyWord>> atHand(Movement movement)
{
    const auto words = startingWords();
    const auto id = [&](std::size_t place) { return words.at(place).id; };
    switch (movement) {
    case Movement::Connect:
        return {id(0), id(1)};
    case Movement::Reflect:
        return {id(2), id(1)};
    case Movement::Repair:
        return {id(3), id(4)};
    }
    Q_UNREACHABLE();
}

std::vector<VocabularyWord> offered(const OpenNote &open)
{
    std::vector<VocabularyWord> words;
    std::copy_if(open.words.begin(), open.words.end(), std::back_inserter(words),
                 [](const VocabularyWord &word) { return word.vocabulary == Vocabulary::Elements && !word.retired; });
    std::sort(words.begin(), words.end(), [](const VocabularyWord &one, const VocabularyWord &other) {
        return std::tie(one.place, one.id) < std::tie(other.place, other.id);
    });
    return words;
}

} // namespace

// The word is shown as it was when it was ticked, whatever has become of it.
void PassageSection::addElement(const ElementTick &tick, bool isAtHand)
{
    auto *chip = new Chip(onButton(tick.shown));
    chip->setAccessibleName(asTyped(tick.shown));
    chip->setObjectName(key() + QStringLiteral(".element.") + tick.element.toText());
    connect(chip, &Chip::clicked, this, [this, tick, chip] {
        m_hand.change([&](WrittenHour &hour) {
            std::erase(hour.note.elements, tick);
            if (chip->isChecked())
                hour.note.elements.push_back(tick);
        });
    });
    m_flow->addWidget(chip);
    m_elements.push_back({tick, chip});
    if (!isAtHand)
        m_rest.push_back(chip);
}

void PassageSection::addElements()
{
    const auto near = atHand(m_movement);
    std::vector<VocabularyWord> words = offered(m_hand.open());
    for (const ElementTick &tick : m_hand.note().elements) {
        if (tick.movement == m_movement) {
            addElement(tick, true);
            std::erase_if(words, [&](const VocabularyWord &word) { return word.id == tick.element; });
        }
    }
    std::stable_sort(words.begin(), words.end(), [&](const VocabularyWord &one, const VocabularyWord &other) {
        return std::find(near.begin(), near.end(), one.id) < std::find(near.begin(), near.end(), other.id);
    });
    for (const VocabularyWord &word : words)
        addElement({m_movement, word.id, word.shown}, std::find(near.begin(), near.end(), word.id) != near.end());
}

void PassageSection::addMore()
{
    for (Chip *mark : {m_main->confidence(), m_main->outsider()}) {
        m_flow->addWidget(mark);
        m_rest.push_back(mark);
    }
    m_more = new Chip(tr("More"));
    m_more->setObjectName(key() + QStringLiteral(".more"));
    m_more->setDashed(true);
    m_more->setCheckable(false);
    m_more->setSign(Chip::Sign::Plus);
    connect(m_more, &Chip::clicked, this, [this] {
        const bool more = m_rest.front()->isHidden();
        showMore(more);
        if (more)
            m_rest.front()->setFocus(Qt::OtherFocusReason);
    });
    m_flow->addWidget(m_more);
}

void PassageSection::addAloneChips()
{
    for (const Person &person : m_hand.open().people) {
        const bool isTold = person.role != PersonRole::Child && isToldOf(person, m_hand.open().course);
        if (!isTold || !m_hand.isOffered(person.id))
            continue;
        const QString name = shownName(person);
        auto *chip = new Chip(tr("Words about %1 alone").arg(onButton(name)));
        chip->setObjectName(key() + QStringLiteral(".alone.") + person.id.toText());
        chip->setAccessibleName(tr("Add words about %1 alone").arg(name));
        chip->setCheckable(false);
        chip->setDashed(true);
        chip->setSign(Chip::Sign::Plus);
        chip->setToolTip(asTip(tr("They are kept to %1 and go nowhere without %1.").arg(name)));
        connect(chip, &Chip::clicked, this, [this, id = person.id] { goToWordsAbout(id); });
        m_flow->addWidget(chip);
    }
}

void PassageSection::showMore(bool more)
{
    for (Chip *chip : m_rest)
        chip->setVisible(more || chip->isChecked());
    m_more->setText(more ? tr("Fewer") : tr("More"));
    m_more->setAccessibleName(more ? tr("Fewer of what was done") : tr("More of what was done"));
    m_more->setSign(more ? Chip::Sign::None : Chip::Sign::Plus);
}

} // namespace attune
