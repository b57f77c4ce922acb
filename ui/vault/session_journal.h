// What is told to the journal while a vault is open: what was shown, and that the vault was locked.
#pragma once

#include "src/deed.h"
#include "ui/vault/at_work.h"
#include "ui/worker.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace attune {

class VaultSession;

/// Enters views soon after they were shown, several in one transaction and never before words that wait to be saved;
/// what is not entered yet when the vault is locked is entered then, and the lock after it. Goes with the rooms of the
/// open vault.
class SessionJournal : public QObject {
    Q_OBJECT
public:
    /// Created after whoever keeps words at VaultSession::keepNow(), so that its rows come after them.
    SessionJournal(VaultSession &session, const AtWork &atWork, QObject *parent = nullptr);

    /// Somebody has something before them from now on: to be called once for each visit of a page. `part` says which
    /// page it was, such as "caseload", where the target alone does not.
    void viewed(const DeedTarget &target, const QString &part = {});

Q_SIGNALS:
    /// It was shown, and the journal does not say so.
    void notEntered(const std::exception_ptr &why);

private:
    struct View {
        DeedTarget target;
        QString part;
        Instant at{};
    };
    struct Batch {
        std::vector<View> views;
        bool isEntered = false; // of the worker's thread
    };

    void enterSoon();
    void enter(const std::shared_ptr<Batch> &batch, Lane lane);
    void enterLock();

    VaultSession &m_session;
    AtWork m_atWork;
    QTimer m_soon;
    std::vector<View> m_waiting;
    std::vector<std::shared_ptr<Batch>> m_underWay;
};

} // namespace attune
