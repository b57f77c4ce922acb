// The part of Rooms that knows where somebody was, and goes back there.
#include "ui/caseload/caseload_page.h"
#include "ui/file/file_page.h"
#include "ui/note/note_page.h"
#include "ui/practice/practice_file_page.h"
#include "ui/rooms/family_page.h"
#include "ui/rooms/file_room.h"
#include "ui/rooms/form_keeper.h"
#include "ui/rooms/new_family_page.h"
#include "ui/rooms/note_room.h"
#include "ui/rooms/plan_page.h"
#include "ui/rooms/practice_room.h"
#include "ui/rooms/rooms.h"
#include "ui/rooms/signed_note_page.h"
#include "ui/rooms/summary_room.h"
#include "ui/vault/passphrase_page.h"

#include <QScopedValueRollback>

#include <utility>

namespace attune {

Whereabouts::Visit Rooms::visitInFront() const
{
    if (qobject_cast<const NewFamilyPage *>(m_visitor))
        return Whereabouts::Visit::NewFamily;
    if (qobject_cast<const PlanPage *>(m_visitor))
        return Whereabouts::Visit::Plan;
    if (qobject_cast<const NoteRoom *>(m_visitor))
        return Whereabouts::Visit::Note;
    if (qobject_cast<const SignedNotePage *>(m_visitor))
        return Whereabouts::Visit::SignedNote;
    if (qobject_cast<const SummaryRoom *>(m_visitor))
        return Whereabouts::Visit::Summary;
    if (qobject_cast<const FileRoom *>(m_visitor))
        return Whereabouts::Visit::File;
    if (qobject_cast<const PracticeRoom *>(m_visitor))
        return Whereabouts::Visit::Practice;
    if (qobject_cast<const PassphrasePage *>(m_visitor))
        return Whereabouts::Visit::Passphrase;
    return Whereabouts::Visit::None;
}

Whereabouts Rooms::whereabouts() const
{
    Whereabouts where;
    where.room = m_behind.room;
    where.family = m_behind.family;
    where.visit = visitInFront();
    where.field = fieldPlace(*currentWidget());
    if (const auto *note = qobject_cast<const NoteRoom *>(m_visitor)) {
        where.note = note->session();
        where.place = note->page().place();
    } else if (const auto *page = qobject_cast<const SignedNotePage *>(m_visitor)) {
        where.note = page->session();
        where.isAdding = page->isAdding();
    } else if (const auto *summary = qobject_cast<const SummaryRoom *>(m_visitor)) {
        where.summary = summary->request();
    } else if (const auto *plan = qobject_cast<const PlanPage *>(m_visitor)) {
        where.planned = plan->session();
    } else if (const auto *file = qobject_cast<const FileRoom *>(m_visitor)) {
        where.file = file->page().place();
    } else if (const auto *practice = qobject_cast<const PracticeRoom *>(m_visitor)) {
        where.practice = practice->page().place();
    }
    return where;
}

void Rooms::returnTo(const Whereabouts &where)
{
    newWish();
    const QScopedValueRollback onTheWay(m_isOnTheWay, true);
    m_behind.room = where.room; // a family's page may lie in the caseload
    if (where.family)
        showFamily(*where.family);
    else
        enter(where.room);
    if (where.visit == Whereabouts::Visit::NewFamily)
        showNewFamily();
    else if (where.visit == Whereabouts::Visit::Passphrase)
        showPassphrase();
    else if (where.note && where.family)
        returnToNote(*where.note, *where.family, where.place);
    else if (where.note)
        openNote(*where.note, where.place);
    else if (where.summary)
        showSummary(where.summary->family, where.summary);
    else if (where.planned)
        showSession(*where.planned);
    else if (where.file && where.family)
        showFile(*where.family, where.file);
    else if (where.practice)
        showPractice(where.practice);
    m_returning = where;
}

void Rooms::goOnReturning()
{
    if (!m_returning)
        return;
    if (!isVisible()) // somebody went on meanwhile, and the keyboard is where they went
        return m_returning.reset();
    const bool isPlanning = m_returning->visit == Whereabouts::Visit::Plan && !m_returning->planned;
    if (isPlanning && visitInFront() == Whereabouts::Visit::None && m_behind.family) {
        const QScopedValueRollback onTheWay(m_isOnTheWay, true);
        showPlan(*m_behind.family);
    }
    if (visitInFront() != m_returning->visit || (m_form && !m_form->isReady()))
        return;
    const Whereabouts where = *std::exchange(m_returning, std::nullopt);
    if (auto *page = qobject_cast<SignedNotePage *>(m_visitor); page && where.isAdding)
        page->beginAddendum();
    using Visit = Whereabouts::Visit;
    if (where.visit != Visit::Note && where.visit != Visit::File && where.visit != Visit::Practice)
        returnToField(*currentWidget(), where.field);
}

void Rooms::comeBack()
{
    Q_EMIT entered(roomInFront());
    QWidget *page = currentWidget();
    QWidget *last = page->focusWidget();
    (last ? last : page)->setFocus();
}

} // namespace attune
