#include "ui/regulation/context_picker.h"

#include "ui/controls/choice_row.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace attune {

ContextPicker::ContextPicker(const std::vector<VocabularyWord> &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_chips(new ChoiceRow(ChoiceRow::Kind::Any, tr("What went before")))
{
    std::erase_if(m_words, [](const VocabularyWord &word) { return word.vocabulary != Vocabulary::Contexts; });
    std::ranges::stable_sort(m_words, [](const VocabularyWord &one, const VocabularyWord &other) {
        return std::tie(one.place, one.id) < std::tie(other.place, other.id);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    connect(m_chips, &ChoiceRow::edited, this, &ContextPicker::take);
}

void ContextPicker::showContexts(const std::vector<ContextTick> &contexts)
{
    const auto isTicked = [&](const Id<VocabularyWord> &word) {
        return std::ranges::find(contexts, word, &ContextTick::context) != contexts.end();
    };
    // What was offered stays, so that a tick that was taken away by mistake can be set again.
    const auto wasOffered = [&](const Id<VocabularyWord> &word) {
        return std::ranges::find(m_offered, word, &ContextTick::context) != m_offered.end();
    };
    std::vector<ContextTick> offered;
    for (const VocabularyWord &word : m_words) {
        if (!word.retired || isTicked(word.id) || wasOffered(word.id))
            offered.push_back({word.id, word.shown});
    }
    // As the note has it, or had it, where this vault does not know the word or has renamed it since.
    for (const auto *ticks : {&std::as_const(m_offered), &contexts}) {
        for (const ContextTick &tick : *ticks) {
            const auto same = std::ranges::find(offered, tick.context, &ContextTick::context);
            if (same == offered.end())
                offered.push_back(tick);
            else
                same->shown = tick.shown;
        }
    }
    if (offered != m_offered) {
        m_offered = offered;
        QStringList shown;
        for (const ContextTick &tick : m_offered)
            shown.append(tick.shown);
        m_chips->setChoices(shown);
    }
    std::vector<int> chosen;
    for (int index = 0; index < static_cast<int>(m_offered.size()); ++index) {
        if (isTicked(m_offered[static_cast<std::size_t>(index)].context))
            chosen.push_back(index);
    }
    m_chips->setChosen(chosen);
}

void ContextPicker::take()
{
    std::vector<ContextTick> contexts;
    for (const int index : m_chips->chosen())
        contexts.push_back(m_offered[static_cast<std::size_t>(index)]);
    Q_EMIT edited(contexts);
}

} // namespace attune
