#include "db/hardening.h"
#include "db/user_folder.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/focus_ring.h"
#include "ui/last_vault.h"
#include "ui/main_window.h"
#include "ui/one_window.h"
#include "ui/quit_signals.h"
#include "ui/settings_file.h"
#include "ui/system_theme.h"
#include "ui/translation.h"
#include "ui/vault/loaded_vault.h"
#include "ui/window_shape.h"
#include "ui/worker.h"

#include <QApplication>
#include <QCommandLineParser>

#include <fontconfig/fontconfig.h>
#include <thread>

using namespace attune;

namespace {

std::unique_ptr<Vault> makeVault(const QString &path)
{
    return vaultPart().vaultAt(path, userFolder());
}

void readArguments(const QApplication &application)
{
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("main", "Session notes for child and family therapists."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.process(application);
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    OneWindow oneWindow(OneWindow::usualFolder());
    if (argc == 1 && oneWindow.wakeFirst(qgetenv("XDG_ACTIVATION_TOKEN")))
        return 0;
    // Which fonts there are takes long to read; Qt, which asks for it next, waits for what is read meanwhile.
    const std::jthread fonts([] { FcInit(); });
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("attune"));
    QApplication::setApplicationDisplayName(QStringLiteral("Attune"));
    QApplication::setApplicationVersion(QLatin1String(ATTUNE_VERSION));
    installTranslation(application);
    if (argc > 1)
        readArguments(application);

    SystemTheme systemTheme;
    const Look look = readLook(settingsFile());
    wear(look, systemTheme.isDark());
    const FocusRing focusRing(&application);
    Worker worker;
    MainWindow window({worker, systemTheme, makeVault, offeredVault(), settingsFile(), cipherVersion}, look,
                      readLastVault(settingsFile()), MainWindow::Furnishing::AfterTheGround);
    oneWindow.answer(&window);
    QObject::connect(&oneWindow, &OneWindow::asked, &window,
                     [&window](const QByteArray &token) { bringToFront(window, token); });
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &window, &QWidget::close);
    showIn(window, readWindowShape(settingsFile()));
    return QApplication::exec();
}
