// strike, redraft, move, discard: notes and drafts that stand in the wrong file, or are not wanted.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "cli/mistakes.h"
#include "cli/plain_json.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "src/work/wrong_file.h"

#include <algorithm>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

// The one line of the session of which `isMeant` is true.
template <class IsMeant>
NoteLine lineOf(Context &context, IsMeant isMeant, const char *code, const QString &none)
{
    const std::vector<SessionLine> lines = context.store().sessions(context.idOption<Session>(u"session"_s));
    if (lines.empty())
        refuse("no_session", tr("There is no session with this id."));
    std::vector<NoteLine> found;
    for (const SessionLine &line : lines) {
        if (line.note && isMeant(*line.note))
            found.push_back(*line.note);
    }
    if (found.empty())
        refuse(code, none);
    if (found.size() > 1)
        refuse("several_notes",
               tr("Several people wrote of this session; each goes on with their own in the program."));
    return found.front();
}

NoteLine draftLine(Context &context)
{
    return lineOf(
        context, [](const NoteLine &line) { return line.draft.has_value(); }, "no_draft",
        tr("There is no draft of this session."));
}

Id<Person> personOf(const QString &text)
{
    const std::optional<Id<Person>> id = Id<Person>::fromText(text);
    if (!id)
        refuseUsage(tr("--who takes ids, such as OLD=NEW,OLD=NEW; OLD= for somebody who is not there."));
    return *id;
}

// Who is meant there: those who are certain, and what --who says of the others. Nobody is left to a guess.
Counterparts counterpartsOf(Context &context, const FileChoices &choices, const FileChoice &file)
{
    Counterparts who = file.likely;
    PersonSet told;
    const QStringList given = context.option(u"who"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &each : given) {
        const Id<Person> person = personOf(each.section(u'=', 0, 0));
        const QString other = each.section(u'=', 1);
        told.insert(person);
        who[person] = other.isEmpty() ? std::nullopt : std::optional(personOf(other));
        const bool isThere = other.isEmpty()
            || std::ranges::any_of(file.people, [&](const Person &one) { return one.id == who[person]; });
        if (!isThere || !file.likely.contains(person))
            refuse("no_person", tr("--who names somebody who is not in the note, or not in that family's course."));
    }
    QStringList open;
    for (const Person &person : choices.named) {
        if (!who[person.id] && !told.contains(person.id))
            open += u"  "_s + person.id.toText() + u"  "_s + onOneLine(person.name);
    }
    if (!open.isEmpty())
        refuse("who_is_meant", tr("Say with --who who is meant in that family by:") + u'\n' + open.join(u'\n'));
    return who;
}

RightFile rightFile(Context &context, const Workplace &work)
{
    const Family family = context.familyOption();
    const Outcome<FileChoices> choices = fileChoices(work, context.idOption<Session>(u"session"_s));
    refuseWhere(choices.problems, tr("There is neither a draft nor a struck note of this session:"));
    const auto file =
        std::ranges::find(choices.value->families, family.id, [](const FileChoice &each) { return each.family.id; });
    if (file == choices.value->families.end())
        refuse("no_course", tr("These words cannot go there: it is their own file, or it has no course that goes on."));
    return {family.id, counterpartsOf(context, *choices.value, *file)};
}

void answerWith(const Context &context, Id<Session> session, const QString &sentence)
{
    JsonWriter json;
    json.beginObject();
    printField(json, "ok", true);
    printField(json, "session", session);
    json.endObject();
    context.answer(json.bytes(), {sentence.arg(session.toText())});
}

} // namespace

void strikeNote(Context &context)
{
    const NoteLine line = lineOf(
        context, [](const NoteLine &each) { return counts(each.records); }, "no_note",
        tr("There is no signed note of this session that is in use."));
    const Outcome<Notebook::Struck> struck =
        Notebook(context.work(line.author)).strike(line.note, context.option(u"reason"_s));
    refuseWhere(struck.problems, tr("The note was not struck:"));
    JsonWriter json;
    json.beginObject();
    printField(json, "ok", true);
    printField(json, "strike", struck.value->strike);
    if (struck.value->freed)
        printField(json, "session", struck.value->freed->id);
    json.endObject();
    QStringList lines{tr("The note was struck.")};
    if (struck.value->freed)
        lines += tr("The hour is free, as session %1.").arg(struck.value->freed->id.toText());
    context.answer(json.bytes(), lines);
}

void beginWithStruckWords(Context &context)
{
    const NoteLine line = lineOf(
        context, [](const NoteLine &each) { return each.records.hasStrike; }, "no_note",
        tr("There is no struck note of this session."));
    const Workplace work = context.work(line.author);
    const Outcome<Draft> begun = beginWithWordsOf(work, line.note, rightFile(context, work));
    refuseWhere(begun.problems, tr("The draft was not begun:"));
    answerWith(context, begun.value->session, tr("The words are a draft of session %1."));
}

void moveDraftOf(Context &context)
{
    const NoteLine line = draftLine(context);
    const Workplace work = context.work(line.author);
    const Outcome<Draft> moved = moveDraft(work, *line.draft, rightFile(context, work));
    refuseWhere(moved.problems, tr("The draft was not moved:"));
    answerWith(context, moved.value->session, tr("The draft is now one of session %1."));
}

void discardDraftOf(Context &context)
{
    const NoteLine line = draftLine(context);
    const Outcome<Draft> gone = Notebook(context.work(line.author)).discard(*line.draft, context.option(u"reason"_s));
    refuseWhere(gone.problems, tr("The draft was not discarded:"));
    JsonWriter json;
    json.beginObject();
    printField(json, "ok", true);
    json.endObject();
    context.answer(json.bytes(), {tr("The draft was discarded, with its earlier versions.")});
}

} // namespace attune::cli
