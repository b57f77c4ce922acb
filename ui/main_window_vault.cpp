// The part of the window that opens, covers and leaves a vault.
#include "ui/controls/sidebar.h"
#include "ui/copied_words.h"
#include "ui/last_vault.h"
#include "ui/main_window.h"
#include "ui/palette/palette.h"
#include "ui/paper/typed.h"
#include "ui/prompts.h"
#include "ui/rooms/rooms.h"
#include "ui/vault/door.h"
#include "ui/window_shape.h"
#include "ui/worker.h"

#include <QCloseEvent>
#include <QDialog>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace attune {

void MainWindow::enterVault(const AtWork &atWork)
{
    m_rooms = new Rooms(m_session, atWork);
    m_stack->addWidget(m_rooms);
    connect(m_rooms, &Rooms::entered, this, [this](Room room) {
        if (!m_session.isOpen())
            return; // a page that could not let go of its words, behind the door
        m_stack->setCurrentWidget(m_rooms);
        for (const Place place : places) {
            if (roomAt(place) == room)
                mark(place);
        }
        m_sidebar->setRail(m_isRail || m_rooms->isWide());
    });
    connect(m_rooms, &Rooms::atWorkChanged, this, &MainWindow::showAtWork);
    showAtWork(atWork);
    showOpen();
    if (!m_session.path().isEmpty())
        rememberVault();
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

void MainWindow::showAtWork(const AtWork &atWork)
{
    m_practiceName = asTyped(atWork.practice.name);
    m_clinicianName = asTyped(atWork.clinician.name);
    m_sidebar->setCaption(m_practiceName);
    m_sidebar->setPerson(m_clinicianName);
}

void MainWindow::showOpen()
{
    m_sidebar->setCaption(m_practiceName);
    m_sidebar->setPerson(m_clinicianName);
    for (const Place place : places)
        m_sidebar->setPlaceVisible(static_cast<int>(place), place != Place::Start);
    m_sidebar->setActionVisible(true);
    m_idle.start();
}

// Nothing of the vault is seen from here on, while what was typed last is still being written.
void MainWindow::coverVault()
{
    m_idle.stop();
    delete m_palette;
    if (m_rooms) {
        closeDialogs();
        const auto other =
            std::ranges::find_if(m_pages, [this](const auto &page) { return page.second == m_stack->currentWidget(); });
        m_leftAt = other == m_pages.end() ? std::nullopt : std::optional(other->first);
        m_left = {m_session.path(), m_leftAt ? Whereabouts() : m_rooms->whereabouts()};
    }
    forgetCopiedWords();
    showLocked();
}

// A dialog lies over whatever is in front, and may show what a family is called or what a note says.
void MainWindow::closeDialogs()
{
    for (const QPointer<QDialog> dialog : m_rooms->findChildren<QDialog *>()) {
        if (dialog)
            dialog->reject();
        if (dialog)
            dialog->hide(); // one that waits for an answer does not go by itself
    }
}

// It was held: its rooms are as they were left.
void MainWindow::uncoverVault()
{
    m_left.reset();
    showOpen();
    m_rooms->comeBack();
    if (const auto leftAt = std::exchange(m_leftAt, std::nullopt))
        go(*leftAt);
}

void MainWindow::leaveVault()
{
    delete std::exchange(m_rooms, nullptr);
    if (m_isQuitting)
        close();
}

// The window goes once the vault is shut; where words can be written nowhere it stays, and says so.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.isOpen() || m_session.isClosing()) {
        event->ignore();
        m_isQuitting = true;
        m_session.lock();
    } else if (m_session.isHeld()) {
        event->ignore();
        askToGiveUp();
    } else {
        m_surroundings.worker.run(
            Lane::Save, this,
            [shape = shapeOf(*this), file = m_surroundings.settingsFile] { writeWindowShape(shape, file); }, [] {},
            [](const std::exception_ptr &) {}); // the next window opens in the usual size then
    }
}

void MainWindow::askToGiveUp()
{
    prompts::ask(
        this,
        {tr("What you wrote last is not written anywhere yet"),
         tr("Attune holds it and keeps trying. Make some room on the disk, or put the vault’s file back in its place, "
            "and it is written within seconds. If you close now, it is lost.")},
        tr("Close and lose it"), [this] {
            m_isQuitting = true;
            m_session.giveUp();
        });
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

} // namespace attune
