// The places of the window and everything that can be done from anywhere in it, each with its key.
#include "ui/controls/attune_style.h"
#include "ui/controls/sidebar.h"
#include "ui/keys.h"
#include "ui/main_window.h"
#include "ui/pages/look_page.h"
#include "ui/palette/palette.h"
#include "ui/prompts.h"
#include "ui/rooms/rooms.h"
#include "ui/system_theme.h"
#include "ui/vault/door.h"

#include <QAction>
#include <QStackedWidget>

namespace attune {

void MainWindow::addPlaces()
{
    const auto place = [this](Place id, const QString &name, const QString &icon, const QKeySequence &key) {
        m_sidebar->addPlace(static_cast<int>(id), name, icon, key);
    };
    place(Place::Start, tr("Welcome"), QStringLiteral("home"), keys::start);
    place(Place::Today, tr("Today"), QStringLiteral("today"), keys::today);
    place(Place::Families, tr("Families"), QStringLiteral("families"), keys::families);
    place(Place::Caseload, tr("Caseload"), QStringLiteral("supervision"), keys::caseload);
    place(Place::Practice, tr("Practice"), QStringLiteral("book"), keys::practice);
    place(Place::Search, tr("Search"), QStringLiteral("search"), keys::search);
    place(Place::Look, tr("Appearance"), QStringLiteral("settings"), keys::look);
    place(Place::Keys, tr("Keys"), QStringLiteral("key"), keys::keys);
    place(Place::About, tr("About Attune"), QStringLiteral("shield"), {});
    m_sidebar->addAction(tr("Lock"), QStringLiteral("lock"), keys::lock);
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](int id) { go(static_cast<Place>(id)); });
    connect(m_sidebar, &Sidebar::actionChosen, &m_session, &VaultSession::lock);
}

void MainWindow::addActions()
{
    addAction(tr("Back"), keys::start, [this] {
        if (m_rooms && m_stack->currentWidget() == m_rooms)
            m_rooms->back();
        else
            go(m_session.isOpen() ? Place::Today : Place::Start);
    });
    addAction(tr("Create a vault"), keys::createVault, [this] { toTheDoor(&Door::showCreate); });
    addAction(tr("Open a vault"), keys::openVault, [this] { toTheDoor(&Door::showOther); });
    addAction(tr("Open the demo practice"), keys::demo, [this] { toTheDoor(&Door::openDemo); });
    addAction(tr("Today"), keys::today, [this] { go(Place::Today); });
    addAction(tr("Families"), keys::families, [this] { go(Place::Families); });
    addAction(tr("Caseload"), keys::caseload, [this] { go(Place::Caseload); });
    addAction(tr("Practice"), keys::practice, [this] { go(Place::Practice); });
    addAction(tr("Search or jump to"), keys::search, [this] { go(Place::Search); });
    addAction(tr("New family"), keys::newFamily, [this] {
        if (m_rooms) {
            go(Place::Families);
            m_rooms->showNewFamily();
        }
    });
    addAction(tr("The file of the family in front"), keys::file, [this] {
        if (m_rooms && m_stack->currentWidget() == m_rooms)
            m_rooms->showFileOfFamilyInFront();
    });
    addAction(tr("Write or continue a note"), keys::openNote, [this] {
        if (m_rooms && m_stack->currentWidget() == m_rooms)
            m_rooms->openNextNote();
    });
    addAction(tr("Change the passphrase"), {}, [this] {
        if (m_rooms && m_session.isOpen())
            m_rooms->showPassphrase();
    });
    addAction(tr("Lock the vault"), keys::lock, [this] { m_session.lock(); });
    addAction(tr("Appearance"), keys::look, [this] { go(Place::Look); });
    addAction(tr("This page"), keys::keys, [this] { go(Place::Keys); });
    addAction(tr("Narrow or wide sidebar"), keys::rail, [this] {
        m_isRail = !m_sidebar->isRail();
        m_sidebar->setRail(m_isRail);
    });
    addAction(tr("Quit"), keys::quit, [this] { close(); });
}

void MainWindow::search()
{
    if (m_palette)
        return;
    m_palette = new Palette(m_session, actions(), this);
    connect(m_palette, &Palette::familyChosen, m_rooms, &Rooms::showFamily);
    connect(m_palette, &Palette::noteChosen, m_rooms, [this](Id<Session> session) { m_rooms->openNote(session); });
    m_palette->show();
    m_palette->raise();
}

void MainWindow::toTheDoor(void (Door::*step)())
{
    if (m_session.isOpen())
        return;
    go(Place::Start);
    (m_door->*step)();
}

void MainWindow::choose(const Look &look, LookPage *page)
{
    m_look = look;
    applyLook();
    const auto say = [page = QPointer(page)](const QString &words) {
        if (page)
            page->say(words);
    };
    say(tr("Keeping your choice"));
    m_surroundings.worker.run(
        Lane::Save, this, [look, file = m_surroundings.settingsFile] { writeLook(look, file); },
        [say] { say(tr("Your choice is kept on this computer.")); },
        [this, say](const std::exception_ptr &error) {
            say(tr("Not kept: it holds until you close the window."));
            prompts::tell(this, prompts::messageFor(error));
        });
}

void MainWindow::applyLook()
{
    wear(m_look, m_surroundings.systemTheme.isDark());
}

void MainWindow::addAction(const QString &text, const QKeySequence &key, const std::function<void()> &action)
{
    auto *added = new QAction(text, this);
    added->setShortcut(key);
    connect(added, &QAction::triggered, this, action);
    QWidget::addAction(added);
}

} // namespace attune
