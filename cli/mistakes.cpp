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

template <class Each>
[[noreturn]] void stop(const std::vector<Each> &problems, QString sentence)
{
    bool isNewer = false;
    JsonWriter json;
    json.beginList();
    for (const Each &each : problems) {
        const Problem *problem = nullptr;
        qint64 line = 0;
        if constexpr (std::is_same_v<Each, LineProblem>) {
            problem = &each.problem;
            line = each.line;
        } else {
            problem = &each;
        }
        write(json, *problem, line);
        sentence += sentenceFor(*problem, line);
        isNewer = isNewer || problem->mistake == Mistake::NewerVersion;
    }
    json.endList();
    throw Stopped({isNewer ? ExitCode::NewerVersion : ExitCode::Refused, isNewer ? "newer_version" : "refused",
                   sentence, ",\"mistakes\":" + json.bytes()});
}

} // namespace

void refuseWhere(const std::vector<Problem> &problems, const QString &sentence)
{
    if (!problems.empty())
        stop(problems, sentence);
}

void refuseWhere(const std::vector<LineProblem> &problems, const QString &sentence)
{
    if (!problems.empty())
        stop(problems, sentence);
}

} // namespace attune::cli
