// How long the screen's thread is kept by each key, click and page change, in the real window offscreen; how long it is
// from the passphrase to Today; and what memory the program holds with a vault open.
//   page_changes [SESSIONS]    in a made up practice of so many sessions (default: the demo practice)
#include "db/cipher.h"
#include "db/sqlite_vault.h"
#include "tests/bench/bench_vault.h"
#include "tests/bench/store/memory.h"
#include "tests/ui/stall_watch.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/focus_ring.h"
#include "ui/main_window.h"
#include "ui/system_theme.h"
#include "ui/tour/walk.h"
#include "ui/worker.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace attune;
using attune::test::StallWatch;

namespace {

constexpr double allowed = 50; // ms

std::atomic<qint64> derivationNanoseconds = 0;

// The program's own derivation, timed.
Key timedDerivation(const Passphrase &passphrase, const KeySalt &salt, const KeyCost &cost)
{
    QElapsedTimer timer;
    timer.start();
    Key key = argon2id(passphrase, salt, cost);
    derivationNanoseconds += timer.nsecsElapsed();
    return key;
}

VaultSettings timedSettings()
{
    VaultSettings settings;
    settings.slots.derive = timedDerivation;
    return settings;
}

// Stops its clock when Today's sentence is painted.
class TodayPainted : public QObject {
public:
    TodayPainted() { qApp->installEventFilter(this); }

    void start() { m_timer.start(); }
    double milliseconds() const { return m_took; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_timer.isValid() || m_took > 0)
            return false;
        const auto *label = qobject_cast<const QLabel *>(watched);
        if (label
            && (label->text().contains(QLatin1String("One note at a time"))
                || label->text().contains(QLatin1String("quiet day"))))
            m_took = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        return false;
    }

private:
    QElapsedTimer m_timer;
    double m_took = 0;
};

// The memory that making it takes is not the window's.
void makeInAnotherProcess(const std::function<void()> &make)
{
    const pid_t child = fork();
    if (child == 0) {
        make();
        _exit(0);
    }
    waitpid(child, nullptr, 0);
}

class Rounds {
public:
    Rounds(StallWatch &watch, Walk &walk, MainWindow &window, TodayPainted &today)
        : m_watch(watch)
        , m_walk(walk)
        , m_window(window)
        , m_today(today)
    {
    }

    void addAll(const QString &passphrase)
    {
        key("the door", Qt::Key_O, Qt::ControlModifier, says("Your passphrase opens it."));
        letters("the passphrase", passphrase);
        step(
            "unlock",
            [this] {
                m_today.start();
                m_walk.press(Qt::Key_Return);
            },
            [this] { return m_today.milliseconds() > 0; });
        remember("Today");
        for (int round = 0; round < 2; ++round) { // a page is built when it is first shown
            key("families", Qt::Key_2, Qt::ControlModifier, seen("attune::FamiliesPage"));
            key("caseload", Qt::Key_3, Qt::ControlModifier, seen("attune::CaseloadPage"));
            key("today", Qt::Key_1, Qt::ControlModifier, seen("attune::TodayPage"));
            key("appearance", Qt::Key_Comma, Qt::ControlModifier, seen("attune::LookPage"));
            key("keys", Qt::Key_F1, {}, seen("attune::KeysPage"));
        }
        remember("the caseload");
        key("families", Qt::Key_2, Qt::ControlModifier, seen("attune::FamiliesPage"));
        letters("the families' filter", QStringLiteral("a"));
        key("a family", Qt::Key_Return, {}, says("The course so far"));
        click("plan", QStringLiteral("Plan a session"), seen("attune::PlanPage"));
        key("back", Qt::Key_Escape, {}, says("The course so far"));
        click("summary", QStringLiteral("Summary"), seen("attune::SummaryPage"));
        key("back", Qt::Key_Escape, {}, says("The course so far"));
        signedNote();
        key("back", Qt::Key_Escape, {}, says("The course so far"));
        note();
        key("new family", Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier, seen("attune::NewFamilyPage"));
        letters("a name", QStringLiteral("Ava"));
        key("today", Qt::Key_1, Qt::ControlModifier, seen("attune::TodayPage"));
        key("search", Qt::Key_K, Qt::ControlModifier, seen("attune::Palette"));
        letters("searching", QStringLiteral("the bear"));
        key("search closed", Qt::Key_Escape, {}, [this] { return !m_walk.seen("attune::Palette"); });
        remember("all of it");
        key("lock", Qt::Key_L, Qt::ControlModifier, says("Your passphrase opens it."));
    }

    void tell()
    {
        std::printf("\nFrom the passphrase to Today: %.0f ms, of these %.0f in the derivation and %.0f in the rest\n",
                    m_today.milliseconds(), static_cast<double>(derivationNanoseconds) / 1e6,
                    m_today.milliseconds() - static_cast<double>(derivationNanoseconds) / 1e6);
        for (const auto &[what, megabytes] : m_memory)
            std::printf("Memory (resident) with %s: %.0f MB\n", what.c_str(), megabytes);
        const auto slowest = m_watch.slowest();
        std::printf("\n%zu stretches of the screen's thread, %zu longer than %.0f ms; the longest:\n", m_watch.count(),
                    m_watch.longerThan(allowed), allowed);
        for (std::size_t i = 0; i < std::min<std::size_t>(slowest.size(), 20); ++i)
            std::printf("  %6.1f ms, %6.1f of the processor  %-20s %-26s %s\n", slowest[i].milliseconds,
                        slowest[i].processor, slowest[i].place.c_str(), slowest[i].began.c_str(),
                        slowest[i].longest.c_str());
    }

private:
    using IsThere = std::function<bool()>;

    void note()
    {
        key("a note", Qt::Key_E, Qt::ControlModifier, seen("attune::NotePage"));
        key("somebody was there", Qt::Key_Space, {}, yes());
        for (const auto &[name, movement] :
             {std::pair("connect", Qt::Key_1), std::pair("reflect", Qt::Key_2), std::pair("repair", Qt::Key_3)}) {
            key(name, movement, Qt::AltModifier, yes());
            letters("writing", QStringLiteral("They packed."));
        }
        key("regulation", Qt::Key_R, Qt::AltModifier, yes());
        key("a reading", Qt::Key_U, {}, yes());
        key("a next reading", Qt::Key_Tab, {}, yes());
        key("another reading", Qt::Key_O, {}, yes());
        key("signing", Qt::Key_Return, Qt::ControlModifier, yes());
        key("not yet", Qt::Key_Escape, {}, yes());
        key("a note left", Qt::Key_Escape, {}, says("The course so far"));
    }

    void signedNote()
    {
        step(
            "a signed note",
            [this] {
                for (QListView *list : m_window.findChildren<QListView *>()) {
                    for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
                        const QModelIndex index = list->model()->index(row, 0);
                        if (!index.data().toString().contains(QLatin1String("Signed")))
                            continue;
                        list->scrollTo(index);
                        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
                        return;
                    }
                }
            },
            seen("attune::SignedNotePage"));
    }

    void step(const char *what, const std::function<void()> &act, const IsThere &isThere)
    {
        m_walk.step(
            QString::fromLatin1(what),
            [this, place = std::string(what), act] {
                m_watch.setPlace(place);
                act();
            },
            isThere);
    }
    void key(const char *what, int pressed, Qt::KeyboardModifiers modifiers, const IsThere &isThere)
    {
        step(
            what, [this, pressed, modifiers] { m_walk.press(pressed, modifiers); }, isThere);
    }
    void letters(const char *what, const QString &text)
    {
        for (const QChar letter : text)
            step(
                what, [this, letter] { m_walk.type(letter); }, yes());
    }
    void click(const char *what, const QString &text, const IsThere &isThere)
    {
        step(
            what,
            [this, text] {
                for (auto *button : m_window.findChildren<QAbstractButton *>()) {
                    if (button->isVisible() && button->text() == text)
                        return QTest::mouseClick(button, Qt::LeftButton);
                }
            },
            isThere);
    }
    void remember(const char *what)
    {
        step(
            what,
            [this, what] {
                m_memory.push_back({what, bench::memoryNow()});
            },
            yes());
    }
    IsThere says(const char *text)
    {
        return [this, text] { return m_walk.says(QString::fromUtf8(text)); };
    }
    IsThere seen(const char *className)
    {
        return [this, className] { return m_walk.seen(className) != nullptr; };
    }
    static IsThere yes()
    {
        return [] { return true; };
    }

    StallWatch &m_watch;
    Walk &m_walk;
    MainWindow &m_window;
    TodayPainted &m_today;
    std::vector<std::pair<std::string, double>> m_memory;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    StallWatch application(argc, argv);
    SystemTheme systemTheme;
    wear({}, false);
    const FocusRing focusRing(&application);
    const QTemporaryDir home;
    const QString vault = home.filePath(QStringLiteral("practice.attune"));
    const QString passphrase = QStringLiteral("all of this is invented");
    const int sessions = argc > 1 ? std::atoi(argv[1]) : 0;
    makeInAnotherProcess([&] {
        if (sessions > 0)
            bench::makeLargeVault(vault, Passphrase(passphrase), sessions);
        else
            bench::makeDemoVault(vault, Passphrase(passphrase));
    });
    auto worker = std::make_unique<Worker>();
    auto window = std::make_unique<MainWindow>(
        Surroundings{*worker, systemTheme,
                     [](const QString &path) { return std::make_unique<SqliteVault>(path, timedSettings()); }, vault,
                     home.filePath(QStringLiteral("settings.ini")), requireSqlcipher},
        Look(), QString());
    window->show();
    Walk walk(*window, QDir(home.path()), QStringLiteral(".png"));
    TodayPainted today;
    Rounds rounds(application, walk, *window, today);
    rounds.addAll(passphrase);
    QObject::connect(&walk, &Walk::arrived, &application, [] { QApplication::exit(0); });
    QObject::connect(&walk, &Walk::stopped, &application, [](const QString &what) {
        std::fprintf(stderr, "The rounds stopped before this was there: %s\n", qPrintable(what));
        QApplication::exit(1);
    });
    walk.start();
    const int result = QApplication::exec();
    rounds.tell();
    window.reset();
    worker.reset();
    return result;
}
