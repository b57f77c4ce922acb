// The shut door: which vault, and the passphrase that opens it.
#pragma once

#include <QTimer>
#include <QWidget>

namespace attune {

class Button;
class Field;
class Label;

/// Asks for the passphrase of one vault. After five wrong ones it waits a little longer each time.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    /// What stands beside the button that opens: the way to another vault, or back to the welcome.
    enum class Beside { Another, WayBack };

    UnlockPage(const QString &path, Beside beside, QWidget *parent = nullptr);

    /// Says why the vault did not open, and makes room for the next try. `wrongPassphrase` counts as a try.
    void refuse(const QString &sentence, bool wrongPassphrase);

    /// Says above the form what must not be missed; empty takes it away.
    void warn(const QString &sentence);

    /// Empties the passphrase; called when the vault has opened.
    void forget();

Q_SIGNALS:
    void openRequested(const QString &path, const QString &passphrase);
    void createRequested();
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void askToOpen();
    void countDown();
    QWidget *makeForm(const QString &path, Beside beside);
    Button *makeBeside(Beside beside);

    Label *m_closed;
    Label *m_warning;
    Field *m_place;
    Field *m_passphrase;
    Button *m_open;
    Label *m_said;
    QTimer m_second;
    int m_wrong = 0;
    int m_secondsToWait = 0;
};

} // namespace attune
