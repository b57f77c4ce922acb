// Everything before a vault is open: the welcome, making one, opening one, and naming the practice of a new one.
#pragma once

#include "ui/vault/at_work.h"

#include <QStackedWidget>

#include <optional>

namespace attune {

class CreatePage;
class PracticePage;
class UnlockPage;
class VaultSession;

/// The pages before the door and the way through it. A vault that holds no practice yet is asked for one, so that a
/// creation that was cut off is simply taken up again.
class Door : public QStackedWidget {
    Q_OBJECT
public:
    /// `offered`: where a first vault would lie. `lastVault`: the one that was open last; empty shows the welcome.
    Door(VaultSession &session, const QString &offered, const QString &lastVault, QWidget *parent = nullptr);

    void showCreate();
    /// Opens the demo practice, made for now.
    void openDemo();
    void showUnlock(const QString &path);
    /// The passphrase of the last vault, or of one that is named there.
    void showOther();
    /// Back to where one came from: the welcome, or the last vault's passphrase.
    void showStart();

Q_SIGNALS:
    void entered(const attune::AtWork &atWork);
    void textScaleChosen(qreal scale);
    void lookRequested();
    void keysRequested();
    void aboutRequested();

private:
    void show(QWidget *page);
    void sayHeld();
    void sayKept();
    void lookInside();
    void showPractice();
    void setUp(const Practice &practice, const Clinician &clinician);
    void refuse(const std::exception_ptr &why);

    VaultSession &m_session;
    QString m_offered;
    QString m_lastVault;
};

} // namespace attune
