// A vault whose passphrase takes as long to confirm as a test wants.
#pragma once

#include "db/sqlite_vault.h"
#include "tests/support/quick_vault.h"
#include "ui/vault/vault_session.h"

#include <QTest>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace attune::test {

/// What a test turns: from hold() on a signature waits in its key derivation until letGo(), and no longer than this
/// object is told to. It must outlive its vault, and let go before that is locked.
class SlowKey {
public:
    void hold()
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = true;
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = false;
        m_changed.notify_all();
    }
    /// Waits until a derivation has begun and is held.
    bool isAsked() const
    {
        return QTest::qWaitFor(
            [this] {
                const std::lock_guard lock(m_mutex);
                return m_isWaiting;
            },
            10000);
    }
    /// On the worker's thread.
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_isWaiting = m_isHeld;
        m_changed.wait(lock, [this] { return !m_isHeld; });
        m_isWaiting = false;
    }

    VaultSession::MakeVault makeVault();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isHeld = false;
    bool m_isWaiting = false;
};

/// A real vault behind such a key.
class VaultWithSlowKey : public SqliteVault {
public:
    VaultWithSlowKey(const QString &path, SlowKey &key)
        : SqliteVault(path, quickSettings())
        , m_key(key)
    {
    }

    void confirm(const Passphrase &passphrase) override
    {
        m_key.pass();
        SqliteVault::confirm(passphrase);
    }

private:
    SlowKey &m_key;
};

inline VaultSession::MakeVault SlowKey::makeVault()
{
    return [this](const QString &path) { return std::make_unique<VaultWithSlowKey>(path, *this); };
}

/// Lets go at the end of a test, however that ends. Declare it after the window.
class LetsGo {
public:
    explicit LetsGo(SlowKey &key)
        : m_key(key)
    {
    }
    ~LetsGo() { m_key.letGo(); }
    LetsGo(const LetsGo &) = delete;
    LetsGo &operator=(const LetsGo &) = delete;

private:
    SlowKey &m_key;
};

} // namespace attune::test
