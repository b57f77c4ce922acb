#include "ui/main_window.h"

#include "ui/controls/accessible_role.h"
#include "ui/controls/sidebar.h"
#include "ui/keys.h"
#include "ui/pages/about_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/look_page.h"
#include "ui/palette/palette.h"
#include "ui/prompts.h"
#include "ui/rooms/rooms.h"
#include "ui/system_theme.h"
#include "ui/vault/displaced_notice.h"
#include "ui/vault/door.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace attune {

std::optional<Room> MainWindow::roomAt(Place place)
{
    switch (place) {
    case Place::Today:
        return Room::Today;
    case Place::Families:
        return Room::Families;
    case Place::Caseload:
        return Room::Caseload;
    case Place::Practice:
        return Room::Practice;
    default:
        return std::nullopt;
    }
}

bool MainWindow::needsVault(Place place)
{
    return roomAt(place) || place == Place::Search;
}

MainWindow::MainWindow(const Surroundings &surroundings, const Look &look, const QString &lastVault, Furnishing when)
    : m_surroundings(surroundings)
    , m_look(look)
    , m_lastVault(lastVault)
    , m_session(surroundings.worker, surroundings.makeVault)
    , m_idle(surroundings.clock)
{
    readAs(*this, QAccessible::Window);
    setWindowTitle(QStringLiteral("Attune"));
    setMinimumSize(1120, 640);
    resize(1280, 800);
    if (when == Furnishing::AtOnce)
        furnish();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_sidebar)
        QTimer::singleShot(0, this, &MainWindow::furnish);
}

void MainWindow::furnish()
{
    if (m_sidebar)
        return;
    setUpdatesEnabled(false);
    m_sidebar = new Sidebar;
    m_stack = new QStackedWidget;
    m_door = new Door(m_session, m_surroundings.offeredVault, m_lastVault);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new DisplacedNotice(m_session, this));
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
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
    connect(&m_session, &VaultSession::held, this, [this] { m_isQuitting = false; });
    connect(&m_session, &VaultSession::uncovered, this, &MainWindow::uncoverVault);
    connect(&m_idle, &IdleLock::idle, &m_session, &VaultSession::lock);
    qApp->installEventFilter(this);
    showLocked();
    setUpdatesEnabled(true);
    if (isVisible()) { // in a window that is seen, what is added shows itself later, and only then takes the keyboard
        m_sidebar->show();
        m_stack->show();
        m_door->currentWidget()->setFocus();
    }
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
    if (m_rooms)
        m_rooms->stay();
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

// A dialog keeps the window's shortcuts from their keys. The one that locks works wherever one is.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_session.isOpen() && QApplication::activeModalWidget()
        && QKeySequence(static_cast<const QKeyEvent *>(event)->keyCombination()) == keys::lock) {
        m_session.lock();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace attune
