// A page of several parts in the open vault.
#pragma once

#include "src/records/problem.h"
#include "ui/rooms/leaving.h"
#include "ui/vault/at_work.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace attune {

class FormKeeper;
class PartsPage;
class VaultSession;

/// Holds the page and keeps what is changed there.
class PartsRoom : public QWidget {
    Q_OBJECT
public:
    /// Keeps what is changed, then wishes to go back; stays where a field makes no sense yet.
    void finish();

    /// Keeps what is changed, where all of it makes sense; else, where the vault is being locked, it comes back as it
    /// was typed. Ends with kept(), or with notKept() where it is not clear or could not be kept; the room must stay
    /// until then.
    void leave(Leaving why);

Q_SIGNALS:
    void backRequested();
    void kept();
    void notKept();
    /// Something that other pages show is other than before.
    void changed();

protected:
    /// Shows what was kept.
    using Kept = Outcome<std::function<void()>>;
    using Keeping = std::function<Kept(const Workplace &)>;

    PartsRoom(VaultSession &session, const AtWork &atWork, PartsPage *page, QWidget *parent);

    /// Keeps in the vault, on the worker's thread, what is changed in the page now; null where nothing is.
    virtual Keeping keeping() = 0;

    void showEvent(QShowEvent *event) override;

private:
    template <class Then>
    void keep(Then then);
    void keepTyped();
    void leavePage();
    void leaveVault();

    VaultSession &m_session;
    AtWork m_atWork;
    PartsPage *m_page;
    bool m_isKeeping = false; // until the answer is there
    /// Of the form in front, with which it goes.
    QPointer<FormKeeper> m_typed;
    /// Set where a vault that is held took what was changed, until the page is seen again.
    std::function<void()> m_showKept;
};

} // namespace attune
