// What a command has to work with.
#pragma once

#include "cli/passphrases.h"
#include "src/vault.h"
#include "src/work/workplace.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>

namespace attune::cli {

/// What can be told of a vault without its key.
struct VaultOutside {
    QByteArray vaultId;
    quint64 generation = 0;
    int wholeCopies = 0;
    int passphrases = 0;
    qint64 size = 0;
};

/// The ways into a vault, which only main knows how to build.
struct Doors {
    std::function<std::unique_ptr<Vault>(const QString &path)> vault;
    std::function<VaultOutside(const QString &path)> outside;
};

/// What was typed, after the program's own options were taken out of it.
struct Typed {
    QString vault;
    QString passphraseFile;
    bool json = false;
    QStringList arguments;
    std::map<QString, QString> options;
};

/// One run of one command. The vault is opened when its store is first asked for.
class Context {
public:
    Context(Typed typed, const Doors &doors);
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    bool isJson() const { return m_typed.json; }
    /// Arguments of the command, its name not among them; there are as many as the table of commands says.
    QString argument(qsizetype i = 0) const { return m_typed.arguments.value(i); }
    bool isGiven(const QString &option) const { return m_typed.options.count(option) > 0; }
    QString option(const QString &option, const QString &otherwise = {}) const;
    /// The id that an option names. Throws Stopped (usage) where it is none.
    template <class T>
    Id<T> idOption(const QString &name) const
    {
        return Id<T>(idBytes(name));
    }

    /// The family that --family names. Throws Stopped where there is none with this id.
    Family familyOption();

    QString vaultPath() const;
    VaultOutside outside() const { return m_doors.outside(vaultPath()); }
    Vault &vault();
    Passphrases &passphrases() { return m_passphrases; }

    /// Makes the vault with a passphrase that is asked for, and what fill() puts in: both or, whatever ends it,
    /// nothing.
    Store &create(const Vault::Fill &fill);
    Store &store();
    /// Tells the journal of something done to the vault as a whole, or to a family. A full disk keeps nobody from
    /// reading, and a damaged vault nobody from seeing that it is: where it cannot be told, nothing happens.
    void tell(JournalAction action, const QString &reason = {}, std::optional<Id<Family>> family = {});
    /// The practice in the open vault.
    Practice practice();
    QDate today();
    /// Somebody at work: the given clinician, or the one who set the vault up.
    Workplace work(std::optional<Id<Clinician>> who = {});
    /// Whoever sets up a new vault, in this role: nobody is in it yet, and they get a new id.
    Workplace workIn(Store &created, ClinicianRole role = ClinicianRole::Therapist);

    /// The command's answer: JSON where it was asked for, else the text, line by line.
    void answer(const QByteArray &json, const QStringList &lines) const;

private:
    IdBytes idBytes(const QString &name) const;

    Typed m_typed;
    const Doors &m_doors;
    Passphrases m_passphrases;
    IdSource m_ids;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Store> m_store;
};

} // namespace attune::cli
