// families, sessions, caseload, journal: lists.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "cli/plain_json.h"
#include "cli/read_records.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "cli/words.h"
#include "src/rules/course.h"
#include "src/work/day_view.h"
#include "src/work/readable.h"

#include <algorithm>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

void begin(JsonWriter &json, std::string_view list)
{
    json.beginObject();
    json.field(list);
    json.beginList();
}

QByteArray end(JsonWriter &json)
{
    json.endList();
    json.endObject();
    return json.bytes();
}

void write(JsonWriter &json, const SessionLine &line, std::optional<int> number, NoteState state)
{
    json.beginObject();
    printField(json, "id", line.session);
    printField(json, "family", line.family);
    printField(json, "course", line.course);
    printField(json, "number", number);
    printField(json, "status", line.status);
    printField(json, "day", line.day);
    printField(json, "zone", line.zone);
    printField(json, "start", line.start);
    printField(json, "stop", line.stop);
    printField(json, "place", line.place);
    json.field("note_state");
    json.plain(wordFor(state));
    if (line.note) {
        printField(json, "note", line.note->note);
        printField(json, "author", line.note->author);
        printField(json, "mostly_held", line.note->mostlyHeld);
        printField(json, "thread", line.note->thread);
    }
    json.endObject();
}

void write(JsonWriter &json, const CaseloadRow &row)
{
    json.beginObject();
    printField(json, "family", row.family);
    printField(json, "course", row.course);
    printField(json, "held_sessions", row.heldSessions);
    printField(json, "last_seen", row.lastSeen);
    printField(json, "weeks_away", row.weeksAway);
    json.field("held_parts");
    json.beginObject();
    printField(json, "connect", row.heldParts.connect);
    printField(json, "reflect", row.heldParts.reflect);
    printField(json, "repair", row.heldParts.repair);
    printField(json, "regulation", row.heldParts.regulation);
    json.endObject();
    json.field("trends");
    json.beginList();
    for (const ChildTrend &each : row.trends) {
        json.beginObject();
        printField(json, "child", each.child);
        json.field("trend");
        json.plain(wordFor(each.trend));
        json.endObject();
    }
    json.endList();
    json.endObject();
}

} // namespace

void listFamilies(Context &context)
{
    JsonWriter json;
    begin(json, "families");
    QStringList lines;
    for (const Family &family : readRecords<Family>(context)) {
        print(json, family);
        lines += family.id.toText() + u"  "_s + onOneLine(family.displayName)
            + (family.closed ? tr("  (closed %1)").arg(family.closed->toString(Qt::ISODate)) : QString());
    }
    context.answer(end(json), lines);
}

void listSessions(Context &context)
{
    const Id<Family> family = context.familyOption().id;
    context.tell(JournalAction::Viewed, u"sessions"_s, family);
    Store &store = context.store();
    const Instant now = context.work().now();
    JsonWriter json;
    begin(json, "sessions");
    QStringList lines;
    bool isWhole = true;
    for (const Course &course : readRecords<Course>(context, family)) {
        const ReadableSessions all = readableSessions(store, course);
        isWhole = isWhole && all.isWhole;
        const std::vector<SessionNumber> numbers =
            all.isWhole ? numberedSessions(course, sessionsIn(all.lines)) : std::vector<SessionNumber>();
        for (const SessionLine &line : all.lines) {
            const NoteState state = noteState(line, now);
            const auto numbered = std::find_if(numbers.begin(), numbers.end(),
                                               [&](const SessionNumber &each) { return each.session == line.session; });
            const std::optional<int> number =
                numbered == numbers.end() ? std::nullopt : std::optional(numbered->number);
            write(json, line, number, state);
            lines += line.session.toText() + u"  "_s + line.day.toString(Qt::ISODate) + u"  "_s
                + (number ? QString::number(*number) : QString()).rightJustified(3) + u"  "_s
                + plainly(word(line.status)).leftJustified(20) + plainly(wordFor(state));
        }
    }
    if (!isWhole)
        warnLine(tr("A value in a session of this family is damaged and cannot be read: the session is missing here."));
    context.answer(end(json), lines);
}

void showCaseload(Context &context)
{
    Store &store = context.store();
    context.tell(JournalAction::Viewed, u"caseload"_s);
    const std::vector<Family> families = readable<Family>(store).records;
    JsonWriter json;
    begin(json, "caseload");
    QStringList lines;
    for (const CaseloadRow &row : store.caseload(std::nullopt, context.today())) {
        write(json, row);
        const auto family = std::ranges::find(families, row.family, &Family::id);
        QStringList parts{row.family.toText() + u"  "_s
                              + (family == families.end() ? QString() : onOneLine(family->displayName)),
                          tr("%1 held").arg(row.heldSessions)};
        if (row.lastSeen)
            parts += tr("last seen %1").arg(row.lastSeen->toString(Qt::ISODate));
        if (row.weeksAway)
            parts += tr("%1 weeks away").arg(*row.weeksAway);
        for (const ChildTrend &each : row.trends)
            parts += tr("to settle: %1").arg(plainly(wordFor(each.trend)));
        lines += parts.join(u", "_s);
    }
    context.answer(end(json), lines);
}

// As text it is printed page by page: a journal has a row for every view of every note.
void showJournal(Context &context)
{
    JournalFilter filter;
    if (context.isGiven(u"family"_s))
        filter.family = context.familyOption().id;
    Store &store = context.store();
    JsonWriter json;
    const std::vector<Clinician> clinicians = readable<Clinician>(store).records;
    const auto nameOf = [&](Id<Clinician> who) {
        const auto found =
            std::find_if(clinicians.begin(), clinicians.end(), [&](const Clinician &each) { return each.id == who; });
        return found == clinicians.end() ? who.toText() : onOneLine(found->name);
    };
    begin(json, "journal");
    for (std::vector<JournalRow> rows; !(rows = store.journal(filter)).empty(); filter.before = rows.back().id) {
        for (const JournalRow &row : rows) {
            if (context.isJson()) {
                print(json, row);
                continue;
            }
            QString line =
                QString::fromStdString(isoTime(row.at)) + u"  "_s + plainly(word(row.action)).leftJustified(18);
            if (row.who)
                line += u"  "_s + nameOf(*row.who);
            if (row.recordKind && row.record)
                line += u"  "_s + plainly(word(*row.recordKind)) + u' ' + row.record->toText();
            sayLine(row.reason.isEmpty() ? line : line + u"  "_s + onOneLine(row.reason));
        }
    }
    context.answer(end(json), {});
}

} // namespace attune::cli
