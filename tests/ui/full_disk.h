// A vault whose disk can be full.
#pragma once

#include "db/sqlite_store.h"
#include "src/errors.h"
#include "tests/support/quick_vault.h"
#include "ui/vault/vault_session.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <memory>

namespace attune::test {

/// What a test turns: `full` for the vault alone, `allFull` for its folder too.
struct FullDisk {
    std::atomic_bool full = false;
    std::atomic_bool allFull = false;

    /// A quick vault on this disk, which must outlive it.
    VaultSession::MakeVault makeVault();
};

/// A real store that takes no change while the disk is full.
class StoreOnFullDisk : public SqliteStore {
public:
    StoreOnFullDisk(std::shared_ptr<VaultFile> file, FullDisk &disk)
        : SqliteStore(std::move(file))
        , m_disk(disk)
    {
    }

    void transaction(const std::function<void()> &body, const Following &following) override
    {
        if (m_disk.full || m_disk.allFull)
            throw NoSpace();
        SqliteStore::transaction(body, following);
    }
    void setAside(const std::vector<Record> &records, const std::optional<QString> &place) override
    {
        if (m_disk.allFull)
            throw NoSpace();
        SqliteStore::setAside(records, place);
    }

private:
    FullDisk &m_disk;
};

/// The vault of such a store.
class VaultOnFullDisk : public Vault {
public:
    VaultOnFullDisk(const QString &path, FullDisk &disk)
        : m_path(path)
        , m_disk(disk)
    {
    }

    bool exists() const override { return QFileInfo::exists(m_path); }
    std::unique_ptr<Store> create(const Passphrase &passphrase, const Fill &fill) override
    {
        auto store = create(passphrase);
        fill(*store);
        return store;
    }
    std::unique_ptr<Store> create(const Passphrase &passphrase) override
    {
        return hold(VaultFile::create(m_path.toStdString(), m_settings, passphrase));
    }
    std::unique_ptr<Store> open(const Passphrase &passphrase) override
    {
        return hold(
            VaultFile::open(m_path.toStdString(), m_settings, VaultFile::withPassphrase(passphrase, m_settings)));
    }
    void confirm(const Passphrase &passphrase) override { m_file.lock()->confirm(passphrase); }
    void changePassphrase(const Passphrase &current, const Passphrase &next, const Deed & /*deed*/) override
    {
        m_file.lock()->changePassphrase(current, next);
    }

private:
    std::unique_ptr<Store> hold(VaultFile file)
    {
        auto held = std::make_shared<VaultFile>(std::move(file));
        m_file = held;
        return std::make_unique<StoreOnFullDisk>(std::move(held), m_disk);
    }

    QString m_path;
    FullDisk &m_disk;
    VaultSettings m_settings = quickSettings();
    std::weak_ptr<VaultFile> m_file;
};

inline VaultSession::MakeVault FullDisk::makeVault()
{
    return [this](const QString &path) { return std::make_unique<VaultOnFullDisk>(path, *this); };
}

} // namespace attune::test
