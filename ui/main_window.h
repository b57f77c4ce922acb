// The one window: a sidebar and a stack of pages.
#pragma once

#include "ui/idle_lock.h"
#include "ui/look.h"
#include "ui/rooms/whereabouts.h"
#include "ui/vault/vault_session.h"

#include <QPointer>

#include <functional>
#include <map>
#include <optional>

class QStackedWidget;

namespace attune {

struct AtWork;
class Door;
class LookPage;
class Palette;
class Rooms;
class Sidebar;
class SystemTheme;

/// What the window needs of the rest of the program.
struct Surroundings {
    Worker &worker;
    SystemTheme &systemTheme;
    VaultSession::MakeVault makeVault;
    QString offeredVault; ///< the place that is offered for a first vault
    QString settingsFile; ///< where the look and the last vault's path are kept
    std::function<QString()> cipherVersion; ///< of the encryption in this program; called on the worker's thread
    Clock clock = systemClock(); ///< the one on the wall
};

/// Shows one page at a time, each built when it is first asked for, dresses the program in the look that is chosen, and
/// locks the vault when nobody has touched anything for five minutes. It has no menus, bars or docks, and is a plain
/// widget: a QMainWindow brings what lays them out into memory.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// The places, in the sidebar's order. Those from Today to Search are there while a vault is open, Start while
    /// none is. Search lies over whatever is in front.
    enum class Place { Start, Today, Families, Caseload, Practice, Search, Look, Keys, About };
    static constexpr Place places[] = {Place::Start,  Place::Today, Place::Families, Place::Caseload, Place::Practice,
                                       Place::Search, Place::Look,  Place::Keys,     Place::About};

    /// When the window gets its pages: at once, or after its empty ground was painted, so that it is there sooner.
    enum class Furnishing { AtOnce, AfterTheGround };

    /// `look` is what the program wears already; `lastVault` the path of the vault that was open last, or empty.
    MainWindow(const Surroundings &surroundings, const Look &look, const QString &lastVault,
               Furnishing when = Furnishing::AtOnce);
    ~MainWindow() override;

    void go(Place place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The room behind a place of the sidebar.
    static std::optional<Room> roomAt(Place place);
    static bool needsVault(Place place);
    void furnish();
    void addPlaces();
    void addActions();
    void addAction(const QString &text, const QKeySequence &key, const std::function<void()> &action);
    QWidget *make(Place place);
    QWidget *makeLook();
    QWidget *makeAbout();
    void toTheDoor(void (Door::*step)());
    void enterVault(const AtWork &atWork);
    void rememberVault();
    void coverVault();
    void closeDialogs();
    void leaveVault();
    void showLocked();
    void showAtWork(const AtWork &atWork);
    void showOpen();
    void uncoverVault();
    void askToGiveUp();
    void mark(Place place);
    void search();
    /// `page` says what became of it; null where none is in front.
    void choose(const Look &look, LookPage *page);
    void applyLook();

    Surroundings m_surroundings;
    Look m_look;
    QString m_lastVault;
    VaultSession m_session;
    Sidebar *m_sidebar = nullptr; // none before the window is furnished
    QStackedWidget *m_stack = nullptr;
    Door *m_door = nullptr;
    Rooms *m_rooms = nullptr;
    QPointer<Palette> m_palette;
    /// Where the vault at this path was left, until it is open again.
    std::optional<std::pair<QString, Whereabouts>> m_left;
    /// The page that was in front of the vault then, such as the keys.
    std::optional<Place> m_leftAt;
    std::map<Place, QWidget *> m_pages;
    QString m_practiceName;
    QString m_clinicianName;
    bool m_isQuitting = false; // the window closes once the vault is shut
    bool m_isRail = false; // by choice; where a page needs the width the sidebar is narrow anyway
    IdleLock m_idle;
};

} // namespace attune
