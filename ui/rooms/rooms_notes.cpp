// The part of Rooms that opens notes and lets go of them.
#include "ui/note/note_page.h"
#include "ui/prompts.h"
#include "ui/rooms/family_page.h"
#include "ui/rooms/form_keeper.h"
#include "ui/rooms/note_room.h"
#include "ui/rooms/parts_room.h"
#include "ui/rooms/rooms.h"
#include "ui/rooms/signed_note_page.h"
#include "ui/rooms/summary_room.h"
#include "ui/rooms/today_page.h"
#include "ui/vault/session_journal.h"
#include "ui/vault/vault_words.h"

namespace attune {

void Rooms::openNextNote()
{
    if (currentWidget() == m_family)
        openTodaysNote(m_family->family());
    else if (currentWidget() == m_today)
        m_today->openNext();
}

void Rooms::openNote(Id<Session> session, const std::optional<NotePlace> &place)
{
    seek([session](const Workplace &work) { return attune::openNote(work, session); },
         [this, place](const Outcome<OpenNote> &open) { showNote(open, place); });
}

// A note that was left before a word was written is nowhere in the vault: it is today's of its family.
void Rooms::returnToNote(Id<Session> session, Id<Family> family, const NotePlace &place)
{
    seek(
        [session, family](const Workplace &work) {
            return work.store.get(session) ? attune::openNote(work, session)
                                           : attune::openTodaysNote(work, family, QDate::currentDate());
        },
        [this, place](const Outcome<OpenNote> &open) { showNote(open, place); });
}

void Rooms::openAnotherNote(Id<Family> family)
{
    seek([family](const Workplace &work) { return attune::openAnotherNote(work, family, QDate::currentDate()); },
         [this](const Outcome<OpenNote> &open) { showNote(open); });
}

void Rooms::openTodaysNote(Id<Family> family)
{
    seek([family](const Workplace &work) { return attune::openTodaysNote(work, family, QDate::currentDate()); },
         [this](const Outcome<OpenNote> &open) { showNote(open); });
}

void Rooms::showNote(const Outcome<OpenNote> &open, const std::optional<NotePlace> &place)
{
    if (!open.value)
        return prompts::tell(this,
                             {tr("This note cannot be written now"),
                              tr("It belongs to somebody else, or its course has ended. Nothing was changed.")});
    if (open.value->stamp)
        return showSigned(*open.value);
    auto *room = new NoteRoom(m_session, m_atWork, *open.value);
    connect(room, &NoteRoom::backRequested, this, &Rooms::back);
    // What it held is signed, or elsewhere: there is nothing to keep.
    const auto letGo = [this, room] {
        room->deleteLater();
        const bool isInFront = m_visitor == room;
        if (isInFront)
            m_visitor.clear();
        return isInFront;
    };
    const auto end = [this, letGo] {
        if (letGo())
            endVisit();
    };
    connect(room, &NoteRoom::noteSigned, this, end);
    connect(room, &NoteRoom::draftDiscarded, this, end);
    connect(room, &NoteRoom::draftMoved, this, [this, letGo](Id<Session> to) {
        if (letGo())
            openNote(to);
    });
    visit(room);
    if (place)
        room->page().returnTo(*place);
    goOnReturning();
}

void Rooms::showSigned(const OpenNote &open)
{
    auto *page = new SignedNotePage(m_session, m_atWork, open);
    connect(page, &SignedNotePage::backRequested, this, &Rooms::back);
    connect(page, &SignedNotePage::noteChanged, this, [this, page] {
        if (m_visitor == page) // and nobody went elsewhere while the signature was being committed
            openNote(page->session());
    });
    connect(page, &SignedNotePage::draftBegun, this, [this](Id<Session> hour) { openNote(hour); });
    connect(page, &SignedNotePage::anotherHourRequested, this, &Rooms::openAnotherNote);
    visit(page);
    goOnReturning();
    m_journal->viewed({open.family.id, {}, RecordKind::Note, open.note.id.any()});
}

void Rooms::showSummary(Id<Family> family, const std::optional<SummaryRequest> &request)
{
    seek([family, request](const Workplace &work) { return summaryStart(work, family, QDate::currentDate(), request); },
         [this](const Outcome<SummaryStart> &start) {
             if (!start.value)
                 return prompts::tell(this,
                                      {tr("There is nobody to give a summary to"),
                                       tr("A summary is given to a caregiver who is in the work with a child.")});
             auto *room = new SummaryRoom(m_session, m_atWork, *start.value);
             connect(room, &SummaryRoom::backRequested, this, &Rooms::back);
             visit(room);
             const Id<Family> shown = start.value->request.family;
             m_journal->viewed({shown, {}, RecordKind::Family, shown.any()}, QStringLiteral("summary"));
             goOnReturning();
         });
}

template <class WordsRoom>
void Rooms::leaveWords(WordsRoom *room)
{
    connect(room, &WordsRoom::kept, room, &QObject::deleteLater);
    connect(room, &WordsRoom::kept, this, &Rooms::freshen); // what is in front was fetched before
    connect(room, &WordsRoom::notKept, this, [this, room, behind = m_behind] {
        if (m_visitor != room)
            visit(room, behind);
    });
    room->leave(Leaving::Page);
}

void Rooms::leaveVisitor()
{
    if (auto *note = qobject_cast<NoteRoom *>(m_visitor))
        leaveWords(note);
    else if (auto *summary = qobject_cast<SummaryRoom *>(m_visitor))
        leaveWords(summary);
    else if (auto *parts = qobject_cast<PartsRoom *>(m_visitor))
        leaveWords(parts);
    else if (auto *page = qobject_cast<SignedNotePage *>(m_visitor))
        leaveWords(page);
    else if (m_form)
        leaveForm();
    else
        m_visitor->deleteLater();
}

// Those too that were left a moment ago and wait for their words to be written.
void Rooms::leave()
{
    for (int i = 0; i < count(); ++i) {
        if (auto *note = qobject_cast<NoteRoom *>(widget(i)))
            note->leave(Leaving::Vault);
        else if (auto *summary = qobject_cast<SummaryRoom *>(widget(i)))
            summary->leave(Leaving::Vault);
        else if (auto *parts = qobject_cast<PartsRoom *>(widget(i)))
            parts->leave(Leaving::Vault);
        else if (auto *page = qobject_cast<SignedNotePage *>(widget(i)))
            page->leave(Leaving::Vault);
    }
}

} // namespace attune
