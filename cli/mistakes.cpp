#include "cli/mistakes.h"

#include "cli/failure.h"
#include "src/json/json_writer.h"
#include "src/records/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

void write(JsonWriter &json, const Problem &problem, qint64 line)
{
    json.beginObject();
    if (line > 0) {
        json.field("line");
        json.number(line);
    }
    json.field("field");
    json.text(problem.field);
    json.field("mistake");
    json.plain(word(problem.mistake));
    json.endObject();
}

QString sentenceFor(const Problem &problem, qint64 line)
{
    QString place = line > 0 ? QCoreApplication::translate("cli", "line %1").arg(line) : QString();
    if (!problem.field.isEmpty())
        place += (place.isEmpty() ? QString() : u", "_s) + problem.field;
    return u"\n  "_s + place + u": "_s + plainReason(problem.mistake);
}

} // namespace

QString linesFor(const std::vector<LineProblem> &problems)
{
    QString lines;
    for (const LineProblem &each : problems)
        lines += sentenceFor(each.problem, each.line);
    return lines;
}

QByteArray jsonFor(const std::vector<LineProblem> &problems)
{
    JsonWriter json;
    json.beginList();
    for (const LineProblem &each : problems)
        write(json, each.problem, each.line);
    json.endList();
    return json.bytes();
}

void refuseWhere(const std::vector<Problem> &problems, const QString &sentence)
{
    std::vector<LineProblem> all;
    for (const Problem &problem : problems)
        all.push_back({0, problem});
    refuseWhere(all, sentence);
}

void refuseWhere(const std::vector<LineProblem> &problems, const QString &sentence)
{
    if (problems.empty())
        return;
    const bool isNewer = std::any_of(problems.begin(), problems.end(), [](const LineProblem &each) {
        return each.problem.mistake == Mistake::NewerVersion;
    });
    throw Stopped({isNewer ? ExitCode::NewerVersion : ExitCode::Refused, isNewer ? "newer_version" : "refused",
                   sentence + linesFor(problems), ",\"mistakes\":" + jsonFor(problems)});
}

} // namespace attune::cli
