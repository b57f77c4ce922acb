// The unlocked vault, as the domain sees it. db implements it over SQLCipher.
#pragma once

#include <QByteArray>

namespace attune {

/// What the opener learned about a vault besides its records.
struct VaultFacts {
    /// What was found of the two copies of the file's header, and what was done about it.
    enum class Header {
        Whole, ///< both copies were sound
        Mended, ///< one copy was damaged and was written anew from the other
        OneCopyLost, ///< one copy is damaged and could not be written; the vault hangs on the other
        ChangeFinished ///< a change of passphrase had been cut off after taking effect; its second half was written now
    };
    QByteArray vaultId; ///< 16 random bytes, given at creation, the same for the vault's whole life
    qint64 createdAt = 0; ///< UTC milliseconds
    Header header = Header::Whole;
};

/// An open vault. It exists only while the vault is unlocked; destroying it locks the vault and releases the file.
/// Used by one thread at a time. Every function may throw a Failure of src/errors.h.
class Store {
public:
    virtual ~Store() = default;

    virtual VaultFacts facts() const = 0;

protected:
    Store() = default;
    Store(const Store &) = default;
    Store &operator=(const Store &) = default;
};

} // namespace attune
