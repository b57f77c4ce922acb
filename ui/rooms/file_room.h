// A family's file in the open vault.
#pragma once

#include "src/work/family_file.h"
#include "ui/file/file_place.h"
#include "ui/rooms/leaving.h"
#include "ui/vault/at_work.h"

#include <QWidget>

#include <functional>

namespace attune {

class FilePage;
class VaultSession;

/// Holds the page of a family's file and keeps what is changed there.
class FileRoom : public QWidget {
    Q_OBJECT
public:
    FileRoom(VaultSession &session, const AtWork &atWork, const FamilyFile &file, QWidget *parent = nullptr);

    FilePage &page() { return *m_page; }
    const FilePage &page() const { return *m_page; }

    /// Keeps what is changed, then wishes to go back; stays where a field makes no sense yet.
    void finish();

    /// Keeps what is changed; where the vault is being locked, as much of it as makes sense. Ends with kept(), or with
    /// notKept() where it is not clear or could not be kept; the room must stay until then.
    void leave(Leaving why);

Q_SIGNALS:
    void backRequested();
    void kept();
    void notKept();
    /// Something of the family is other than before.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    template <class Then>
    void keep(Then then);
    void leavePage();
    void leaveVault();

    VaultSession &m_session;
    AtWork m_atWork;
    FilePage *m_page;
    /// Set where a vault that is held took what was changed, until the page is seen again.
    std::function<void()> m_showKept;
};

} // namespace attune
