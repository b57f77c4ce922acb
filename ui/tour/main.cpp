// Attune without a screen: shows the pages of the real window offscreen and saves a picture of each.
#include "db/cipher.h"
#include "db/sqlite_vault.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/focus_ring.h"
#include "ui/main_window.h"
#include "ui/system_theme.h"
#include "ui/worker.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTimer>

#include <cstdio>

using namespace attune;

namespace {

constexpr std::pair<const char *, MainWindow::Place> pages[] = {{"first-run", MainWindow::Place::Start},
                                                                {"look", MainWindow::Place::Look},
                                                                {"keys", MainWindow::Place::Keys},
                                                                {"about", MainWindow::Place::About}};

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QStringLiteral("Saves a picture of every page of Attune."));
    arguments.addHelpOption();
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("The window's size."), QStringLiteral("WxH"),
                                  QStringLiteral("1280x800"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("theme"),
                                   QStringLiteral("light"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("Only this page."), QStringLiteral("name"));
    arguments.addOptions({size, theme, page});
    arguments.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    arguments.process(application);
    const QSize wanted = sizeOf(arguments.value(size));
    if (arguments.positionalArguments().size() != 1 || wanted.isEmpty())
        arguments.showHelp(2);
    const QDir folder(arguments.positionalArguments().constFirst());

    const bool dark = arguments.value(theme) == QLatin1String("dark");
    const Look look{dark ? Theme::Dark : Theme::Light};
    SystemTheme systemTheme;
    wear(look, dark);
    const FocusRing focusRing(&application);
    Worker worker;
    MainWindow window({worker, systemTheme, [](const QString &path) { return std::make_unique<SqliteVault>(path); },
                       folder.filePath(QStringLiteral("unused.attune")), folder.filePath(QStringLiteral("unused.ini")),
                       requireSqlcipher},
                      look, {});
    window.resize(wanted);
    window.show();

    // A page is shown in one turn and saved in the next, so that it has been laid out and its answers have come.
    std::size_t next = 0;
    bool shown = false;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &window, [&] {
        const QString only = arguments.value(page);
        while (next < std::size(pages) && !only.isEmpty() && only != QLatin1String(pages[next].first))
            ++next;
        if (next == std::size(pages))
            return QApplication::exit(0);
        shown = !shown;
        if (shown)
            return window.go(pages[next].second);
        const QString name = QStringLiteral("%1-%2-%3x%4@%5.png")
                                 .arg(QLatin1String(pages[next].first), arguments.value(theme))
                                 .arg(wanted.width())
                                 .arg(wanted.height())
                                 .arg(window.devicePixelRatioF());
        if (!window.grab().save(folder.filePath(name))) {
            std::fprintf(stderr, "%s could not be written\n", qPrintable(folder.filePath(name)));
            return QApplication::exit(1);
        }
        std::printf("%s\n", qPrintable(folder.filePath(name)));
        ++next;
    });
    turns.start(60);
    return QApplication::exec();
}
