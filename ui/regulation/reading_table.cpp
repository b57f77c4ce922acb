#include "ui/regulation/reading_table.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/paper/words.h"
#include "ui/regulation/minute_field.h"
#include "ui/regulation/person_hour.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace attune {

namespace {

constexpr std::array timings{Timing::Timed, Timing::About, Timing::FromMemory};

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    box->setMinimumHeight(attuneStyle().scaled(32));
    return box;
}

} // namespace

ReadingTable::ReadingTable(const PersonHour &hour, QWidget *parent)
    : QWidget(parent)
    , m_hour(hour)
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(Button::Kind::Quiet, tr("Add a moment"), QStringLiteral("plus")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &Button::clicked, this, &ReadingTable::add);
}

void ReadingTable::showHour()
{
    setAccessibleName(tr("%1’s hour as a table").arg(m_hour.person().shown));
    const std::optional<Kept> kept = keptCell();
    const std::size_t count = m_hour.readings().size();
    while (m_rows.size() > count) {
        // The row may be the sender of the very change that is being shown.
        m_rows.back().ground->hide();
        m_rows.back().ground->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count)
        m_rows.push_back(makeRow());
    for (std::size_t index = 0; index < count; ++index)
        m_rows[index].place = index;
    fillRows();
    QWidget *before = nullptr;
    for (const Row &row : m_rows) {
        for (QWidget *cell : row.cells()) {
            if (before)
                setTabOrder(before, cell);
            before = cell;
        }
    }
    if (before)
        setTabOrder(before, m_add);
    if (kept)
        returnTo(*kept);
}

std::array<QWidget *, 4> ReadingTable::Row::cells() const
{
    return {minute, state, timing, remove};
}

std::optional<ReadingTable::Kept> ReadingTable::keptCell() const
{
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const Row &row = m_rows[index];
        const auto cells = row.cells();
        const auto cell = std::ranges::find_if(cells, &QWidget::hasFocus);
        if (cell != cells.end())
            return Kept{index, static_cast<std::size_t>(cell - cells.begin()), row.minute->minute(),
                        row.state->currentIndex()};
    }
    return std::nullopt;
}

// To the same cell of the same moment; where that went, of the nearest.
void ReadingTable::returnTo(const Kept &kept)
{
    const auto isSame = [&](const Row &row) {
        return row.minute->minute() == kept.minute && row.state->currentIndex() == kept.state;
    };
    if (m_rows.empty())
        return m_add->setFocus(Qt::TabFocusReason);
    std::size_t nearest = std::min(kept.index, m_rows.size() - 1);
    if (!isSame(m_rows[nearest])) {
        if (const auto same = std::ranges::find_if(m_rows, isSame); same != m_rows.end())
            nearest = static_cast<std::size_t>(same - m_rows.begin());
    }
    QWidget *cell = m_rows[nearest].cells()[kept.column];
    if (!cell->hasFocus())
        cell->setFocus(Qt::TabFocusReason);
}

ReadingTable::Row ReadingTable::makeRow()
{
    auto *ground = new QWidget;
    auto *line = new QHBoxLayout(ground);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const Row row{m_rows.size(), ground,    new MinuteField(QString()),
                  makeBox(),     makeBox(), new Button(Button::Kind::Quiet, tr("Take away"), QStringLiteral("close"))};
    for (const State state : statesFromAbove)
        row.state->addItem(capitalised(stateWord(state)));
    for (const Timing timing : timings)
        row.timing->addItem(capitalised(timingWord(timing)));
    row.remove->setIconOnly(true);
    line->addWidget(row.minute);
    line->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("min")));
    line->addWidget(row.state);
    line->addWidget(row.timing);
    line->addWidget(row.remove);
    line->addStretch(1);
    m_column->insertWidget(static_cast<int>(m_rows.size()), ground);
    ground->show(); // at once, so that the keyboard can go to it in the same turn
    connect(row.minute, &MinuteField::minuteEdited, this, &ReadingTable::take);
    connect(row.state, &QComboBox::activated, this, &ReadingTable::take);
    connect(row.timing, &QComboBox::activated, this, &ReadingTable::take);
    connect(row.remove, &Button::clicked, this, [this, ground] { remove(ground); });
    return row;
}

// Shows each reading in its row, and names each cell by the row's number, as a reader of tables expects.
void ReadingTable::fillRows()
{
    const std::vector<Reading> readings = m_hour.readings();
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const Row &row = m_rows[index];
        const Reading &reading = readings[row.place];
        row.minute->setMinute(reading.minute);
        row.state->setCurrentIndex(
            static_cast<int>(std::ranges::find(statesFromAbove, reading.state) - statesFromAbove.begin()));
        row.timing->setCurrentIndex(static_cast<int>(std::ranges::find(timings, reading.timing) - timings.begin()));
        const int number = static_cast<int>(index) + 1;
        row.minute->setAccessibleName(tr("Moment %1, minute").arg(number));
        row.state->setAccessibleName(tr("Moment %1, state").arg(number));
        row.timing->setAccessibleName(tr("Moment %1, how well the minute is known").arg(number));
        row.remove->setAccessibleName(tr("Take away moment %1").arg(number));
    }
}

void ReadingTable::take()
{
    const std::vector<Reading> before = m_hour.readings();
    std::vector<Reading> inRows;
    for (const Row &row : m_rows) {
        Reading reading = before[row.place];
        reading.minute = row.minute->minute();
        reading.state = statesFromAbove[static_cast<std::size_t>(row.state->currentIndex())];
        reading.timing = timings[static_cast<std::size_t>(row.timing->currentIndex())];
        reading.restingEnds = reading.restingEnds && reading.state == State::Resting;
        inRows.push_back(reading);
    }
    const std::vector<std::size_t> order = orderOfTheHour(inRows);
    for (std::size_t place = 0; place < order.size(); ++place)
        m_rows[order[place]].place = place;
    Q_EMIT edited(inOrderOfTheHour(inRows));
}

void ReadingTable::add()
{
    std::vector<Reading> readings = m_hour.readings();
    Reading reading;
    reading.person = m_hour.person().id;
    reading.state = readings.empty() ? State::Settled : readings.back().state;
    readings.push_back(reading);
    Q_EMIT edited(readings);
    m_rows.back().minute->setFocus(Qt::TabFocusReason);
}

void ReadingTable::remove(const QWidget *ground)
{
    const auto row = std::ranges::find(m_rows, ground, &Row::ground);
    const auto index = static_cast<std::size_t>(row - m_rows.begin());
    std::vector<Reading> readings = m_hour.readings();
    readings.erase(readings.begin() + static_cast<std::ptrdiff_t>(row->place));
    // First, for whoever is told of it remembers where the keyboard is. The last row is the one that goes.
    QWidget *next =
        m_rows.size() == 1 ? static_cast<QWidget *>(m_add) : m_rows[std::min(index, m_rows.size() - 2)].remove;
    next->setFocus(Qt::TabFocusReason);
    Q_EMIT edited(readings);
}

} // namespace attune
