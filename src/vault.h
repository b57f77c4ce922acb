// A vault: one encrypted file at one place. db implements it; what can be read of it is behind Store.
#pragma once

#include "src/passphrase.h"
#include "src/store.h"

#include <functional>
#include <memory>

namespace attune {

/// The locked side of a vault: it can be made, opened and given another passphrase. It holds no key.
/// Used by one thread at a time; creating, opening and changing take about a second each, for the key derivation.
class Vault {
public:
    virtual ~Vault() = default;

    /// Whether anything lies at the vault's place, vault or not.
    virtual bool exists() const = 0;

    /// Makes a new vault and opens it. When it throws, there is no vault and nothing is left behind.
    /// Throws VaultExists, PassphraseTooShort, NotWritable, NoSpace, DiskFailed, MemoryShort.
    virtual std::unique_ptr<Store> create(const Passphrase &passphrase) = 0;

    /// Opens the vault; Store::facts() says whether its header had to be mended. When it throws, not one byte of the
    /// file was changed. Throws WrongSecret, VaultBusy, VaultMissing, NotAVault, VaultDamaged, VaultRolledBack,
    /// VaultTooNew, NotWritable, NoSpace, DiskFailed, MemoryShort.
    virtual std::unique_ptr<Store> open(const Passphrase &passphrase) = 0;

    /// Returns when the passphrase opens the vault, open or locked: asked for before a signature. Takes the time of one
    /// derivation and changes nothing. Throws WrongSecret, and what open() throws.
    virtual void confirm(const Passphrase &passphrase) = 0;

    /// Puts next into the place of current, with the vault open or locked. When it throws, the vault opens with
    /// current as before; the one exception is PassphraseUncertain. Older copies of the file keep their passphrase.
    /// The deed is entered in the journal before, so that there is no change without its row; a change that fails then
    /// has a second row. Throws what open() throws, and PassphraseTooShort.
    virtual void changePassphrase(const Passphrase &current, const Passphrase &next, const Deed &deed) = 0;

    /// Puts into a new vault what it is to hold from its first moment on.
    using Fill = std::function<void(Store &)>;
    /// As create(), with what fill() puts in. Until that is done nothing lies at the vault's place, so that whatever
    /// ends the program leaves no vault or a filled one. Throws what fill() throws, too; then as well nothing is left
    /// behind.
    virtual std::unique_ptr<Store> create(const Passphrase &passphrase, const Fill &fill) = 0;

protected:
    Vault() = default;
    Vault(const Vault &) = default;
    Vault &operator=(const Vault &) = default;
};

} // namespace attune
