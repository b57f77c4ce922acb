#include "db/cipher.h"
#include "db/hardening.h"
#include "db/sqlite_vault.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/focus_ring.h"
#include "ui/last_vault.h"
#include "ui/main_window.h"
#include "ui/system_theme.h"
#include "ui/translation.h"
#include "ui/worker.h"

#include <QApplication>
#include <QCommandLineParser>

#include <fontconfig/fontconfig.h>

#include <thread>

using namespace attune;

int main(int argc, char *argv[])
{
    hardenProcess();
    // Reading which fonts there are takes as long as a fifth of the start. Qt finds them read.
    std::jthread fonts([] { FcInit(); });
    QApplication application(argc, argv);
    fonts.join();
    QApplication::setApplicationName(QStringLiteral("attune"));
    QApplication::setApplicationDisplayName(QStringLiteral("Attune"));
    QApplication::setApplicationVersion(QLatin1String(ATTUNE_VERSION));
    installTranslation(application);
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
