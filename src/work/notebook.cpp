#include "src/work/notebook.h"

#include "src/json/record_json.h"
#include "src/work/entered_session.h"
#include "src/work/readable.h"

#include <algorithm>
#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// In the journal, which speaks English.
const QString nothingWritten = QStringLiteral("nothing was written");

// Whether a note, as a draft holds it, says anything beyond whose it is.
bool isWritten(const QString &content)
{
    const Parsed<Note> note = noteFromJson(content.toUtf8());
    if (!note.value)
        return true;
    Note empty;
    empty.id = note.value->id;
    empty.family = note.value->family;
    empty.session = note.value->session;
    empty.author = note.value->author;
    empty.begun = note.value->begun;
    empty.written = note.value->written;
    return *note.value != empty;
}

// Whether of a session this draft and nothing else is written.
bool isWrittenOfBy(Store &store, Id<Session> session, Id<Draft> draft)
{
    const std::vector<SessionLine> lines = store.sessions(session);
    return lines.size() == 1 && lines.front().note && lines.front().note->draft == draft;
}

// Where the clinician's own note of a session stands. One that was struck frees the session to be written of anew as
// long as somebody else's note keeps it in the counts; a session without such a note is of no account any more.
NoteState stateOf(Store &store, const Session &session, Id<Clinician> author, Instant now)
{
    bool isStruck = false;
    bool isCounted = false;
    for (const SessionLine &line : store.sessions(session.id)) {
        if (!line.note)
            continue;
        isCounted = isCounted || counts(line.note->records);
        const bool isOwn = line.note->author == author;
        if (isOwn && !line.note->records.hasStrike)
            return noteState(session, line.note->records, now);
        isStruck = isStruck || isOwn;
    }
    return isStruck && !isCounted ? NoteState::Struck : noteState(session, {}, now);
}

} // namespace

Outcome<Draft> Notebook::propose(const Session &session)
{
    if (m_work.role == ClinicianRole::Records)
        return refused<Draft>(u"author"_s, Mistake::WrongRole);
    const Instant now = m_work.now();
    if (!mayTake(NoteStep::Begin, stateOf(m_work.store, session, m_work.who, now)))
        return refused<Draft>(u"session"_s, Mistake::NotNow);
    Note note;
    note.id = m_work.ids.next<Note>();
    note.family = session.family;
    note.session = session.id;
    note.author = m_work.who;
    note.begun = note.written = now;
    return {Draft{m_work.ids.next<Draft>(), note.family, note.session, note.author, note.id, now, now,
                  QString::fromUtf8(noteToJson(note))},
            {}};
}

Outcome<Draft> Notebook::begin(Id<Session> id)
{
    const std::optional<Session> session = m_work.store.get(id);
    if (!session)
        return refused<Draft>(u"session"_s, Mistake::NotFound);
    Outcome<Draft> draft = propose(*session);
    if (draft.value)
        m_work.store.put(*draft.value, m_work.deed(JournalAction::Begun));
    return draft;
}

Outcome<Note> Notebook::read(const Draft &draft)
{
    return noteFromJson(draft.content.toUtf8());
}

Outcome<Draft> Notebook::ownDraft(Id<Draft> id, NoteStep step)
{
    std::optional<Draft> draft = m_work.store.get(id);
    if (!draft)
        return refused<Draft>(u"id"_s, Mistake::NotFound);
    if (!mayTake(step, NoteState::Draft, draft->author, m_work.who))
        return refused<Draft>(u"author"_s, Mistake::NotYours);
    return {std::move(draft), {}};
}

Draft Notebook::rewritten(Draft draft, Note note, Instant now)
{
    // A clock that was set back since makes nothing end before it began, nor look as if it had never been written.
    draft.saved = std::max(now, draft.begun + std::chrono::milliseconds(1));
    note.id = draft.note;
    note.family = draft.family;
    note.session = draft.session;
    note.author = draft.author;
    note.begun = draft.begun;
    note.written = draft.saved;
    draft.content = QString::fromUtf8(noteToJson(note));
    return draft;
}

bool Notebook::saysTheSame(const Draft &draft, const Note &note)
{
    const Outcome<Note> before = read(draft);
    Outcome<Note> now = read(rewritten(draft, note, draft.saved));
    if (!before.value || !now.value)
        return false;
    now.value->written = before.value->written;
    return before.value == now.value;
}

Outcome<Draft> Notebook::save(Id<Draft> id, Note note, Saving saving)
{
    Outcome<Draft> draft = ownDraft(id, NoteStep::Write);
    if (!draft.value)
        return draft;
    const bool isSame = saysTheSame(*draft.value, note);
    if (!isSame)
        draft.value = rewritten(std::move(*draft.value), std::move(note), m_work.now());
    m_work.store.transaction([&] {
        if (!isSame)
            m_work.store.put(*draft.value, std::nullopt);
        if (saving != Saving::Signing && (!isSame || saving == Saving::Leaving))
            keepVersion(*draft.value, saving);
    });
    return draft;
}

const Notebook::LastVersion &Notebook::lastVersion(const Draft &draft)
{
    const auto known = m_lastVersions.find(draft.id);
    if (known != m_lastVersions.end())
        return known->second;
    LastVersion last{draft.begun, {}};
    const std::vector<DraftVersion> kept = versions(draft.id);
    if (!kept.empty())
        last = {kept.front().saved, kept.front().content};
    return m_lastVersions[draft.id] = std::move(last);
}

void Notebook::keepVersion(const Draft &draft, Saving saving)
{
    const LastVersion &last = lastVersion(draft);
    if (!attune::keepsVersion(last.at, draft.saved, saving == Saving::Leaving) || last.content == draft.content)
        return;
    m_work.store.put(DraftVersion{m_work.ids.next<DraftVersion>(), draft.id, draft.saved, draft.content}, std::nullopt);
    m_lastVersions[draft.id] = {draft.saved, draft.content};
}

std::vector<DraftVersion> Notebook::versions(Id<Draft> draft)
{
    std::vector<DraftVersion> kept = m_work.store.list<DraftVersion>(draft);
    std::reverse(kept.begin(), kept.end());
    return kept;
}

Outcome<Draft> Notebook::discard(Id<Draft> id, const QString &reason)
{
    Outcome<Draft> draft = ownDraft(id, NoteStep::Discard);
    if (!draft.value)
        return draft;
    m_work.store.transaction([&] {
        const Id<Session> session = draft.value->session;
        const bool goesToo = cameWithItsNote(m_work.store, session) && isWrittenOfBy(m_work.store, session, id);
        m_work.store.discard(id, m_work.deed(JournalAction::Discarded, reason));
        if (goesToo)
            m_work.store.discard(session, m_work.deed(JournalAction::Discarded, reason));
    });
    m_lastVersions.erase(id);
    return draft;
}

bool Notebook::discardIfEmpty(Id<Draft> id)
{
    const Outcome<Draft> draft = ownDraft(id, NoteStep::Discard);
    if (!draft.value || isWritten(draft.value->content))
        return false;
    const std::vector<DraftVersion> earlier = versions(id);
    if (std::ranges::any_of(earlier, [](const DraftVersion &each) { return isWritten(each.content); }))
        return false;
    const std::optional<Session> session = m_work.store.get(draft.value->session);
    if (session && !isBare(*session) && cameWithItsNote(m_work.store, session->id))
        return false;
    return discard(id, nothingWritten).value.has_value();
}

void Notebook::discardEmptyOnes()
{
    for (const Draft &draft : readable<Draft>(m_work.store).records)
        discardIfEmpty(draft.id);
}

bool Notebook::canBegin(const Draft &draft)
{
    if (draft.saved != draft.begun || m_work.store.get(draft.id))
        return false;
    JournalFilter last;
    last.record = draft.note.any();
    last.most = 1;
    const std::vector<JournalRow> rows = m_work.store.journal(last);
    return rows.empty() || (rows.front().action == JournalAction::Discarded && rows.front().reason == nothingWritten);
}

int Notebook::lateEntryHours()
{
    const std::vector<Practice> practices = m_work.store.list<Practice>();
    return practices.empty() ? Practice{}.lateEntryHours : practices.front().lateEntryHours;
}

std::optional<std::vector<ReadyTick>> Notebook::readyToSign(Id<Draft> id)
{
    const std::optional<Draft> draft = m_work.store.get(id);
    if (!draft)
        return std::nullopt;
    const Outcome<Note> note = read(*draft);
    const std::optional<Session> session = m_work.store.get(draft->session);
    if (!note.value || !session)
        return std::nullopt;
    return attune::readyToSign(*note.value, *session, peopleByName(m_work.store, draft->family), m_work.now(),
                               lateEntryHours());
}

} // namespace attune
