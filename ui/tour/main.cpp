// Attune without a screen: does the main job in the real window offscreen, and saves a picture of each page.
#include "src/clock.h"
#include "src/errors.h"
#include "src/work/demo_setup.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/focus_ring.h"
#include "ui/main_window.h"
#include "ui/system_theme.h"
#include "ui/tour/main_job.h"
#include "ui/tour/new_vault.h"
#include "ui/tour/walk.h"
#include "ui/translation.h"
#include "ui/vault/loaded_vault.h"
#include "ui/worker.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace attune;

namespace {

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

const QString passphrase = QStringLiteral("all of this is invented");

std::unique_ptr<Vault> vaultAt(const QString &path)
{
    return vaultPart().vaultAt(path, QString());
}

// A vault of the demo practice of this day.
void makeVault(const QString &path)
{
    const auto store = vaultAt(path)->create(Passphrase(passphrase));
    IdSource ids = IdSource::ofTheSystem();
    const DemoSetUp demo = setUpDemo(*store, ids, &systemMoment, QDate::currentDate());
    if (!demo.problems.empty() || !demo.lineProblems.empty())
        throw RuleBroken();
}

// Whether everything in the vault is as its journal and signatures say.
bool isAsSigned(const QString &path)
{
    const auto store = vaultAt(path)->open(Passphrase(passphrase));
    Verification verification;
    while (!verification.isDone())
        store->verify(verification, std::chrono::milliseconds(100));
    return verification.findings.empty();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    installTranslation(application);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QStringLiteral("Does the main job of Attune in its real window, and saves a picture of every page."));
    arguments.addHelpOption();
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("The window's size."), QStringLiteral("WxH"),
                                  QStringLiteral("1280x800"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("theme"),
                                   QStringLiteral("light"));
    arguments.addOptions({size, theme});
    arguments.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    arguments.process(application);
    const QSize wanted = sizeOf(arguments.value(size));
    if (arguments.positionalArguments().size() != 1 || wanted.isEmpty())
        arguments.showHelp(2);
    const QDir folder(arguments.positionalArguments().constFirst());
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "The folder for the pictures cannot be made: %s\n", qPrintable(folder.path()));
        return 1;
    }

    const bool dark = arguments.value(theme) == QLatin1String("dark");
    const Look look{dark ? Theme::Dark : Theme::Light};
    SystemTheme systemTheme;
    wear(look, dark);
    const FocusRing focusRing(&application);
    const QTemporaryDir home;
    const QString vault = home.filePath(QStringLiteral("demo.attune"));
    makeVault(vault);
    auto worker = std::make_unique<Worker>();
    auto window =
        std::make_unique<MainWindow>(Surroundings{*worker, systemTheme, vaultAt, vault,
                                                  home.filePath(QStringLiteral("settings.ini")), cipherVersion},
                                     look, QString());
    window->resize(wanted);
    window->show();

    Walk walk(*window, folder,
              QStringLiteral("-%1-%2x%3@%4.png")
                  .arg(arguments.value(theme))
                  .arg(wanted.width())
                  .arg(wanted.height())
                  .arg(window->devicePixelRatioF()));
    const QString pdf = QFileInfo(folder.filePath(QStringLiteral("summary.pdf"))).absoluteFilePath();
    QFile::remove(pdf); // of an earlier walk: an export writes over nothing
    addMainJob(walk, *window, passphrase, pdf);
    addNewVault(walk, home.filePath(QStringLiteral("new.attune")), passphrase);
    QObject::connect(&walk, &Walk::arrived, &application, [] { QApplication::exit(0); });
    QObject::connect(&walk, &Walk::stopped, &application, [](const QString &what) {
        std::fprintf(stderr, "The walk stopped before this was there: %s\n", qPrintable(what));
        QApplication::exit(1);
    });
    walk.start();
    const int result = QApplication::exec();
    window.reset();
    worker.reset();
    if (result != 0)
        return result;
    if (!isAsSigned(vault)) {
        std::fprintf(stderr, "Something in the vault is not as its journal and signatures say.\n");
        return 1;
    }
    std::printf("%s\nAll is as the journal and the signatures say.\n", qPrintable(pdf));
    return 0;
}
