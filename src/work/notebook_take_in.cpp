// The part of Notebook that takes words in which the vault could not take when they were written.
#include "src/work/later_words.h"
#include "src/work/notebook.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

QString withWords(const QString &present, const QString &more)
{
    if (present.contains(more))
        return present;
    return present.isEmpty() ? more : present + u"\n\n"_s + more;
}

// Every word of a note that a person wrote as text, in the order of the page.
QString wordsOf(const Note &note)
{
    QStringList words;
    for (const Passage &passage : note.passages)
        words << passage.text;
    for (const GivenLines &lines : note.givenLines)
        words << lines.text;
    words << note.wonderDemand << note.wonderEnvironment << note.wonderCue << note.wonderHelped << note.childAloneReason
          << note.thread;
    words.removeAll(QString());
    return words.join(u"\n\n"_s);
}

// The author's own note of a session, in whatever state.
std::optional<NoteLine> ownLine(Store &store, Id<Session> session, Id<Clinician> author)
{
    for (const SessionLine &line : store.sessions(session)) {
        if (line.note && line.note->author == author)
            return line.note;
    }
    return std::nullopt;
}

} // namespace

Outcome<Notebook::WentInto> Notebook::takeIn(const Draft &aside)
{
    Store &store = m_work.store;
    if (aside.author != m_work.who)
        return {std::nullopt, {{u"author"_s, Mistake::NotYours, -1}}};
    const std::optional<Session> session = store.get(aside.session);
    Outcome<Note> note = read(aside);
    if (!session || session->family != aside.family || !note.value)
        return {std::nullopt, {{u"session"_s, Mistake::NotFound, -1}}};
    const std::optional<NoteLine> line = ownLine(store, aside.session, aside.author);
    if (line && !line->draft)
        return takeIntoLaterWords(line->note, wordsOf(*note.value));
    if (!line) {
        store.put(aside, m_work.deed(JournalAction::Begun));
        return {WentInto::Draft, {}};
    }
    Draft kept = store.get(*line->draft).value();
    const bool isSame = kept.id == aside.id;
    if (isSame && kept.content == aside.content)
        return {WentInto::Draft, {}};
    if (isSame && kept.saved <= aside.saved) {
        keepVersion(kept, Saving::Leaving);
        store.put(aside, std::nullopt);
        return {WentInto::Draft, {}};
    }
    const Draft version = rewritten(std::move(kept), std::move(*note.value), aside.saved);
    const std::vector<DraftVersion> versions = this->versions(version.id);
    if (std::ranges::none_of(versions, [&](const DraftVersion &each) { return each.content == version.content; }))
        keepVersion(version, Saving::Leaving);
    return {WentInto::Version, {}};
}

Outcome<Notebook::WentInto> Notebook::takeIntoLaterWords(Id<Note> id, const QString &words)
{
    const Outcome<Note> note = signedNote(id, NoteStep::Add);
    if (!note.value)
        return {std::nullopt, note.problems};
    Addendum typed;
    if (const std::optional<LaterWords> before = laterWordsOf(m_work, *note.value)) {
        typed.does = before->does;
        typed.text = before->text;
        typed.reason = before->reason;
        typed.subjects = before->subjects;
    }
    // What is signed word for word needs no second telling.
    if (wordsOf(*note.value) != words)
        typed.text = withWords(typed.text, words);
    Outcome<LaterWords> kept = keepLaterWords(m_work, id, typed);
    return {kept.value ? std::optional(WentInto::LaterWords) : std::nullopt, std::move(kept.problems)};
}

} // namespace attune
