#include "ui/rooms/rooms.h"

#include "src/work/family_sketch.h"
#include "src/work/family_view.h"
#include "ui/caseload/caseload_page.h"
#include "ui/file/file_page.h"
#include "ui/note/note_page.h"
#include "ui/prompts.h"
#include "ui/rooms/families_page.h"
#include "ui/rooms/family_page.h"
#include "ui/rooms/family_words.h"
#include "ui/rooms/note_room.h"
#include "ui/rooms/parts_room.h"
#include "ui/rooms/signed_note_page.h"
#include "ui/rooms/summary_room.h"
#include "ui/rooms/today_page.h"
#include "ui/vault/passphrase_page.h"
#include "ui/vault/session_journal.h"
#include "ui/vault/vault_words.h"

#include <QApplication>

namespace attune {

namespace {

FamilyLine lineOf(const FamilySketch &sketch, QDate today)
{
    FamilyLine line;
    line.family = sketch.family.id;
    line.name = nameWords(sketch);
    line.mark = dyadMarkOf(sketch, today);
    line.isClosed = sketch.family.closed.has_value();
    line.children = childrenWords(sketch, today);
    for (const QString &name : sketch.names)
        line.names += name + u'\n';
    return line;
}

} // namespace

Rooms::Rooms(VaultSession &session, const AtWork &atWork, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_today(new TodayPage)
    , m_families(new FamiliesPage)
    , m_caseload(new CaseloadPage)
    , m_family(new FamilyPage)
{
    addWidget(m_today);
    addWidget(m_families);
    addWidget(m_caseload);
    addWidget(m_family);
    connect(&m_session, &VaultSession::keepNow, this, &Rooms::leave);
    m_journal = new SessionJournal(m_session, m_atWork, this); // enters after words are kept
    connect(m_journal, &SessionJournal::notEntered, this, [this](const std::exception_ptr &why) {
        if (!m_session.isOpen())
            return; // it is being locked: whoever comes back has the keyboard
        prompts::tell(this, {tr("The journal does not say what was just shown"), sentenceFor(why)});
    });
    connect(&m_session, &VaultSession::passphraseChanged, this, &Rooms::sayPassphraseChanged);
    connect(&m_session, &VaultSession::passphraseNotChanged, this, &Rooms::sayPassphraseNotChanged);
    const auto open = [this](Id<Session> hour) { openNote(hour); };
    connect(m_today, &TodayPage::noteRequested, this, open);
    connect(m_today, &TodayPage::againRequested, this, &Rooms::fetchDay);
    connect(m_today, &TodayPage::familyRequested, this, &Rooms::showFamily);
    connect(m_today, &TodayPage::newFamilyRequested, this, &Rooms::showNewFamily);
    connect(m_families, &FamiliesPage::familyChosen, this, &Rooms::showFamily);
    connect(m_families, &FamiliesPage::newFamilyRequested, this, &Rooms::showNewFamily);
    connect(m_caseload, &CaseloadPage::familyChosen, this, &Rooms::showFamily);
    connect(m_caseload, &CaseloadPage::recentWanted, this, &Rooms::fetchRecent);
    connect(m_family, &FamilyPage::noteRequested, this, open);
    connect(m_family, &FamilyPage::todaysNoteRequested, this, &Rooms::openTodaysNote);
    connect(m_family, &FamilyPage::planRequested, this, &Rooms::showPlan);
    connect(m_family, &FamilyPage::courseRequested, this, &Rooms::showCourse);
    connect(m_family, &FamilyPage::newCourseRequested, this, &Rooms::beginCourse);
    connect(m_family, &FamilyPage::sessionRequested, this, &Rooms::showSession);
    connect(m_today, &TodayPage::sessionRequested, this, &Rooms::showSession);
    connect(m_family, &FamilyPage::fileRequested, this, [this](Id<Family> family) { showFile(family); });
    connect(m_family, &FamilyPage::summaryRequested, this, [this](Id<Family> family) { showSummary(family); });
}

void Rooms::tellUnread(const std::exception_ptr &why)
{
    prompts::tell(this, {tr("This part could not be read"), sentenceFor(why)});
}

int Rooms::newWish()
{
    if (!m_isOnTheWay) {
        ++m_wish;
        m_returning.reset();
    }
    return m_wish;
}

void Rooms::enter(Room room)
{
    if (room == Room::Practice)
        return showPractice();
    newWish();
    fetch(room);
    show(pageOf(room), {room, {}});
    if (room == Room::Caseload)
        m_journal->viewed({}, QStringLiteral("caseload"));
}

void Rooms::fetch(Room room)
{
    if (room == Room::Today)
        fetchDay();
    else if (room == Room::Families)
        fetchFamilies();
    else
        fetchCaseload();
}

QWidget *Rooms::pageOf(Room room) const
{
    if (room == Room::Caseload)
        return m_caseload;
    return room == Room::Today ? static_cast<QWidget *>(m_today) : m_families;
}

void Rooms::fetchCaseload()
{
    ask(
        Lane::Screen, [](const Workplace &work) { return caseloadView(work.store, QDate::currentDate()); },
        [this](std::vector<CaseloadLine> lines) {
            m_caseload->setLines(std::move(lines), QDate::currentDate());
            goOnReturning();
        });
}

void Rooms::fetchRecent(const std::vector<CourseChild> &children)
{
    m_session.run(
        Lane::Screen, this,
        m_atWork.job([children](const Workplace &work) { return recentSettling(work.store, children); }),
        [this](const std::vector<RecentSettling> &recent) { m_caseload->setRecent(recent); },
        [](const std::exception_ptr &) { /* the words beside the drawings say as much */ });
}

void Rooms::fetchDay()
{
    m_session.run(
        Lane::Screen, this, m_atWork.job([](const Workplace &work) {
            return dayView(work.store, work.who, QDate::currentDate(), work.now());
        }),
        [this](const DayView &day) {
            m_today->setDay(day);
            goOnReturning();
        },
        [this](const std::exception_ptr &) { m_today->sayNotLoaded(); });
}

void Rooms::fetchFamilies()
{
    ask(
        Lane::Screen, [](const Workplace &work) { return familySketches(work.store); },
        [this](const std::vector<FamilySketch> &sketches) {
            std::vector<FamilyLine> lines;
            lines.reserve(sketches.size());
            for (const FamilySketch &sketch : sketches)
                lines.push_back(lineOf(sketch, QDate::currentDate()));
            m_families->setLines(std::move(lines));
            goOnReturning();
        });
}

void Rooms::showFamily(Id<Family> family)
{
    showCourse(family, std::nullopt);
}

void Rooms::showCourse(Id<Family> family, std::optional<Id<Course>> course)
{
    seek(
        [family, course](const Workplace &work) {
            return familyView(work.store, family, QDate::currentDate(), work.now(), course);
        },
        [this](const std::optional<FamilyView> &view) {
            if (!view)
                return;
            m_family->setFamily(*view, QDate::currentDate());
            show(m_family, {m_behind.room == Room::Caseload ? m_behind.room : Room::Families, view->family.id});
            const Id<Family> shown = m_family->family();
            m_journal->viewed({shown, {}, RecordKind::Family, shown.any()});
            goOnReturning();
        });
}

// A page with words stays until they are kept.
void Rooms::show(QWidget *page, const Behind &behind)
{
    if (m_visitor && page != m_visitor) {
        leaveVisitor();
        m_visitor.clear();
    }
    m_behind = behind;
    setCurrentWidget(page);
    if (page->focusProxy() || !page->isAncestorOf(QApplication::focusWidget())) // a note has given it to a field
        page->setFocus();
    Q_EMIT entered(roomInFront());
}

void Rooms::visit(QWidget *page, const Behind &behind)
{
    if (indexOf(page) < 0)
        addWidget(page);
    show(page, behind);
    m_visitor = page;
}

void Rooms::back()
{
    if (auto *parts = qobject_cast<PartsRoom *>(m_visitor))
        parts->finish();
    else if (qobject_cast<PassphrasePage *>(m_visitor))
        showPractice();
    else if (m_visitor)
        endVisit();
    else
        enter(m_behind.family ? m_behind.room : Room::Today);
}

void Rooms::endVisit()
{
    if (m_behind.family)
        showCourse(*m_behind.family, m_family->chosenCourse());
    else
        enter(m_behind.room);
}

void Rooms::endVisitOf(const QWidget *room)
{
    if (m_visitor == room)
        endVisit();
}

bool Rooms::isWide() const
{
    return qobject_cast<const NoteRoom *>(currentWidget()) || qobject_cast<const SummaryRoom *>(currentWidget())
        || currentWidget() == m_caseload;
}

} // namespace attune
