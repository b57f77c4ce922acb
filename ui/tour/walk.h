// A walk through the real window, step by step, as somebody at the keyboard takes it.
#pragma once

#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace attune {

/// Takes each step once what the step before asked for is on the screen, and saves pictures on the way.
class Walk : public QObject {
    Q_OBJECT
public:
    /// `suffix` ends each picture's name.
    Walk(QWidget &window, const QDir &folder, const QString &suffix);

    /// `act` is taken, then the walk waits for `isThere`. What is not there after half a
    /// minute ends the walk with a picture of what is.
    void step(const QString &what, std::function<void()> act, std::function<bool()> isThere);
    /// The same for an act that is one key.
    void key(const QString &what, int key, Qt::KeyboardModifiers modifiers, std::function<bool()> isThere);
    /// Saves a picture of the window as it is then.
    void picture(const QString &name);

    void start();

    // For the steps: what a person does and sees.
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Clicks the button with these words on it, where it is seen.
    void click(const QString &words);
    /// Replaces what the field of this name holds, where it is seen.
    void fill(const QString &field, const QString &text);
    bool says(const QString &text) const;
    /// The first thing of this class and name that is seen, or null.
    QWidget *seen(const char *className, const QString &name = {}) const;

Q_SIGNALS:
    void arrived();
    /// A step's end was not reached, or a picture not written.
    void stopped(const QString &what);

private:
    struct Step {
        QString what;
        std::function<void()> act;
        std::function<bool()> isThere;
    };

    void turn();
    void save(const QString &name);

    QWidget &m_window;
    QDir m_folder;
    QString m_suffix;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    bool m_acted = false;
    int m_turns = 0; // since the step was taken
    QTimer m_timer;
};

} // namespace attune
