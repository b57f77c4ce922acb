#include "ui/rooms/rooms.h"

#include "src/clock.h"
#include "src/work/family_sketch.h"
#include "src/work/family_view.h"
#include "ui/prompts.h"
#include "ui/rooms/families_page.h"
#include "ui/rooms/family_page.h"
#include "ui/rooms/family_words.h"
#include "ui/rooms/new_family_page.h"
#include "ui/rooms/today_page.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

namespace attune {

namespace {

FamilyLine lineOf(const FamilySketch &sketch, QDate today)
{
    FamilyLine line;
    line.family = sketch.family.id;
    line.name = sketch.family.displayName;
    line.caregivers = sketch.caregivers;
    line.isClosed = sketch.family.closed.has_value();
    QStringList children;
    for (const Person &child : sketch.children) {
        const QString name = child.nickname.isEmpty() ? child.name : child.nickname;
        children += child.birthDate ? Rooms::tr("%1, %2").arg(name, shortAge(today, *child.birthDate)) : name;
        if (child.birthDate)
            line.childYears = static_cast<double>(child.birthDate->daysTo(today)) / 365.25;
    }
    line.children = children.join(Rooms::tr(" · "));
    return line;
}

} // namespace

Rooms::Rooms(VaultSession &session, const AtWork &atWork, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_today(new TodayPage)
    , m_families(new FamiliesPage)
    , m_family(new FamilyPage)
{
    for (QWidget *page :
         {static_cast<QWidget *>(m_today), static_cast<QWidget *>(m_families), static_cast<QWidget *>(m_family)})
        addWidget(page);
    connect(m_today, &TodayPage::familyRequested, this, &Rooms::showFamily);
    connect(m_families, &FamiliesPage::familyChosen, this, &Rooms::showFamily);
    connect(m_families, &FamiliesPage::newFamilyRequested, this, &Rooms::showNewFamily);
}

template <class Work, class Done>
void Rooms::ask(Lane lane, Work work, Done done)
{
    m_session.run(lane, this, std::move(work), std::move(done), [this](const std::exception_ptr &why) {
        prompts::tell(this, {tr("This part could not be read"), sentenceFor(why)});
    });
}

void Rooms::enter(Room room)
{
    if (room == Room::Today)
        fetchDay();
    else
        fetchFamilies();
    show(room == Room::Today ? static_cast<QWidget *>(m_today) : m_families, room);
}

void Rooms::fetchDay()
{
    ask(
        Lane::Screen,
        [who = m_atWork.clinician.id](Store &store) {
            return dayView(store, who, QDate::currentDate(), systemMoment());
        },
        [this](const DayView &day) { m_today->setDay(day); });
}

void Rooms::fetchFamilies()
{
    ask(
        Lane::Screen, [](Store &store) { return familySketches(store); },
        [this](const std::vector<FamilySketch> &sketches) {
            std::vector<FamilyLine> lines;
            for (const FamilySketch &sketch : sketches)
                lines.push_back(lineOf(sketch, QDate::currentDate()));
            m_families->setLines(std::move(lines));
        });
}

void Rooms::showFamily(Id<Family> family)
{
    ask(
        Lane::Screen,
        [family](Store &store) { return familyView(store, family, QDate::currentDate(), systemMoment()); },
        [this](const std::optional<FamilyView> &view) {
            if (!view)
                return;
            m_family->setFamily(*view, QDate::currentDate());
            show(m_family, Room::Families);
        });
}

// What was typed for a new family goes with its page; the other pages stay.
void Rooms::show(QWidget *page, Room room)
{
    if (m_newFamily && page != m_newFamily)
        m_newFamily->deleteLater();
    setCurrentWidget(page);
    page->setFocus();
    Q_EMIT entered(room);
}

void Rooms::showNewFamily()
{
    if (!m_newFamily) {
        m_newFamily = new NewFamilyPage;
        addWidget(m_newFamily);
        connect(m_newFamily, &NewFamilyPage::familyGiven, this, &Rooms::keepFamily);
        connect(m_newFamily, &NewFamilyPage::backRequested, this, [this] { enter(Room::Families); });
    }
    show(m_newFamily, Room::Families);
}

void Rooms::keepFamily(const FamilyBeginning &beginning)
{
    ask(
        Lane::Save,
        [beginning, clinician = m_atWork.clinician](Store &store) {
            IdSource ids = IdSource::ofTheSystem();
            return beginFamily({store, ids, &systemMoment, clinician.id, clinician.role}, beginning,
                               QDate::currentDate());
        },
        [this](const Outcome<Family> &outcome) {
            if (outcome.value)
                showFamily(outcome.value->id);
            else if (m_newFamily)
                m_newFamily->refuse(
                    tr("This cannot be kept as it is. Look at the names, the birth date and the number."));
        });
}

} // namespace attune
