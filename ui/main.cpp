#include "db/cipher.h"
#include "db/hardening.h"
#include "db/sqlite_vault.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/focus_ring.h"
#include "ui/last_vault.h"
#include "ui/main_window.h"
#include "ui/system_theme.h"
#include "ui/worker.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTranslator>

using namespace attune;

int main(int argc, char *argv[])
{
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("attune"));
    QApplication::setApplicationDisplayName(QStringLiteral("Attune"));
    QApplication::setApplicationVersion(QLatin1String(ATTUNE_VERSION));
    QTranslator words;
    // English is in the program already, but for its plurals.
    if (words.load(QLocale(), QStringLiteral("attune"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || words.load(QStringLiteral(":/i18n/attune_en")))
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
    Worker worker;
    MainWindow window({worker, systemTheme, [](const QString &path) { return std::make_unique<SqliteVault>(path); },
                       offeredVault(), settingsFile(), requireSqlcipher},
                      look, readLastVault(settingsFile()));
    window.show();
    return QApplication::exec();
}
