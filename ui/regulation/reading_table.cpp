#include "ui/regulation/reading_table.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/paper/words.h"
#include "ui/regulation/minute_field.h"

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

ReadingTable::ReadingTable(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(Button::Kind::Quiet, tr("Add a moment"), QStringLiteral("plus")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &Button::clicked, this, &ReadingTable::add);
}

void ReadingTable::setHour(const PersonReadings &hour)
{
    if (m_hour == hour && m_shown == hour.readings)
        return;
    setAccessibleName(tr("%1’s hour as a table").arg(hour.person.shown));
    m_hour = hour;
    m_shown = hour.readings;
    while (m_rows.size() > m_shown.size()) {
        // The row may be the sender of the very change that is being shown.
        m_rows.back().ground->hide();
        m_rows.back().ground->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_shown.size())
        m_rows.push_back(makeRow(m_shown[m_rows.size()]));
    renumber();
    QWidget *before = nullptr;
    for (const Row &row : m_rows) {
        for (QWidget *cell : {static_cast<QWidget *>(row.minute), static_cast<QWidget *>(row.state),
                              static_cast<QWidget *>(row.timing), static_cast<QWidget *>(row.remove)}) {
            if (before)
                setTabOrder(before, cell);
            before = cell;
        }
    }
    if (before)
        setTabOrder(before, m_add);
}

ReadingTable::Row ReadingTable::makeRow(const Reading &)
{
    auto *ground = new QWidget;
    auto *line = new QHBoxLayout(ground);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const Row row{ground, new MinuteField(QString()), makeBox(), makeBox(),
                  new Button(Button::Kind::Quiet, tr("Take away"), QStringLiteral("close"))};
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
void ReadingTable::renumber()
{
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const Row &row = m_rows[index];
        const Reading &reading = m_shown[index];
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
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const Row &row = m_rows[index];
        Reading &reading = m_shown[index];
        reading.minute = row.minute->minute();
        reading.state = statesFromAbove[static_cast<std::size_t>(row.state->currentIndex())];
        reading.timing = timings[static_cast<std::size_t>(row.timing->currentIndex())];
        reading.restingEnds = reading.restingEnds && reading.state == State::Resting;
    }
    m_hour.readings = inOrderOfTheHour(m_shown);
    Q_EMIT edited();
}

void ReadingTable::add()
{
    Reading reading;
    reading.person = m_hour.person.id;
    reading.state = m_shown.empty() ? State::Settled : m_shown.back().state;
    PersonReadings hour = m_hour;
    hour.readings.push_back(reading);
    setHour(hour);
    m_rows.back().minute->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void ReadingTable::remove(const QWidget *ground)
{
    const auto row = std::ranges::find(m_rows, ground, &Row::ground);
    const auto index = row - m_rows.begin();
    m_shown.erase(m_shown.begin() + index);
    PersonReadings hour = m_hour;
    hour.readings = inOrderOfTheHour(m_shown);
    setHour(hour);
    QWidget *next = m_rows.empty() ? static_cast<QWidget *>(m_add)
                                   : m_rows[std::min(static_cast<std::size_t>(index), m_rows.size() - 1)].remove;
    next->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

} // namespace attune
