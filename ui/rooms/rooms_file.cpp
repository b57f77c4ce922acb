// The part of Rooms that opens a family's file, and lets the other pages show its new words.
#include "src/work/family_view.h"
#include "ui/file/file_page.h"
#include "ui/rooms/family_page.h"
#include "ui/rooms/file_room.h"
#include "ui/rooms/plan_page.h"
#include "ui/rooms/rooms.h"

namespace attune {

void Rooms::showFileOfFamilyInFront()
{
    if (currentWidget() == m_family)
        showFile(m_family->family());
}

void Rooms::showFile(Id<Family> family, const std::optional<FilePlace> &place)
{
    ask(
        Lane::Screen, [family](const Workplace &work) { return familyFile(work.store, family); },
        [this, place](const std::optional<FamilyFile> &file) {
            if (!file)
                return;
            auto *room = new FileRoom(m_session, m_atWork, *file);
            connect(room, &FileRoom::backRequested, this, &Rooms::endVisit);
            connect(room, &FileRoom::changed, this, &Rooms::freshen);
            visit(room, m_room);
            if (place)
                room->page().returnTo(*place);
            goOnReturning();
        });
}

void Rooms::showSession(Id<Session> session)
{
    ask(
        Lane::Screen, [session](const Workplace &work) { return sessionToChange(work.store, session); },
        [this, session](const std::optional<SessionToChange> &found) {
            if (!found)
                return;
            auto *page = new PlanPage(*found);
            connect(page, &PlanPage::backRequested, this, &Rooms::back);
            connect(page, &PlanPage::planGiven, this,
                    [this, session](const SessionPlan &plan) { replan(session, plan); });
            visit(page, m_room);
            goOnReturning();
        });
}

void Rooms::replan(Id<Session> session, const SessionPlan &plan)
{
    ask(
        Lane::Save, [session, plan](const Workplace &work) { return replanSession(work, session, plan); },
        [this](const Outcome<Session> &outcome) {
            auto *page = qobject_cast<PlanPage *>(m_visitor);
            if (page && outcome.value)
                endVisit();
            else if (page)
                page->refuse(outcome.problems);
        });
}

void Rooms::fetchFamily()
{
    ask(
        Lane::Screen,
        [family = m_family->family()](const Workplace &work) {
            return familyView(work.store, family, QDate::currentDate(), work.now());
        },
        [this](const std::optional<FamilyView> &view) {
            if (view)
                m_family->setFamily(*view, QDate::currentDate());
        });
}

// A page is fetched before what was changed on the one before it is kept.
void Rooms::freshen()
{
    if (currentWidget() == m_family)
        fetchFamily();
    else if (currentWidget() == pageOf(m_room))
        fetch(m_room);
}

} // namespace attune
