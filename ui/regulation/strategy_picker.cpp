#include "ui/regulation/strategy_picker.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/paper/words.h"
#include "ui/regulation/person_hour.h"
#include "ui/regulation/strategy_uses.h"

#include <QGridLayout>

#include <algorithm>
#include <tuple>

namespace attune {

namespace {

Chip::Sign signOf(Effect effect)
{
    switch (effect) {
    case Effect::Tried:
        return Chip::Sign::None;
    case Effect::Helped:
    case Effect::ALittle:
        return Chip::Sign::Check;
    case Effect::NotYet:
    case Effect::MadeItHarder:
        return Chip::Sign::Dash;
    }
    Q_UNREACHABLE();
}

// What the next choice makes of it; nothing takes it away.
std::optional<Effect> nextEffect(Effect effect)
{
    switch (effect) {
    case Effect::Tried:
        return Effect::Helped;
    case Effect::Helped:
        return Effect::ALittle;
    case Effect::ALittle:
        return Effect::NotYet;
    case Effect::NotYet:
        return Effect::MadeItHarder;
    case Effect::MadeItHarder:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

StrategyPicker::StrategyPicker(const PersonHour &hour, const std::vector<VocabularyWord> &words, QWidget *parent)
    : QWidget(parent)
    , m_hour(hour)
    , m_words(words)
    , m_grid(new QGridLayout(this))
    , m_detail(new StrategyUses(hour))
{
    std::erase_if(m_words, [](const VocabularyWord &word) { return word.vocabulary != Vocabulary::Strategies; });
    std::ranges::stable_sort(m_words, [](const VocabularyWord &one, const VocabularyWord &other) {
        return std::tie(one.place, one.id) < std::tie(other.place, other.id);
    });
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    for (const StrategyGroup group : strategyGroups)
        addGroup(group);
    m_grid->addWidget(m_detail, 1, 0, 1, 2);
    m_detail->hide();
    connect(m_detail, &StrategyUses::edited, this, &StrategyPicker::takeDetail);
}

// Each group has two rows: its chips, and room for more about one of them.
void StrategyPicker::addGroup(StrategyGroup group)
{
    auto *chips = new ChoiceRow(ChoiceRow::Kind::Any, groupWord(group));
    const int row = 2 * static_cast<int>(m_groups.size());
    auto *label = new Label(TextRole::Secondary, &Tokens::ink2, groupWord(group));
    label->setMinimumHeight(attuneStyle().scaled(32)); // in line with the first chips where they need two lines
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(chips, row, 1);
    const std::size_t index = m_groups.size();
    m_groups.push_back({{}, chips});
    connect(chips, &ChoiceRow::taken, this,
            [this, index](int chip) { take(m_groups[index].words[static_cast<std::size_t>(chip)]); });
}

void StrategyPicker::showHour()
{
    std::erase_if(m_takenAway, [this](const StrategyUse &use) { return !m_hour.usesOf(use.strategy).empty(); });
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        const StrategyGroup group = strategyGroups[index];
        std::vector<VocabularyWord> offered;
        for (const VocabularyWord &word : m_words) {
            if (word.group == group && (!word.retired || !m_hour.usesOf(word.id).empty()))
                offered.push_back(word);
        }
        // A word that this vault does not know, in a note that came from another one, is shown as the note has it.
        for (const StrategyUse &use : m_hour.strategies()) {
            if (use.group == group && std::ranges::find(offered, use.strategy, &VocabularyWord::id) == offered.end())
                offered.push_back({use.strategy, Vocabulary::Strategies, group, use.shown, use.touch, 0, std::nullopt});
        }
        if (offered == m_groups[index].words)
            continue;
        m_groups[index].words = offered;
        QStringList words;
        for (const VocabularyWord &word : offered)
            words.append(word.shown);
        m_groups[index].chips->setChoices(words);
    }
    showChips();
    showDetail(m_shown);
}

// All uses of the strategy stand where its first one stood.
void StrategyPicker::takeDetail(const std::vector<StrategyUse> &ofOne)
{
    std::vector<StrategyUse> uses = m_hour.strategies();
    const auto place = std::ranges::find(uses, m_shown, &StrategyUse::strategy) - uses.begin();
    std::erase_if(uses, [this](const StrategyUse &use) { return use.strategy == m_shown; });
    uses.insert(uses.begin() + place, ofOne.begin(), ofOne.end());
    Q_EMIT edited(uses);
    showChips();
}

void StrategyPicker::take(const VocabularyWord &word)
{
    if (m_hour.usesOf(word.id).size() > 1) {
        showChips();
        return showDetail(word.id);
    }
    std::vector<StrategyUse> uses = m_hour.strategies();
    const auto use = std::ranges::find(uses, word.id, &StrategyUse::strategy);
    if (use == uses.end()) {
        StrategyUse fresh;
        fresh.strategy = word.id;
        fresh.shown = word.shown;
        fresh.group = word.group.value_or(StrategyGroup::Sensory);
        fresh.touch = word.touch;
        fresh.subjects.insert(m_hour.person().id);
        const auto former = std::ranges::find(m_takenAway, word.id, &StrategyUse::strategy);
        if (former != m_takenAway.end()) {
            fresh = *former;
            fresh.effect = Effect::Tried;
            m_takenAway.erase(former);
        }
        uses.push_back(fresh);
    } else if (const auto next = nextEffect(use->effect)) {
        use->effect = *next;
    } else {
        m_takenAway.push_back(*use);
        uses.erase(use);
    }
    Q_EMIT edited(uses);
    showChips();
    showDetail(word.id);
}

void StrategyPicker::showChips()
{
    for (const Group &group : m_groups) {
        for (std::size_t index = 0; index < group.words.size(); ++index) {
            Chip *chip = group.chips->chips()[index];
            const std::vector<StrategyUse> uses = m_hour.usesOf(group.words[index].id);
            QStringList words;
            for (const StrategyUse &use : uses)
                words += effectWord(use.effect);
            chip->setChecked(!uses.empty());
            chip->setSign(uses.empty() ? Chip::Sign::None : signOf(uses.back().effect));
            chip->say(words.join(tr(", then ")));
        }
    }
}

void StrategyPicker::showDetail(const Id<VocabularyWord> &strategy)
{
    const std::vector<StrategyUse> uses = m_hour.usesOf(strategy);
    m_shown = uses.empty() ? Id<VocabularyWord>() : strategy;
    if (uses.empty())
        return m_detail->hide();
    m_detail->showUses(strategy);
    placeDetail(
        static_cast<std::size_t>(std::ranges::find(strategyGroups, uses.front().group) - strategyGroups.begin()));
    m_detail->show();
}

// Beneath the group of the chip, for the eye and for Tab.
void StrategyPicker::placeDetail(std::size_t group)
{
    m_grid->removeWidget(m_detail);
    m_grid->addWidget(m_detail, 2 * static_cast<int>(group) + 1, 0, 1, 2);
    m_detail->tabAfter(m_groups[group].chips);
}

} // namespace attune
