#include "db/cipher.h"
#include "db/hardening.h"
#include "ui/attune_style.h"
#include "ui/focus_ring.h"
#include "ui/main_window.h"
#include "ui/system_theme.h"
#include "ui/worker.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTranslator>

#include <cstdio>

using namespace attune;

namespace {

// Without its encryption Attune says so and does nothing else.
int refuseToStart(const std::exception_ptr& error)
{
    const prompts::Message message = prompts::messageFor(error);
    std::fprintf(stderr, "%s. %s\n", qPrintable(message.title), qPrintable(message.text));
    prompts::tell(nullptr, message);
    QApplication::exec();
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("attune"));
    QApplication::setApplicationDisplayName(QStringLiteral("Attune"));
    QApplication::setApplicationVersion(QLatin1String(ATTUNE_VERSION));
    QTranslator words;
    if (words.load(QLocale(), QStringLiteral("attune"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&words);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("main", "Session notes for child and family therapists."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.process(application);

    SystemTheme systemTheme;
    const Look look = readLook(settingsFile());
    wear(look, systemTheme.isDark());
    const FocusRing focusRing(&application);
    try {
        requireSqlcipher();
    } catch (const std::exception&) {
        return refuseToStart(std::current_exception());
    }
    Worker worker;
    MainWindow window({worker, systemTheme, settingsFile(), requireSqlcipher}, look);
    window.show();
    return QApplication::exec();
}
