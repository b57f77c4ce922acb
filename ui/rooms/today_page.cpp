#include "ui/rooms/today_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/held_legend.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/rooms/day_row.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace attune {

namespace {

// Of today's notes the first to begin, else the first to go on with, else of the earlier ones.
std::optional<Id<Session>> nextToWrite(const DayView &day)
{
    for (const std::vector<DayLine> *lines : {&day.sessions, &day.unsignedNotes}) {
        for (const NoteState state : {NoteState::ToWrite, NoteState::Draft}) {
            const auto line = std::ranges::find(*lines, state, &DayLine::state);
            if (line != lines->end())
                return line->session;
        }
    }
    return std::nullopt;
}

QString daySentence(const DayView &day)
{
    if (day.sessions.empty())
        return TodayPage::tr("No sessions today. A quiet day is allowed.");
    // A struck note's hour is of no account; the one that took its place is.
    const auto struck = std::ranges::count(day.sessions, NoteState::Struck, &DayLine::state);
    const auto seen = std::ranges::count_if(day.sessions, [](const DayLine &line) {
        return line.state != NoteState::Struck
            && (line.status == SessionStatus::Held || line.state == NoteState::ToWrite);
    });
    const auto missed = std::ranges::count(day.sessions, SessionStatus::DidNotTakePlace, &DayLine::status);
    const QLocale locale;
    return TodayPage::tr("%1 seen, %2 still to come. One note at a time.")
        .arg(locale.toString(seen),
             locale.toString(static_cast<qsizetype>(day.sessions.size()) - seen - missed - struck));
}

} // namespace

TodayPage::TodayPage(QWidget *parent)
    : ScrollPage(860, parent)
    , m_title(new Label(TextRole::Title, &Tokens::ink, QString()))
    , m_words(new Label(TextRole::Interface, &Tokens::ink2, tr("Fetching your day")))
    , m_again(new Button(Button::Kind::Plain, tr("Try again")))
    , m_begin(new Button(Button::Kind::Primary, tr("New family"), QStringLiteral("plus")))
{
    column()->addWidget(m_title);
    column()->addSpacing(4);
    m_words->wrapped();
    column()->addWidget(m_words);
    column()->addSpacing(20);
    column()->addWidget(m_again, 0, Qt::AlignLeading);
    column()->addWidget(m_begin, 0, Qt::AlignLeading);
    column()->addStretch(1);
    m_again->hide();
    m_begin->showKey(keys::newFamily);
    m_begin->hide();
    connect(m_again, &Button::clicked, this, &TodayPage::againRequested);
    connect(m_begin, &Button::clicked, this, &TodayPage::newFamilyRequested);
}

void TodayPage::sayNotLoaded()
{
    m_words->setText(tr("Today’s list did not load. Your notes are safe."));
    m_again->show();
    setFocusProxy(m_again);
}

void TodayPage::setDay(const DayView &day)
{
    m_title->setText(QLocale().toString(day.day, tr("dddd d MMMM")));
    m_words->setText(daySentence(day));
    m_again->hide();
    delete m_lists;
    m_next = nullptr;
    m_lists = new QWidget;
    auto *lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(20);
    addLines(tr("Today’s sessions"), new HeldLegend(m_lists), day.sessions, day);
    addLines(tr("Notes still unsigned"),
             new Label(TextRole::Secondary, &Tokens::ink2, tr("From earlier days. In any order."), m_lists),
             day.unsignedNotes, day);
    column()->insertWidget(column()->count() - 1, m_lists);
    m_begin->setVisible(day.isFirst);
    setFocusProxy(day.isFirst ? m_begin : m_next);
}

void TodayPage::addLines(const QString &title, QWidget *beside, const std::vector<DayLine> &lines, const DayView &day)
{
    if (lines.empty())
        return delete beside;
    auto *card = new Card;
    card->setAccessibleName(title);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 15, 0);
    head->addWidget(new Label(TextRole::Section, &Tokens::ink, title), 1);
    head->addWidget(beside);
    column->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 1); // the ground of a row begins before its words and ends after them
    grid->setColumnMinimumWidth(8, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    const auto next = nextToWrite(day);
    for (const DayLine &line : lines) {
        const auto family =
            std::ranges::find(day.families, line.family, [](const FamilySketch &one) { return one.family.id; });
        const bool isNext = next == line.session && !m_next;
        auto *row = new DayRow(line, *family, day.day, isNext ? DayRow::Way::Next : DayRow::Way::Usual, *grid, card);
        connect(row, &DayRow::noteRequested, this, &TodayPage::noteRequested);
        connect(row, &DayRow::sessionRequested, this, &TodayPage::sessionRequested);
        connect(row, &DayRow::familyRequested, this, &TodayPage::familyRequested);
        if (isNext)
            m_next = row->action();
    }
    m_lists->layout()->addWidget(card);
}

void TodayPage::openNext()
{
    if (m_next)
        m_next->click();
}

} // namespace attune
