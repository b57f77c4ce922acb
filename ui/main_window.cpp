#include "ui/main_window.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/sidebar.h"
#include "ui/keys.h"
#include "ui/pages/about_page.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/look_page.h"
#include "ui/system_theme.h"
#include "ui/worker.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace attune {

MainWindow::MainWindow(const Surroundings &surroundings, const Look &look)
    : m_surroundings(surroundings)
    , m_look(look)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(QStringLiteral("Attune"));
    setMinimumSize(1120, 700);
    resize(1280, 800);

    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    setCentralWidget(whole);

    m_sidebar->setCaption(tr("No vault is open"));
    const auto place = [this](Place id, const QString &name, const QString &icon, const QKeySequence &key) {
        m_sidebar->addPlace(static_cast<int>(id), name, icon, key);
    };
    place(Place::Welcome, tr("Welcome"), QStringLiteral("home"), keys::welcome);
    place(Place::Look, tr("Appearance"), QStringLiteral("settings"), keys::look);
    place(Place::Keys, tr("Keys"), QStringLiteral("key"), keys::keys);
    place(Place::About, tr("About Attune"), QStringLiteral("shield"), {});
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](int id) { go(static_cast<Place>(id)); });

    addAction(tr("Back to the welcome"), keys::welcome, [this] { go(Place::Welcome); });
    addAction(tr("Appearance"), keys::look, [this] { go(Place::Look); });
    addAction(tr("This page"), keys::keys, [this] { go(Place::Keys); });
    addAction(tr("Narrow or wide sidebar"), keys::rail, [this] { m_sidebar->setRail(!m_sidebar->isRail()); });
    addAction(tr("Quit"), keys::quit, [this] { close(); });

    connect(&m_surroundings.systemTheme, &SystemTheme::changed, this, &MainWindow::applyLook);
    go(Place::Welcome);
}

void MainWindow::addAction(const QString &text, const QKeySequence &key, const std::function<void()> &action)
{
    auto *added = new QAction(text, this);
    added->setShortcut(key);
    connect(added, &QAction::triggered, this, action);
    QMainWindow::addAction(added);
}

void MainWindow::go(Place place)
{
    const bool known = m_pages.contains(place);
    QWidget *&page = m_pages[place];
    if (!known) {
        page = make(place);
        m_stack->addWidget(page);
    }
    m_sidebar->setVisible(place != Place::Welcome);
    m_sidebar->setCurrentPlace(static_cast<int>(place));
    m_stack->setCurrentWidget(page);
}

QWidget *MainWindow::make(Place place)
{
    switch (place) {
    case Place::Welcome:
        return makeWelcome();
    case Place::Look:
        return makeLook();
    case Place::Keys:
        return new KeysPage(actions());
    case Place::About:
        return makeAbout();
    }
    Q_UNREACHABLE();
}

QWidget *MainWindow::makeWelcome()
{
    auto *page = new FirstRunPage;
    connect(page, &FirstRunPage::lookRequested, this, [this] { go(Place::Look); });
    connect(page, &FirstRunPage::keysRequested, this, [this] { go(Place::Keys); });
    connect(page, &FirstRunPage::aboutRequested, this, [this] { go(Place::About); });
    return page;
}

QWidget *MainWindow::makeLook()
{
    auto *page = new LookPage(m_look);
    connect(page, &LookPage::lookChosen, this, [this, page](const Look &look) { choose(look, page); });
    return page;
}

QWidget *MainWindow::makeAbout()
{
    auto *page = new AboutPage;
    m_surroundings.worker.run(
        Lane::Screen, page, m_surroundings.cipherVersion,
        [page](const QString &version) { page->showCipherVersion(version); },
        [page](const std::exception_ptr &error) { prompts::tell(page, prompts::messageFor(error)); });
    return page;
}

void MainWindow::choose(const Look &look, LookPage *page)
{
    m_look = look;
    applyLook();
    page->say(tr("Keeping your choice"));
    m_surroundings.worker.run(
        Lane::Save, page, [look, file = m_surroundings.settingsFile] { writeLook(look, file); },
        [page] { page->say(tr("Your choice is kept on this computer.")); },
        [page](const std::exception_ptr &error) {
            page->say(tr("Not kept: it holds until you close the window."));
            prompts::tell(page, prompts::messageFor(error));
        });
}

void MainWindow::applyLook()
{
    wear(m_look, m_surroundings.systemTheme.isDark());
}

} // namespace attune
