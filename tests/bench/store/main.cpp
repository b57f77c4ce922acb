// Attune's store beside its floor. See CONTRIBUTING.md.
#include "tests/bench/store/store_bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace attune::bench;
using namespace Qt::StringLiterals;

namespace {

struct Wish {
    std::vector<int> sizes;
    QString json;
    QString folder = u"/tmp"_s;
};

constexpr char usage[] = "usage: attune-bench [--sessions N] ... [--million] [--json FILE] [--folder FOLDER]\n"
                         "Makes a practice of N sessions (default: one of 1,000 and one of 100,000; --million adds one "
                         "of 1,000,000)\nand times Attune's store in it beside the same statements, values and "
                         "transactions straight on SQLite.\n";

std::optional<Wish> wishOf(const QStringList &arguments)
{
    Wish wish;
    bool million = false;
    for (int i = 1; i < arguments.size(); ++i) {
        const bool hasValue = i + 1 < arguments.size();
        if (arguments[i] == u"--million")
            million = true;
        else if (arguments[i] == u"--sessions" && hasValue && arguments[i + 1].toInt() >= 50)
            wish.sizes.push_back(arguments[++i].toInt());
        else if (arguments[i] == u"--json" && hasValue)
            wish.json = arguments[++i];
        else if (arguments[i] == u"--folder" && hasValue)
            wish.folder = arguments[++i];
        else
            return std::nullopt;
    }
    if (wish.sizes.empty())
        wish.sizes = {1000, 100'000};
    if (million)
        wish.sizes.push_back(1'000'000);
    return wish;
}

// In a process of its own, so that the memory of one size is not the next one's.
QByteArray reportOf(int sessions, const QString &folder)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        int code = 0;
        try {
            const SizeReport report = StoreBench(sessions, folder).run();
            std::fputs(tableOf(report).toUtf8().constData(), stdout);
            std::fflush(stdout);
            const QByteArray json = QJsonDocument(jsonOf(report)).toJson(QJsonDocument::Compact);
            code = write(ends[1], json.constData(), static_cast<std::size_t>(json.size())) == json.size() ? 0 : 1;
        } catch (const std::exception &failure) {
            std::fprintf(stderr, "attune-bench: %s\n", failure.what());
            code = 1;
        }
        _exit(code);
    }
    close(ends[1]);
    QFile answer;
    QByteArray json;
    if (answer.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        json = answer.readAll();
    waitpid(child, nullptr, 0);
    return json;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const std::optional<Wish> wish = wishOf(arguments);
    if (!wish) {
        std::fputs(usage, stderr);
        return 2;
    }
    std::vector<QJsonObject> reports;
    QJsonArray all;
    for (const int sessions : wish->sizes) {
        const QJsonDocument report = QJsonDocument::fromJson(reportOf(sessions, wish->folder));
        if (!report.isObject())
            return 1;
        reports.push_back(report.object());
        all += report.object();
    }
    if (reports.size() > 1)
        std::fputs(growthTableOf(reports).toUtf8().constData(), stdout);
    std::fputs(missedBy(reports).toUtf8().constData(), stdout);
    if (wish->json.isEmpty())
        return 0;
    QFile file(wish->json);
    const QByteArray text = QJsonDocument(QJsonObject{{u"sizes"_s, all}, {u"growth"_s, growthOf(reports)}}).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? 0 : 1;
}
