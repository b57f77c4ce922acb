#include "ui/rooms/plan_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/time_field.h"
#include "ui/rooms/family_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace attune {

namespace {

constexpr int usualMinutes = 50;

} // namespace

PlanPage::PlanPage(const QString &familyName, QDate today, QWidget *parent)
    : ScrollPage(560, parent)
    , m_day(new Field(tr("Day")))
    , m_start(new TimeField(tr("Begins at")))
    , m_stop(new TimeField(tr("Ends at")))
    , m_place(new QComboBox)
    , m_where(new Field(tr("Where the family is")))
    , m_reach(new Field(tr("How to reach them if the line drops")))
    , m_keep(new Button(Button::Kind::Primary, tr("Keep this session")))
    , m_said(new Label(TextRole::Secondary, &Tokens::error, QString()))
{
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Plan a session")));
    column()->addSpacing(4);
    column()->addWidget(&(new Label(TextRole::Interface, &Tokens::ink2,
                                    tr("%1. One that was held on an earlier day is entered here too.").arg(familyName)))
                             ->wrapped());
    column()->addSpacing(16);
    auto *card = new Card;
    auto *fields = new QVBoxLayout(card);
    fields->setContentsMargins(16, 16, 16, 16);
    fields->setSpacing(12);
    fields->addWidget(m_day);
    fields->addWidget(makeTimes());
    fields->addWidget(makePlace());
    fields->addWidget(m_where);
    fields->addWidget(m_reach);
    column()->addWidget(card);
    column()->addSpacing(12);
    column()->addWidget(&m_said->wrapped());
    auto *back = new Button(Button::Kind::Plain, tr("Back"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(m_keep);
    column()->addLayout(row);
    column()->addStretch(1);
    m_day->setText(QLocale().toString(today, QLocale::ShortFormat));
    sayDay();
    showReach();
    setFocusProxy(m_day);

    connect(m_day, &Field::edited, this, &PlanPage::sayDay);
    for (const Field *field : {m_day, m_where, m_reach})
        connect(field, &Field::entered, this, &PlanPage::give);
    for (const TimeField *field : {m_start, m_stop})
        connect(field, &QLineEdit::returnPressed, this, &PlanPage::give);
    connect(m_start, &QLineEdit::editingFinished, this, &PlanPage::suggestStop);
    connect(m_place, &QComboBox::currentIndexChanged, this, &PlanPage::showReach);
    connect(m_keep, &Button::clicked, this, &PlanPage::give);
    connect(back, &Button::clicked, this, &PlanPage::backRequested);
}

QWidget *PlanPage::makeTimes()
{
    auto *times = new QWidget;
    auto *row = new QHBoxLayout(times);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Label(TextRole::Strong, &Tokens::ink, tr("From")));
    row->addWidget(m_start);
    row->addWidget(new Label(TextRole::Strong, &Tokens::ink, tr("to", "between two times")));
    row->addWidget(m_stop);
    row->addStretch(1);
    return times;
}

QWidget *PlanPage::makePlace()
{
    auto *place = new QWidget;
    auto *rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(new Label(TextRole::Strong, &Tokens::ink, tr("Place")));
    // In the order of the enumerators.
    m_place->addItems({tr("Clinic"), tr("Home"), tr("School"), tr("Video"), tr("Phone")});
    m_place->setAccessibleName(tr("Place"));
    rows->addWidget(m_place);
    return place;
}

void PlanPage::suggestStop()
{
    if (m_start->time() && m_stop->text().isEmpty())
        m_stop->setTime(m_start->time()->addSecs(usualMinutes * 60));
}

void PlanPage::sayDay()
{
    const auto day = readDay(m_day->text());
    m_day->say(day ? QLocale().toString(*day, QLocale::LongFormat) : QString());
}

void PlanPage::showReach()
{
    const auto place = static_cast<Place>(m_place->currentIndex());
    const bool isApart = place == Place::Video || place == Place::Phone;
    m_where->setVisible(isApart);
    m_reach->setVisible(isApart);
}

void PlanPage::give()
{
    SessionPlan plan;
    const auto day = readDay(m_day->text());
    if (!day) {
        m_day->say(
            tr("This is not a day yet. Try %1.").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)),
            true);
        return m_day->setFocus();
    }
    for (TimeField *field : {m_start, m_stop}) {
        if (field->isUnclear()) {
            refuse(tr("One of the times is not clear yet. Try 10:00."));
            return field->setFocus();
        }
    }
    plan.day = *day;
    plan.start = m_start->time();
    plan.stop = m_stop->time();
    plan.place = static_cast<Place>(m_place->currentIndex());
    plan.familyWhere = m_where->isVisible() ? m_where->text().trimmed() : QString();
    plan.familyReach = m_reach->isVisible() ? m_reach->text().trimmed() : QString();
    m_keep->setEnabled(false);
    Q_EMIT planGiven(plan);
}

void PlanPage::refuse(const QString &sentence)
{
    m_keep->setEnabled(true);
    m_said->setText(sentence);
}

} // namespace attune
