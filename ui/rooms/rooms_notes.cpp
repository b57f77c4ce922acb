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
    m_returning.reset();
    ask(
        Lane::Screen, [session](const Workplace &work) { return attune::openNote(work, session); },
        [this, place](const Outcome<OpenNote> &open) { showNote(open, place); });
}

// A note that was left before a word was written is nowhere in the vault: it is today's of its family.
void Rooms::returnToNote(Id<Session> session, Id<Family> family, const NotePlace &place)
{
    ask(
        Lane::Screen,
        [session, family](const Workplace &work) {
            return work.store.get(session) ? attune::openNote(work, session)
                                           : attune::openTodaysNote(work, family, QDate::currentDate());
        },
        [this, place](const Outcome<OpenNote> &open) { showNote(open, place); });
}

void Rooms::openAnotherNote(Id<Family> family)
{
    ask(
        Lane::Screen,
        [family](const Workplace &work) { return attune::openAnotherNote(work, family, QDate::currentDate()); },
        [this](const Outcome<OpenNote> &open) { showNote(open); });
}

void Rooms::openTodaysNote(Id<Family> family)
{
    ask(
        Lane::Screen,
        [family](const Workplace &work) { return attune::openTodaysNote(work, family, QDate::currentDate()); },
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
        m_visitor.clear();
        room->deleteLater();
    };
    connect(room, &NoteRoom::noteSigned, this, [this, letGo] {
        letGo();
        endVisit();
    });
    connect(room, &NoteRoom::draftDiscarded, this, [this, letGo] {
        letGo();
        endVisit();
    });
    connect(room, &NoteRoom::draftMoved, this, [this, letGo](Id<Session> to) {
        letGo();
        openNote(to);
    });
    visit(room, m_room);
    if (place)
        room->page().returnTo(*place);
    goOnReturning();
}

void Rooms::showSigned(const OpenNote &open)
{
    auto *page = new SignedNotePage(m_session, m_atWork, open);
    connect(page, &SignedNotePage::backRequested, this, &Rooms::back);
    connect(page, &SignedNotePage::noteChanged, this, [this, id = page->session()] { openNote(id); });
    connect(page, &SignedNotePage::draftBegun, this, [this](Id<Session> hour) { openNote(hour); });
    connect(page, &SignedNotePage::anotherHourRequested, this, &Rooms::openAnotherNote);
    visit(page, m_room);
    goOnReturning();
    enterView(open);
}

// Entered after it is shown: a full disk keeps nobody from reading.
void Rooms::enterView(const OpenNote &open)
{
    m_session.run(
        Lane::Save, this, m_atWork.job([family = open.family.id, note = open.note.id](const Workplace &work) {
            work.store.enter({family, std::nullopt, RecordKind::Note, note.any()}, work.deed(JournalAction::Viewed));
        }),
        [] {},
        [this](const std::exception_ptr &why) {
            prompts::tell(this, {tr("The journal does not say that this note was read"), sentenceFor(why)});
        });
}

void Rooms::showSummary(Id<Family> family, const std::optional<SummaryRequest> &request)
{
    ask(
        Lane::Screen, [family](const Workplace &work) { return summaryStart(work, family, QDate::currentDate()); },
        [this, request](Outcome<SummaryStart> start) {
            if (!start.value)
                return prompts::tell(this,
                                     {tr("There is nobody to give a summary to"),
                                      tr("A summary is given to a caregiver who is in the work with a child.")});
            if (request)
                start.value->request = *request;
            auto *room = new SummaryRoom(m_session, m_atWork, *start.value);
            connect(room, &SummaryRoom::backRequested, this, &Rooms::back);
            visit(room, m_room);
            goOnReturning();
        });
}

template <class WordsRoom>
void Rooms::leaveWords(WordsRoom *room)
{
    connect(room, &WordsRoom::kept, room, &QObject::deleteLater);
    connect(room, &WordsRoom::notKept, this, [this, room] {
        if (m_visitor != room)
            visit(room, m_room);
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
