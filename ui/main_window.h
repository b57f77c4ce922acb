// The one window: a sidebar and a stack of pages.
#pragma once

#include "ui/look.h"
#include "ui/prompts.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QStackedWidget;

namespace attune {

class LookPage;
class Sidebar;
class SystemTheme;
class Worker;

/// What the window needs of the rest of the program.
struct Surroundings {
    Worker &worker;
    SystemTheme &systemTheme;
    QString settingsFile; ///< where the look is kept
    std::function<QString()> cipherVersion; ///< of the encryption in this program; called on the worker's thread
};

/// Shows one page at a time, each built when it is first asked for, and dresses the program in the look that is chosen.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// The places, in the sidebar's order.
    enum class Place { Welcome, Look, Keys, About };
    static constexpr Place places[] = {Place::Welcome, Place::Look, Place::Keys, Place::About};

    /// `look` is what the program wears already.
    MainWindow(const Surroundings &surroundings, const Look &look);

    void go(Place place);

private:
    void addAction(const QString &text, const QKeySequence &key, const std::function<void()> &action);
    QWidget *make(Place place);
    QWidget *makeWelcome();
    QWidget *makeLook();
    QWidget *makeAbout();
    void choose(const Look &look, LookPage *page);
    void applyLook();

    Surroundings m_surroundings;
    Look m_look;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    std::map<Place, QWidget *> m_pages;
};

} // namespace attune
