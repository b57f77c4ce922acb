#include "ui/rooms/plan_page.h"

#include "src/rules/day.h"
#include "src/rules/written_hour.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/field.h"
#include "ui/controls/field_place.h"
#include "ui/controls/label.h"
#include "ui/controls/time_field.h"
#include "ui/file/day_field.h"
#include "ui/note/typed_words.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/rooms/unknown_zone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace attune {

namespace {

constexpr int usualMinutes = 50;

} // namespace

PlanPage::PlanPage(const QString &familyName, QDate today, QWidget *parent)
    : PlanPage(tr("Plan a session"),
               tr("%1. One that was held on an earlier day is entered here too.").arg(asTyped(familyName)), parent)
{
    m_day->setText(QLocale().toString(today, QLocale::ShortFormat));
    m_day->sayDay();
}

PlanPage::PlanPage(const SessionToChange &session, QWidget *parent)
    : PlanPage(tr("A session of %1").arg(asTyped(session.familyName)),
               session.hasSignedNote ? tr("Its note is signed, so it stays as it is.")
                                     : tr("Change when and where it is, or say that it did not take place."),
               parent)
{
    m_session = session.session.id;
    const SessionPlan plan = planOf(session.session);
    m_day->setDay(plan.day);
    m_start->setTime(plan.start);
    m_stop->setTime(plan.stop);
    m_formerStart = plan.start;
    m_midnight->setChecked(plan.stopsAfterMidnight);
    showMidnight();
    m_place->setCurrentIndex(static_cast<int>(plan.place));
    m_where->setText(plan.familyWhere);
    m_reach->setText(plan.familyReach);
    if (!isZone(session.session.zone))
        addZone(session.session);
    addNotHeld(plan);
    m_day->sayDay();
    m_fields->parentWidget()->setEnabled(!session.hasSignedNote);
    m_keep->setVisible(!session.hasSignedNote);
}

PlanPage::PlanPage(const QString &title, const QString &about, QWidget *parent)
    : ScrollPage(560, parent)
    , m_day(new DayField(tr("Day"), DayOf::Plan))
    , m_start(new TimeField(tr("Begins at")))
    , m_stop(new TimeField(tr("Ends at")))
    , m_midnight(new Chip(tr("It ends after midnight")))
    , m_place(new QComboBox)
    , m_fields(new QVBoxLayout)
    , m_where(new Field(tr("Where the family is")))
    , m_reach(new Field(tr("How to reach them if the line drops")))
    , m_keep(new Button(Button::Kind::Primary, tr("Keep this session")))
    , m_timesSaid(new Label(TextRole::Secondary, &Tokens::error, QString()))
    , m_said(new Label(TextRole::Secondary, &Tokens::error, QString()))
{
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, title));
    column()->addSpacing(4);
    column()->addWidget(&(new Label(TextRole::Interface, &Tokens::ink2, about))->wrapped());
    column()->addSpacing(16);
    auto *card = new Card;
    card->setLayout(m_fields);
    m_fields->setContentsMargins(16, 16, 16, 16);
    m_fields->setSpacing(12);
    m_fields->addWidget(m_day);
    m_fields->addWidget(makeTimes());
    m_fields->addWidget(&m_timesSaid->wrapped());
    m_timesSaid->hide();
    m_fields->addWidget(m_midnight, 0, Qt::AlignLeading);
    m_fields->addWidget(makePlace());
    m_fields->addWidget(m_where);
    m_fields->addWidget(m_reach);
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
    m_stop->setPlaceholderText(tr("10:54", "the shape of a later time"));
    showReach();
    showMidnight();
    setFocusProxy(m_day);

    for (const Field *field : {static_cast<Field *>(m_day), m_where, m_reach})
        connect(field, &Field::entered, this, &PlanPage::give);
    for (const TimeField *field : {m_start, m_stop})
        connect(field, &QLineEdit::returnPressed, this, &PlanPage::give);
    connect(m_start, &TimeField::timeChanged, this, &PlanPage::takeStart);
    connect(m_stop, &TimeField::timeChanged, this, &PlanPage::takeStop);
    connect(m_midnight, &Chip::clicked, this, &PlanPage::showMidnight);
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
    for (const Place each : everyPlace) // in the order of the enumerators
        m_place->addItem(placeWord(each));
    m_place->setAccessibleName(tr("Place"));
    rows->addWidget(m_place);
    return place;
}

// The times are shown on the clock of the zone that is chosen.
void PlanPage::addZone(const Session &session)
{
    m_zone = new UnknownZone(session.zone);
    m_fields->insertWidget(m_fields->indexOf(m_day) + 1, m_zone);
    connect(m_zone, &UnknownZone::chosen, this, [this, session](const QString &zone) {
        Session there = session;
        there.zone = zone;
        m_start->setTime(shownTime(there, there.start));
        m_stop->setTime(shownTime(there, there.stop));
        m_formerStart = m_start->time();
        showMidnight();
    });
}

void PlanPage::addNotHeld(const SessionPlan &plan)
{
    m_notHeld = new Chip(tr("It did not take place"));
    m_notHeld->setCheckable(true);
    m_notHeld->setChecked(plan.notHeld.has_value());
    m_fields->addWidget(m_notHeld, 0, Qt::AlignLeading);
    // In the order of the enumerators.
    m_reason = new ChoiceRow(ChoiceRow::Kind::One, tr("On whose side it lay"));
    m_reason->setChoices({tr("The family"), tr("Transport or an agency"), tr("The therapist"), tr("Illness")});
    if (plan.notHeld)
        m_reason->setChosen({static_cast<int>(*plan.notHeld)});
    m_fields->addWidget(m_reason);
    m_reasonSaid = new Label(TextRole::Secondary, &Tokens::error, QString());
    m_fields->addWidget(&m_reasonSaid->wrapped());
    m_reasonSaid->hide();
    m_words = new Field(tr("What happened, in your words"));
    m_words->setText(plan.notHeldWords);
    m_fields->addWidget(m_words);
    connect(m_words, &Field::entered, this, &PlanPage::give);
    connect(m_notHeld, &Chip::clicked, this, [this] {
        showNotHeld();
        if (m_notHeld->isChecked())
            m_reason->takeFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &ChoiceRow::edited, m_reasonSaid, &QWidget::hide);
    showNotHeld();
}

void PlanPage::showNotHeld()
{
    m_reason->setVisible(m_notHeld->isChecked());
    m_words->setVisible(m_notHeld->isChecked());
}

std::optional<NotHeldReason> PlanPage::notHeld() const
{
    return m_notHeld && m_notHeld->isChecked() && m_reason->one() >= 0
        ? std::optional(static_cast<NotHeldReason>(m_reason->one()))
        : std::nullopt;
}

// The end moves with the start, unless it was typed here and still lies after it; where there is none yet, the usual
// length is offered.
void PlanPage::takeStart()
{
    const std::optional<QTime> start = m_start->given();
    const std::optional<QTime> stop = m_stop->given();
    const bool stays = m_isStopTyped && start && stop && (m_midnight->isChecked() || *stop > *start);
    int length = m_formerStart && stop ? m_formerStart->secsTo(*stop) : 0;
    if (m_midnight->isChecked())
        length += 24 * 60 * 60;
    if (start && m_stop->text().isEmpty())
        length = usualMinutes * 60;
    if (start && length > 0 && !stays)
        m_stop->setTime(start->addSecs(length));
    m_formerStart = start ? start : m_formerStart;
    showMidnight();
}

void PlanPage::takeStop()
{
    m_isStopTyped = m_stop->given().has_value();
    showMidnight();
}

void PlanPage::showMidnight()
{
    const std::optional<QTime> start = m_start->time();
    const std::optional<QTime> stop = m_stop->time();
    const bool isAsked = start && stop && *stop <= *start;
    m_midnight->setVisible(isAsked);
    if (!isAsked)
        m_midnight->setChecked(false);
    const bool isRefused = isAsked && !m_midnight->isChecked();
    m_timesSaid->setText(isRefused ? tr("It would end before it begins.") : QString());
    m_timesSaid->setVisible(isRefused);
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
    const auto day = m_day->day();
    if (!day) {
        m_day->sayDay();
        if (!m_day->isUnclear())
            m_day->say(tr("The day is needed."), true);
        return goToField(*m_day);
    }
    for (TimeField *field : {m_start, m_stop}) {
        if (field->isUnclear())
            return refuseAt(field, m_timesSaid, tr("This is not a time yet. Try 10:02 or 1002."));
    }
    plan.notHeld = notHeld();
    if (m_notHeld && m_notHeld->isChecked() && !plan.notHeld) {
        return refuseAt(m_reason, m_reasonSaid,
                        tr("Choose on whose side it lay that it did not take place. It blames nobody."));
    }
    plan.notHeldWords = plan.notHeld ? cleanedLine(m_words->text()).trimmed() : QString();
    plan.day = *day;
    plan.start = m_start->time();
    plan.stop = m_stop->time();
    showMidnight();
    if (!m_timesSaid->isHidden())
        return refuseAt(m_stop, m_timesSaid, m_timesSaid->text());
    plan.stopsAfterMidnight = m_midnight->isChecked();
    plan.place = static_cast<Place>(m_place->currentIndex());
    plan.familyWhere = m_where->isVisible() ? cleanedLine(m_where->text()).trimmed() : QString();
    plan.familyReach = m_reach->isVisible() ? cleanedLine(m_reach->text()).trimmed() : QString();
    if (m_zone)
        plan.zone = m_zone->zone();
    m_keep->setEnabled(false);
    Q_EMIT planGiven(plan);
}

} // namespace attune
