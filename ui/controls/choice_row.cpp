#include "ui/controls/choice_row.h"

#include "ui/controls/chip.h"
#include "ui/controls/flow_layout.h"
#include "ui/paper/typed.h"

#include <QKeyEvent>

#include <algorithm>

namespace attune {

ChoiceRow::ChoiceRow(Kind kind, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_flow(new FlowLayout(6, this))
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceRow::setChoices(const QStringList &words, const QStringList &tips)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int index = 0; index < words.size(); ++index) {
        auto *chip = new Chip(literally(asTyped(words[index])), this);
        chip->setToolTip(tips.value(index));
        chip->setAccessibleDescription(
            tips.value(index).isEmpty() ? accessibleName() : tr("%1: %2").arg(accessibleName(), tips.value(index)));
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, index] { take(index); });
        m_flow->addWidget(chip);
        chip->show(); // at once, so that the keyboard can go to it in the same turn
        m_chips.push_back(chip);
    }
    moveStop(0);
}

std::vector<int> ChoiceRow::chosen() const
{
    std::vector<int> result;
    for (int index = 0; index < static_cast<int>(m_chips.size()); ++index) {
        if (m_chips[static_cast<std::size_t>(index)]->isChecked())
            result.push_back(index);
    }
    return result;
}

int ChoiceRow::one() const
{
    const std::vector<int> all = chosen();
    return all.empty() ? -1 : all.front();
}

void ChoiceRow::setChosen(const std::vector<int> &chosen)
{
    for (int index = 0; index < static_cast<int>(m_chips.size()); ++index)
        m_chips[static_cast<std::size_t>(index)]->setChecked(std::ranges::find(chosen, index) != chosen.end());
    if (std::ranges::none_of(m_chips, [](const Chip *chip) { return chip->hasFocus(); }))
        moveStop(chosen.empty() ? 0 : chosen.front());
}

// The chip itself has changed its state by the time it says so.
void ChoiceRow::take(int index)
{
    for (int other = 0; m_kind == Kind::One && other < static_cast<int>(m_chips.size()); ++other) {
        if (other != index)
            m_chips[static_cast<std::size_t>(other)]->setChecked(false);
    }
    moveStop(index);
    Q_EMIT taken(index);
    Q_EMIT edited();
}

// One stop of Tab for the whole row: whoever does not want it passes it with one key.
void ChoiceRow::moveStop(int index)
{
    for (int other = 0; other < static_cast<int>(m_chips.size()); ++other)
        m_chips[static_cast<std::size_t>(other)]->setFocusPolicy(other == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChoiceRow::toLetter(int from, const QString &letter)
{
    const int count = static_cast<int>(m_chips.size());
    for (int step = 1; step <= count; ++step) {
        // The first look is at where it stands, as long as nothing there is chosen.
        const int index = (from + step - (m_chips[static_cast<std::size_t>(from)]->isChecked() ? 0 : 1)) % count;
        Chip *chip = m_chips[static_cast<std::size_t>(index)];
        if (!chip->text().startsWith(letter, Qt::CaseInsensitive))
            continue;
        moveStop(index);
        chip->setFocus(Qt::ShortcutFocusReason);
        if (m_kind == Kind::One && !chip->isChecked())
            chip->click();
        return;
    }
}

void ChoiceRow::takeFocus(Qt::FocusReason reason)
{
    const auto stop = std::ranges::find(m_chips, Qt::StrongFocus, &Chip::focusPolicy);
    if (stop != m_chips.end())
        (*stop)->setFocus(reason);
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto chip = std::ranges::find(m_chips, watched);
    if (event->type() != QEvent::KeyPress || chip == m_chips.end())
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int index = static_cast<int>(chip - m_chips.begin());
    const int count = static_cast<int>(m_chips.size());
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int step = key->key() == Qt::Key_Right ? onward : key->key() == Qt::Key_Left ? -onward : 0;
    if (step != 0) {
        const int next = (index + step + count) % count;
        moveStop(next);
        m_chips[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
            return false;
        (*chip)->click();
        return true;
    }
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (plain && key->text().size() == 1 && key->text().front().isLetter()) {
        toLetter(index, key->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace attune
