// A signed note: to read, and to add to.
#pragma once

#include "src/work/open_note.h"
#include "ui/controls/scroll_page.h"
#include "ui/vault/at_work.h"

namespace attune {

class AddendumPanel;
class Button;
class VaultSession;

/// Shows a note as it was signed, with its stamp and all that was added since. It cannot be changed here or anywhere;
/// later words are added beneath it.
class SignedNotePage : public ScrollPage {
    Q_OBJECT
public:
    /// `open` holds a stamp.
    SignedNotePage(VaultSession &session, const AtWork &atWork, const OpenNote &open, QWidget *parent = nullptr);

    Id<Session> session() const { return m_open.session.id; }

    /// Whether later words are being written.
    bool isAdding() const { return m_panel != nullptr; }
    void beginAddendum();

Q_SIGNALS:
    void backRequested();
    /// Words were added: the note is to be shown anew.
    void noteChanged();

private:
    QWidget *makeHead();
    void addStamps();
    void add(const Addendum &addendum, const QString &passphrase);

    VaultSession &m_session;
    AtWork m_atWork;
    OpenNote m_open;
    Button *m_add;
    AddendumPanel *m_panel = nullptr;
};

} // namespace attune
