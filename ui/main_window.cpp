#include "ui/main_window.h"

#include "ui/controls/sidebar.h"
#include "ui/copied_words.h"
#include "ui/last_vault.h"
#include "ui/pages/about_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/look_page.h"
#include "ui/palette/palette.h"
#include "ui/prompts.h"
#include "ui/rooms/rooms.h"
#include "ui/system_theme.h"
#include "ui/vault/door.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace attune {

namespace {

// The room behind a place of the sidebar.
std::optional<Room> roomAt(MainWindow::Place place)
{
    switch (place) {
    case MainWindow::Place::Today:
        return Room::Today;
    case MainWindow::Place::Families:
        return Room::Families;
    case MainWindow::Place::Caseload:
        return Room::Caseload;
    default:
        return std::nullopt;
    }
}

bool needsVault(MainWindow::Place place)
{
    return roomAt(place) || place == MainWindow::Place::Search;
}

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, const Look &look, const QString &lastVault)
    : m_surroundings(surroundings)
    , m_look(look)
    , m_session(surroundings.worker, surroundings.makeVault)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_door(new Door(m_session, surroundings.offeredVault, lastVault))
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
    m_stack->addWidget(m_door);
    m_pages[Place::Start] = m_door;

    addPlaces();
    addActions();
    connect(&m_surroundings.systemTheme, &SystemTheme::changed, this, &MainWindow::applyLook);
    connect(m_door, &Door::entered, this, &MainWindow::enterVault);
    connect(m_door, &Door::textScaleChosen, this, [this](qreal scale) {
        delete std::exchange(m_pages[Place::Look], nullptr); // it would show the former choice
        choose({m_look.theme, scale}, nullptr);
    });
    connect(m_door, &Door::lookRequested, this, [this] { go(Place::Look); });
    connect(m_door, &Door::keysRequested, this, [this] { go(Place::Keys); });
    connect(m_door, &Door::aboutRequested, this, [this] { go(Place::About); });
    connect(&m_session, &VaultSession::locking, this, &MainWindow::coverVault);
    connect(&m_session, &VaultSession::locked, this, &MainWindow::leaveVault);
    m_idle.setInterval(std::chrono::minutes(5));
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, &m_session, &VaultSession::lock);
    qApp->installEventFilter(this);
    showLocked();
}

// The store is shut on the worker's thread before the worker goes.
MainWindow::~MainWindow()
{
    m_session.lock();
}

void MainWindow::go(Place place)
{
    const bool isInside = m_rooms && m_session.isOpen();
    if (const auto room = roomAt(place); room && isInside)
        return m_rooms->enter(*room);
    if (place == Place::Search && isInside)
        return search();
    if (needsVault(place))
        return;
    if (place == Place::Start && m_session.isOpen())
        return;
    QWidget *&page = m_pages[place];
    if (!page) {
        page = make(place);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    if (page != m_door) // which knows its own field
        page->setFocus(Qt::OtherFocusReason);
    mark(place);
}

void MainWindow::mark(Place place)
{
    m_sidebar->setVisible(place != Place::Start);
    m_sidebar->setCurrentPlace(static_cast<int>(place));
    m_sidebar->setRail(m_isRail);
}

QWidget *MainWindow::make(Place place)
{
    if (place == Place::Look)
        return makeLook();
    if (place == Place::Keys)
        return new KeysPage(actions());
    return makeAbout();
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

void MainWindow::enterVault(const AtWork &atWork)
{
    m_rooms = new Rooms(m_session, atWork);
    m_stack->addWidget(m_rooms);
    connect(m_rooms, &Rooms::entered, this, [this](Room room) {
        m_stack->setCurrentWidget(m_rooms);
        for (const Place place : places) {
            if (roomAt(place) == room)
                mark(place);
        }
        m_sidebar->setRail(m_isRail || m_rooms->isWide());
    });
    m_sidebar->setCaption(atWork.practice.name);
    m_sidebar->setPerson(atWork.clinician.name);
    for (const Place place : places)
        m_sidebar->setPlaceVisible(static_cast<int>(place), place != Place::Start);
    m_sidebar->setActionVisible(true);
    if (!m_session.path().isEmpty())
        rememberVault();
    m_idle.start();
    const auto left = std::exchange(m_left, std::nullopt);
    const auto leftAt = std::exchange(m_leftAt, std::nullopt);
    if (!left || left->first != m_session.path() || left->first.isEmpty())
        return go(Place::Today);
    m_rooms->returnTo(left->second);
    if (leftAt)
        go(*leftAt);
}

void MainWindow::rememberVault()
{
    m_surroundings.worker.run(
        Lane::Save, this, [path = m_session.path(), file = m_surroundings.settingsFile] { writeLastVault(path, file); },
        [] {}, [](const std::exception_ptr &) { /* the path is only a help: the next start asks for it */ });
}

// Nothing of the vault is seen from here on, while what was typed last is still being written.
void MainWindow::coverVault()
{
    m_idle.stop();
    delete m_palette;
    if (m_rooms) {
        const auto other =
            std::ranges::find_if(m_pages, [this](const auto &page) { return page.second == m_stack->currentWidget(); });
        m_leftAt = other == m_pages.end() ? std::nullopt : std::optional(other->first);
        m_left = {m_session.path(), m_leftAt ? Whereabouts() : m_rooms->whereabouts()};
        m_rooms->leave();
    }
    forgetCopiedWords();
    showLocked();
}

void MainWindow::leaveVault()
{
    delete std::exchange(m_rooms, nullptr);
}

void MainWindow::showLocked()
{
    m_sidebar->setCaption(tr("No vault is open"));
    m_sidebar->setPerson({});
    for (const Place place : places)
        m_sidebar->setPlaceVisible(static_cast<int>(place), !needsVault(place));
    m_sidebar->setActionVisible(false);
    m_stack->setCurrentWidget(m_door);
    mark(Place::Start);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (m_rooms
        && (type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress
            || type == QEvent::Wheel))
        m_idle.start();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace attune
