// A vault that is open: its file, its keys and its database, held together.
#pragma once

#include "db/database.h"
#include "db/header_copies.h"
#include "db/prefix_vfs.h"
#include "db/sealed_words.h"
#include "db/vault_place.h"
#include "db/vault_settings.h"
#include "db/wrong_tries.h"
#include "src/store.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace attune {

/// The open file. It keeps the lock and the data key until it goes; used by one thread at a time.
class VaultFile {
public:
    /// Finds the data key with the help of the newest header, or throws.
    using Unlocking = std::function<DataKey(const VaultHeader &header)>;

    /// Opens the vault at path (as Disk::resolve makes it), in the order that docs/vault-format.md describes. Writes
    /// nothing before everything is checked. Throws what Vault::open() throws.
    static VaultFile open(const std::string &path, const VaultSettings &settings, const Unlocking &unlock);
    /// Makes the vault under another name, moves it into place and opens it. Throws what Vault::create() throws.
    static VaultFile create(const std::string &path, const VaultSettings &settings, const Passphrase &passphrase)
    {
        return create(path, settings, passphrase, {});
    }
    /// Fills the vault while it bears the other name; of what it is given nothing may be held on to.
    using Fill = std::function<void(std::shared_ptr<VaultFile> file)>;
    static VaultFile create(const std::string &path, const VaultSettings &settings, const Passphrase &passphrase,
                            const Fill &fill);

    /// Unlocking by passphrase, in the time of one derivation for each passphrase slot; throws WrongSecret, which is
    /// among wrongTries() then.
    static Unlocking withPassphrase(const Passphrase &passphrase, const VaultSettings &settings);

    /// See Vault::confirm() and Vault::changePassphrase().
    void confirm(const Passphrase &passphrase);
    /// `before`: called once current has opened a slot, before anything is written; where it throws, nothing is.
    void changePassphrase(
        const Passphrase &current, const Passphrase &next, const std::function<void()> &before = [] {});

    Database &database() { return m_database; }
    const VaultFacts &facts() const { return m_facts; }
    const DataKey &dataKey() const { return m_dataKey; }
    /// Where the file lies, and whether it still does.
    VaultPlace &place() { return *m_place; }
    /// The words that are set aside for this vault.
    SealedWords sealedWords() const;
    WrongTries wrongTries() const { return WrongTries(m_facts.vaultId, m_settings.spareFolder); }

private:
    VaultFile(const VaultSettings &settings, std::unique_ptr<PrefixVfs> vfs, DataKey dataKey, Database database);

    Prefix prefix() const { return Prefix(m_database.handle()); }
    void readOwnState(const HeaderCopies &copies);
    VaultFacts::Header settle(HeaderCopies copies);
    void raiseLowestGeneration(const HeaderCopies &copies);
    HeaderCopies believedCopies() const;
    void takeBack(const HeaderCopies &before);

    VaultSettings m_settings;
    std::unique_ptr<PrefixVfs> m_vfs; // outlives the database that is open through it
    DataKey m_dataKey;
    Database m_database;
    std::optional<VaultPlace> m_place; // once it is open
    VaultFacts m_facts;
};

} // namespace attune
