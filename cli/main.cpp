#include "db/cipher.h"
#include "db/hardening.h"
#include "src/errors.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace attune;

namespace {

enum ExitCode { Done = 0, Refused = 1, Usage = 2 };

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

void say(std::FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(tr("Attune without a screen."));
    const QCommandLineOption help = arguments.addHelpOption();
    const QCommandLineOption version = arguments.addVersionOption();
    if (!arguments.parse(QCoreApplication::arguments())) {
        say(stderr, arguments.errorText());
        return Usage;
    }
    try {
        const QString cipher = requireSqlcipher();
        if (arguments.isSet(version)) {
            say(stdout, tr("attune-cli %1 with SQLCipher %2").arg(QLatin1String(ATTUNE_VERSION), cipher));
            return Done;
        }
    } catch (const CipherMissing &) {
        say(stderr, tr("Attune's encryption is missing: this copy was built with a plain SQLite. Nothing was opened."));
        return Refused;
    }
    std::fputs(qUtf8Printable(arguments.helpText()), arguments.isSet(help) ? stdout : stderr);
    return arguments.isSet(help) ? Done : Usage;
}
