// The part of Rooms with the forms of a new family and of a session.
#include "src/work/session_plan.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/scroll_page.h"
#include "ui/rooms/family_page.h"
#include "ui/rooms/form_keeper.h"
#include "ui/rooms/new_family_page.h"
#include "ui/rooms/plan_page.h"
#include "ui/rooms/rooms.h"
#include "ui/vault/vault_words.h"

#include <QHBoxLayout>

namespace attune {

namespace {

void offerAfresh(ScrollPage *page, FormKeeper *form)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 12);
    row->setSpacing(8);
    row->addWidget(
        &(new Label(TextRole::Interface, &Tokens::ink2, Rooms::tr("What you typed here before is back.")))->wrapped(),
        1);
    auto *afresh = new Button(Button::Kind::Quiet, Rooms::tr("Start afresh"));
    row->addWidget(afresh);
    page->addAbove(line);
    QObject::connect(afresh, &Button::clicked, form, [page, form, line] {
        form->startAfresh();
        line->deleteLater();
        page->setFocus();
    });
}

} // namespace

// Once it is in front, so that what a person is told of it comes there.
void Rooms::keepTyped(ScrollPage *page, const QString &form)
{
    m_form = new FormKeeper(m_session, m_atWork, *page, form);
    connect(m_form, &FormKeeper::ready, this, &Rooms::goOnReturning);
    connect(m_form, &FormKeeper::broughtBack, page, [page, keeper = m_form] { offerAfresh(page, keeper); });
}

void Rooms::leaveForm()
{
    FormKeeper *form = m_form;
    QWidget *page = m_visitor;
    m_form.clear();
    connect(form, &FormKeeper::kept, page, &QObject::deleteLater);
    connect(form, &QObject::destroyed, page, &QObject::deleteLater); // it was given meanwhile
    connect(form, &FormKeeper::notKept, this, [this, page, form, behind = m_behind] {
        if (m_visitor != page) {
            visit(page, behind);
            m_form = form;
        }
    });
    form->leave();
}

template <class Page, class Work, class Kept>
void Rooms::give(Page *page, Work work, Kept kept)
{
    m_form->give(
        page, std::move(work),
        [kept, form = m_form](const auto &outcome) {
            if (outcome.value)
                delete form; // before it writes what was typed meanwhile
            kept(outcome);
        },
        [page](const std::exception_ptr &why) { page->refuse(sentenceFor(why)); });
}

void Rooms::showNewFamily()
{
    if (qobject_cast<NewFamilyPage *>(m_visitor))
        return;
    auto *page = new NewFamilyPage;
    connect(page, &NewFamilyPage::familyGiven, this,
            [this, page](const FamilyBeginning &beginning) { keepFamily(page, beginning); });
    connect(page, &NewFamilyPage::backRequested, this, [this] { enter(Room::Families); });
    newWish();
    visit(page, {Room::Families, {}});
    keepTyped(page, QStringLiteral("new-family"));
}

void Rooms::keepFamily(NewFamilyPage *page, const FamilyBeginning &beginning)
{
    give(
        page, [beginning](const Workplace &work) { return beginFamily(work, beginning, QDate::currentDate()); },
        [this, page](const Outcome<Family> &outcome) {
            if (outcome.value && m_visitor == page)
                showFamily(outcome.value->id);
            else if (!outcome.value)
                page->refuse(outcome.problems);
        });
}

void Rooms::showPlan(Id<Family> family)
{
    auto *page = new PlanPage(m_family->name(), QDate::currentDate());
    connect(page, &PlanPage::backRequested, this, &Rooms::back);
    connect(page, &PlanPage::planGiven, this, [this, page, family](const SessionPlan &plan) {
        give(
            page, [family, plan](const Workplace &work) { return planSession(work, family, plan); },
            [this, page, family](const Outcome<Session> &outcome) {
                if (outcome.value && m_visitor == page)
                    showFamily(family);
                else if (!outcome.value)
                    page->refuse(outcome.problems);
            });
    });
    newWish();
    visit(page);
    keepTyped(page, QStringLiteral("plan ") + family.toText());
}

void Rooms::showSession(Id<Session> session)
{
    seek([session](const Workplace &work) { return sessionToChange(work.store, session); },
         [this, session](const std::optional<SessionToChange> &found) {
             if (!found)
                 return;
             auto *page = new PlanPage(*found);
             connect(page, &PlanPage::backRequested, this, &Rooms::back);
             connect(page, &PlanPage::planGiven, this,
                     [this, page, session](const SessionPlan &plan) { replan(page, session, plan); });
             visit(page);
             keepTyped(page, QStringLiteral("session ") + session.toText());
         });
}

void Rooms::replan(PlanPage *page, Id<Session> session, const SessionPlan &plan)
{
    give(
        page, [session, plan](const Workplace &work) { return replanSession(work, session, plan); },
        [this, page](const Outcome<Session> &outcome) {
            if (!outcome.value)
                page->refuse(outcome.problems);
            else if (m_visitor == page)
                endVisit();
        });
}

} // namespace attune
