// note, sign, search: the words of the sessions.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "cli/mistakes.h"
#include "cli/note_lines.h"
#include "cli/plain_json.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "cli/words.h"
#include "src/rules/note_life.h"
#include "src/work/notebook.h"
#include "src/work/readable.h"

#include <algorithm>
#include <array>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 100000;

std::vector<SessionLine> linesOf(Context &context, Id<Session> session)
{
    std::vector<SessionLine> lines = context.store().sessions(session);
    if (lines.empty())
        refuse("no_session", tr("There is no session with this id."));
    return lines;
}

// Of several authors' notes the first that is signed, else the first there is.
NoteLine lineToShow(const std::vector<SessionLine> &lines)
{
    const auto isSigned = [](const SessionLine &line) { return line.note && line.note->records.hasSignature; };
    const auto hasNote = [](const SessionLine &line) { return line.note.has_value(); };
    auto found = std::find_if(lines.begin(), lines.end(), isSigned);
    if (found == lines.end())
        found = std::find_if(lines.begin(), lines.end(), hasNote);
    if (found == lines.end())
        refuse("no_note", tr("Nothing is written of this session yet."));
    return *found->note;
}

Note noteOf(Store &store, const NoteLine &line)
{
    if (!line.draft)
        return store.get(line.note).value();
    const Outcome<Note> note = Notebook::read(store.get(*line.draft).value());
    refuseWhere(note.problems, tr("The draft cannot be read."));
    return *note.value;
}

template <class T>
std::vector<T> ofNote(Store &store, const Note &note)
{
    std::vector<T> found = store.list<T>(note.family);
    found.erase(std::remove_if(found.begin(), found.end(), [&](const T &each) { return each.note != note.id; }),
                found.end());
    return found;
}

// Those under the note and under what was added to it.
std::vector<Signature> signaturesOf(Store &store, const Note &note, const std::vector<Addendum> &addenda)
{
    std::vector<Signature> found = store.list<Signature>(note.family);
    std::erase_if(found, [&](const Signature &signature) {
        return !signature.isUnder(note.id)
            && std::ranges::none_of(addenda, [&](const Addendum &addendum) { return signature.isUnder(addendum.id); });
    });
    return found;
}

} // namespace

void showNote(Context &context)
{
    const auto id = context.idOption<Session>(u"session"_s);
    Store &store = context.store();
    const NoteLine line = lineToShow(linesOf(context, id));
    const Session session = store.get(id).value();
    const Note note = noteOf(store, line);
    const std::vector<Addendum> addenda = ofNote<Addendum>(store, note);
    const WholeNote whole{note, addenda, ofNote<Strike>(store, note), signaturesOf(store, note, addenda),
                          peopleByName(store, note.family)};
    const Workplace work = context.work();
    const NoteState state = noteState(session, line.records, work.now());

    // Told before it is shown, so that nobody reads a note of which the journal knows nothing.
    store.enter({note.family, std::nullopt, RecordKind::Note, note.id.any()}, work.deed(JournalAction::Viewed));
    JsonWriter json;
    json.beginObject();
    json.field("note");
    json.beginObject();
    json.field("state");
    json.plain(wordFor(state));
    printField(json, "day", session.day);
    printField(json, "start", session.start);
    printField(json, "stop", session.stop);
    printFields(json, note);
    printField(json, "signatures", whole.signatures);
    printField(json, "addenda", whole.addenda);
    printField(json, "strikes", whole.strikes);
    json.endObject();
    json.endObject();
    const QString family = onOneLine(store.getInPart(note.family).value().displayName);
    QStringList lines{session.day.toString(Qt::ISODate) + u", "_s + family + u", "_s + plainly(wordFor(state))};
    context.answer(json.bytes(), lines + linesOf(whole));
}

void signNote(Context &context)
{
    const auto id = context.idOption<Session>(u"session"_s);
    std::vector<NoteLine> drafts;
    for (const SessionLine &line : linesOf(context, id)) {
        if (line.note && line.note->draft)
            drafts.push_back(*line.note);
    }
    if (drafts.empty())
        refuse("no_draft", tr("There is no draft of this session to sign."));
    if (drafts.size() > 1)
        refuse("several_drafts",
               tr("Several people have drafts of this session; each signs their own in the program."));
    const std::optional<Session> session = context.store().get(id);
    if (session && isYetToBegin(*session, context.work().now()) && !context.isGiven(u"before-the-hour"_s))
        refuse("yet_to_begin",
               tr("The note was not signed: its hour has not begun. To sign it all the same, add --before-the-hour."));
    const std::array draft{*drafts.front().draft};
    Outcome<std::vector<Signature>> signedNotes = Notebook(context.work(drafts.front().author)).sign(draft);
    bool isLate = false;
    for (Problem &problem : signedNotes.problems) {
        problem.field.remove(u"[0]."_s); // which of several, and there is one
        isLate = isLate || problem.field == u"late_reason";
    }
    refuseWhere(signedNotes.problems,
                isLate ? tr("The note was not signed. It is a late entry: write in Attune's window why it comes late, "
                            "and from what it was written.")
                       : tr("The note was not signed:"));
    JsonWriter json;
    json.beginObject();
    printField(json, "ok", true);
    printField(json, "signature", signedNotes.value->front());
    json.endObject();
    context.answer(json.bytes(), {tr("The note was signed by %1.").arg(signedNotes.value->front().name)});
}

void searchNotes(Context &context)
{
    SearchWords words;
    for (qsizetype i = 0; !context.argument(i).isNull(); ++i)
        words.words += (i > 0 ? u" "_s : QString()) + context.argument(i);
    if (context.isGiven(u"limit"_s)) {
        bool isNumber = false;
        words.most = context.option(u"limit"_s).toInt(&isNumber);
        if (!isNumber || words.most < 1 || words.most > mostHits)
            refuseUsage(tr("--limit takes a number from 1 to %1.").arg(mostHits));
    }
    if (context.isGiven(u"family"_s))
        words.family = context.familyOption().id;
    JsonWriter json;
    json.beginObject();
    json.field("hits");
    json.beginList();
    QStringList lines;
    for (const SearchHit &hit : context.store().search(words)) {
        json.beginObject();
        printField(json, "session", hit.session);
        printField(json, "family", hit.family);
        printField(json, "day", hit.day);
        json.field("snippet");
        json.text(hit.snippet.text);
        json.endObject();
        lines += hit.session.toText() + u"  "_s + hit.day.toString(Qt::ISODate) + u"  "_s + onOneLine(hit.snippet.text);
    }
    json.endList();
    json.endObject();
    context.answer(json.bytes(), lines);
}

} // namespace attune::cli
