#include "src/work/later_words.h"

#include "src/rules/note_content.h"
#include "src/rules/note_life.h"
#include "src/work/notebook.h"
#include "src/work/text_limit.h"

namespace attune {

using namespace Qt::StringLiterals;

std::optional<LaterWords> laterWordsOf(const Workplace &workplace, const Note &note)
{
    for (LaterWords &words : workplace.store.list<LaterWords>(note.family)) {
        if (words.note == note.id && words.author == workplace.who)
            return std::move(words);
    }
    return std::nullopt;
}

LaterWords laterWordsFrom(const Workplace &workplace, const Note &note, const Addendum &typed)
{
    LaterWords words;
    words.id = workplace.ids.next<LaterWords>();
    words.family = note.family;
    words.note = note.id;
    words.author = workplace.who;
    words.written = workplace.now();
    words.does = typed.does;
    words.text = typed.text;
    words.reason = typed.reason;
    words.subjects = typed.subjects;
    return words;
}

Outcome<LaterWords> keepLaterWords(const Workplace &workplace, Id<Note> id, const Addendum &typed)
{
    const Outcome<Note> note = Notebook(workplace).signedNote(id, NoteStep::Add);
    if (!note.value)
        return {std::nullopt, note.problems};
    LaterWords words = laterWordsFrom(workplace, *note.value, typed);
    if (std::vector<Problem> problems = tooLongTexts(Record(words)); !problems.empty())
        return {std::nullopt, std::move(problems)};
    const std::optional<LaterWords> before = laterWordsOf(workplace, *note.value);
    if (before)
        words.id = before->id;
    workplace.store.put(words, before ? std::nullopt : std::optional(workplace.deed(JournalAction::Begun)));
    return {workplace.store.get(words.id), {}};
}

bool hasWords(const LaterWords &later)
{
    return saysSomething(later.text) || saysSomething(later.reason);
}

Note withLaterWords(Note note, const LaterWords &later)
{
    Passage passage;
    passage.movement = note.passages.empty() ? Movement::Connect : note.passages.back().movement;
    passage.text = later.text;
    if (saysSomething(later.reason))
        passage.text += saysSomething(later.text) ? u"\n\n"_s + later.reason : later.reason;
    passage.subjects = later.subjects;
    note.passages.push_back(std::move(passage));
    return note;
}

void emptyLaterWords(const Workplace &workplace, LaterWords later)
{
    later.written = workplace.now();
    later.text.clear();
    later.reason.clear();
    later.subjects = {};
    workplace.store.put(later, std::nullopt);
}

} // namespace attune
