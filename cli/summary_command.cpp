// summary: the pages for a family.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "cli/plain_json.h"
#include "cli/tr.h"
#include "src/work/summary.h"
#include "ui/paper/summary_pages.h"
#include "ui/paper/summary_pdf.h"
#include "ui/paper/summary_words.h"
#include "ui/paper/whole_file.h"

#include <QLocale>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

QDate dayOption(const Context &context, const QString &name)
{
    const QDate day = QDate::fromString(context.option(name), Qt::ISODate);
    if (!day.isValid())
        refuseUsage(tr("--%1 needs a day such as 2026-05-14.").arg(name));
    return day;
}

// One id, or several with a comma between them.
PersonSet recipientsOf(const Context &context)
{
    PersonSet recipients;
    for (const QString &text : context.option(u"recipient"_s).split(u',')) {
        const auto id = Id<Person>::fromText(text.trimmed());
        if (!id)
            refuseUsage(tr("--recipient needs an id, or several with a comma between them."));
        recipients.insert(*id);
    }
    return recipients;
}

SummaryRequest requestOf(const Context &context)
{
    if (context.option(u"audience"_s) != u"family")
        refuseUsage(tr("--audience is family: no other is written yet."));
    return {context.idOption<Family>(u"family"_s), recipientsOf(context), dayOption(context, u"from"_s),
            dayOption(context, u"to"_s)};
}

// For programs, one word for each way in which a summary is refused.
QByteArray wordFor(const Problem &problem)
{
    if (problem.field == u"sessions")
        return "no_signed_notes";
    if (problem.field == u"closing_words")
        return "not_signed";
    if (problem.field == u"last_day")
        return problem.mistake == Mistake::OutOfRange ? "ends_after_today" : "ends_before_it_begins";
    return "not_a_recipient";
}

void refuseProblems(const std::vector<Problem> &problems)
{
    if (problems.empty())
        return;
    const QByteArray why = wordFor(problems.front());
    QString sentence = tr("%1 Nothing was written.").arg(summary_words::refusal(problems));
    if (why == "not_a_recipient")
        sentence += u'\n' + tr("attune-cli people --family ID lists who belongs to the family.");
    refuse(why, sentence);
}

QByteArray jsonOf(const Summary &summary)
{
    JsonWriter json;
    json.beginObject();
    json.field("ok");
    json.flag(true);
    json.field("sessions");
    json.number(summary.sessions());
    json.field("regulation_hours");
    json.number(summary.regulationHours());
    json.field("closing_words");
    json.flag(summary.closing.has_value());
    json.field("left_out");
    json.beginObject();
    for (const auto &[kind, count] : summary.leftOut) {
        json.field(word(kind));
        json.number(count);
    }
    json.endObject();
    json.endObject();
    return json.bytes();
}

QStringList linesOf(const Summary &summary)
{
    QStringList lines{tr("The summary was written. It is not encrypted: keep it where only you can read it."),
                      tr("Sessions told of: %1").arg(summary.sessions()),
                      summary.closing ? summary_words::signedBy(summary) : tr("Without closing words.")};
    if (!summary.leftOut.empty())
        lines += tr("Left out, and not told of in it:");
    for (const auto &[kind, count] : summary.leftOut)
        lines += u"  "_s + summary_words::leftOut(kind, count);
    return lines;
}

} // namespace

void writeSummary(Context &context)
{
    const SummaryRequest request = requestOf(context);
    context.familyOption(); // an id of no family is told as that
    const QString place = context.option(u"out"_s);
    const QDate today = context.today();
    const Workplace work = context.work();
    const Outcome<Summary> summary = summaryFor(work, request, today);
    refuseProblems(summary.problems);
    WholeFile file(place);
    file.write(summaryPdf(*summary.value, paperOf(QLocale())));
    file.sync();
    discloseSummary(work, *summary.value, [&file] { file.finish(); });
    context.answer(jsonOf(*summary.value), linesOf(*summary.value));
}

} // namespace attune::cli
