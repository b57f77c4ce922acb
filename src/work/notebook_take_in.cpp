// The part of Notebook that takes words in which the vault could not take when they were written.
#include "src/work/later_words.h"
#include "src/work/notebook.h"
#include "src/work/readable.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// With more words in a paragraph of their own; unchanged where they stand there already.
QString withWords(const QString &present, const QString &more)
{
    const QString apart = u"\n\n"_s;
    if ((apart + present + apart).contains(apart + more + apart))
        return present;
    return present.isEmpty() ? more : present + apart + more;
}

// What is signed word for word needs no second telling.
std::vector<HourLine> notSigned(std::vector<HourLine> lines, const std::vector<HourLine> &signedLines)
{
    std::erase_if(lines, [&](const HourLine &line) { return std::ranges::count(signedLines, line) > 0; });
    return lines;
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

Outcome<Notebook::WentInto> Notebook::takeIn(const Draft &aside, const Session *hour, const HourInWords &inWords)
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
        return takeIntoLaterWords(
            line->note, inWords(*note.value, hour ? *hour : *session, peopleByName(store, aside.family)), inWords);
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

Outcome<Notebook::WentInto> Notebook::takeIntoLaterWords(Id<Note> id, const std::vector<HourLine> &aside,
                                                         const HourInWords &inWords)
{
    const Outcome<Note> note = signedNote(id, NoteStep::Add);
    if (!note.value)
        return {std::nullopt, note.problems};
    Store &store = m_work.store;
    Addendum typed;
    if (const std::optional<LaterWords> before = laterWordsOf(m_work, *note.value)) {
        typed.does = before->does;
        typed.text = before->text;
        typed.reason = before->reason;
        typed.subjects = before->subjects;
    }
    const std::vector<HourLine> signedLines =
        inWords(*note.value, store.get(note.value->session).value(), peopleByName(store, note.value->family));
    for (const HourLine &line : notSigned(aside, signedLines)) {
        typed.text = withWords(typed.text, line.words);
        for (const Id<Person> &person : line.about)
            typed.subjects.insert(person);
    }
    Outcome<LaterWords> kept = keepLaterWords(m_work, id, typed);
    return {kept.value ? std::optional(WentInto::LaterWords) : std::nullopt, std::move(kept.problems)};
}

} // namespace attune
