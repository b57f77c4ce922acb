// The part of VaultFile that passphrases open and change.
#include "db/vault_file.h"
#include "db/wrong_tries.h"
#include "src/errors.h"

#include <exception>

namespace attune {

namespace {

OpenedSlot openedBy(const VaultHeader &header, const Passphrase &passphrase, const VaultSettings &settings)
{
    std::optional<OpenedSlot> opened = openPassphraseSlot(header, passphrase, settings.slots.derive);
    if (!opened) {
        WrongTries(toByteArray(header.vaultId()), settings.spareFolder).add(settings.slots.clock());
        throw WrongSecret();
    }
    return std::move(*opened);
}

} // namespace

VaultFile::Unlocking VaultFile::withPassphrase(const Passphrase &passphrase, const VaultSettings &settings)
{
    return [&passphrase, &settings](const VaultHeader &header) {
        return std::move(openedBy(header, passphrase, settings).dataKey);
    };
}

HeaderCopies VaultFile::believedCopies() const
{
    HeaderCopies copies = HeaderCopies::read(prefix());
    copies.believeOnly(m_dataKey.subkey(KeyPurpose::HeaderMac));
    return copies;
}

void VaultFile::confirm(const Passphrase &passphrase)
{
    openedBy(believedCopies().newest(), passphrase, m_settings);
}

void VaultFile::takeBack(const HeaderCopies &before)
{
    try {
        HeaderCopies now = before;
        // Two generations up: newer than whatever of the failed write may still reach the disk.
        now.replaceOlder(prefix(), before.newest(), m_dataKey.subkey(KeyPurpose::HeaderMac), 2);
    } catch (const std::exception &) {
        throw PassphraseUncertain();
    }
}

void VaultFile::changePassphrase(const Passphrase &current, const Passphrase &next, const std::function<void()> &before)
{
    const Key macKey = m_dataKey.subkey(KeyPurpose::HeaderMac);
    HeaderCopies copies = believedCopies();
    const OpenedSlot slot = openedBy(copies.newest(), current, m_settings);
    VaultHeader changed = copies.newest();
    makePassphraseSlot(changed.slot(slot.index), changed.vaultId(), m_dataKey, next, m_settings.slots);
    before();

    m_place->require();
    const VaultPlace::Writing writing(*m_place);
    const HeaderCopies former = copies;
    try {
        copies.replaceOlder(prefix(), changed, macKey);
    } catch (...) {
        takeBack(former);
        throw;
    }
    // From here on next opens the vault and current does not. What fails below is done by the next opening.
    try {
        copies.replaceOlder(prefix(), changed, macKey);
        raiseLowestGeneration(copies);
    } catch (const std::exception &) {
        // It opens all the same.
    }
    m_place->requireSameFile();
}

} // namespace attune
