#include "ui/rooms/today_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/rooms/state_badge.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace attune {

namespace {

QString daysAgo(int days)
{
    return days == 1 ? TodayPage::tr("yesterday") : TodayPage::tr("%n day(s) ago", nullptr, days);
}

} // namespace

TodayPage::TodayPage(QWidget *parent)
    : ScrollPage(860, parent)
    , m_title(new Label(TextRole::Title, &Tokens::ink, QString()))
    , m_words(new Label(TextRole::Interface, &Tokens::ink2, tr("Fetching your day")))
{
    column()->addWidget(m_title);
    column()->addSpacing(4);
    m_words->wrapped();
    column()->addWidget(m_words);
    column()->addSpacing(20);
    column()->addStretch(1);
}

void TodayPage::setDay(const DayView &day)
{
    const QLocale locale;
    m_title->setText(locale.toString(day.day, tr("dddd d MMMM")));
    const auto seen = std::ranges::count_if(day.sessions, [](const DayLine &line) {
        return line.status == SessionStatus::Held || line.state == NoteState::ToWrite;
    });
    m_words->setText(day.sessions.empty() ? tr("No sessions today. A quiet day is allowed.")
                                          : tr("%1 seen, %2 still to come. One note at a time.")
                                                .arg(seen)
                                                .arg(static_cast<qsizetype>(day.sessions.size()) - seen));
    delete m_lists;
    fill(day);
}

void TodayPage::fill(const DayView &day)
{
    m_lists = new QWidget;
    auto *lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(20);
    const auto add = [&](const QString &title, const std::vector<DayLine> &lines, auto when) {
        if (lines.empty())
            return;
        auto *card = new Card;
        card->setAccessibleName(title);
        auto *rows = new QVBoxLayout(card);
        rows->setContentsMargins(16, 14, 16, 10);
        rows->setSpacing(8);
        rows->addWidget(new Label(TextRole::Section, &Tokens::ink, title));
        for (const DayLine &line : lines)
            rows->addWidget(makeLine(line, when(line)));
        lists->addWidget(card);
    };
    const QLocale locale;
    add(tr("Today’s sessions"), day.sessions, [&](const DayLine &line) {
        return line.start ? locale.toString(*line.start, QLocale::ShortFormat) : tr("no time yet");
    });
    add(tr("Notes still unsigned"), day.unsignedNotes, [&](const DayLine &line) {
        return tr("%1, %2").arg(locale.toString(line.day, tr("ddd d MMM")), daysAgo(line.daysSince));
    });
    column()->insertWidget(column()->count() - 1, m_lists);
}

QWidget *TodayPage::makeLine(const DayLine &line, const QString &when)
{
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 4, 0, 4);
    parts->setSpacing(16);
    parts->addWidget(new Label(TextRole::Interface, &Tokens::ink2, when));
    auto *family = new Button(Button::Kind::Quiet, line.familyName);
    connect(family, &Button::clicked, this, [this, id = line.family] { Q_EMIT familyRequested(id); });
    parts->addWidget(family);
    parts->addStretch(1);
    parts->addWidget(new StateBadge(line.state));
    return row;
}

} // namespace attune
