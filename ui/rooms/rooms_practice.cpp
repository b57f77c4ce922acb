// The part of Rooms with what belongs to the practice and its vault.
#include "ui/prompts.h"
#include "ui/rooms/rooms.h"
#include "ui/vault/passphrase_page.h"
#include "ui/vault/vault_words.h"

namespace attune {

void Rooms::showPassphrase()
{
    if (qobject_cast<PassphrasePage *>(m_visitor))
        return;
    if (!m_atWork.knownPassphrase.isEmpty())
        return prompts::tell(this,
                             {tr("The demo practice keeps its passphrase"),
                              tr("It is invented and gone once it is locked. In a vault of your own you change the "
                                 "passphrase here.")});
    auto *page = new PassphrasePage;
    connect(page, &PassphrasePage::changeRequested, &m_session, &VaultSession::changePassphrase);
    connect(page, &PassphrasePage::backRequested, this, &Rooms::back);
    visit(page, m_room);
    goOnReturning();
}

// What became of it is said wherever the person is by then. The door says it while the vault is locked.
void Rooms::sayPassphraseChanged()
{
    if (!m_session.isOpen())
        return;
    auto *page = qobject_cast<PassphrasePage *>(m_visitor);
    if (page && page->isVisible())
        page->showChanged();
    else
        prompts::tell(this, passphraseChangedMessage());
}

void Rooms::sayPassphraseNotChanged(const std::exception_ptr &why)
{
    if (!m_session.isOpen())
        return;
    auto *page = qobject_cast<PassphrasePage *>(m_visitor);
    if (page && page->isVisible())
        page->showNotChanged(why);
    else
        prompts::tell(this, passphraseNotChangedMessage(why));
}

} // namespace attune
