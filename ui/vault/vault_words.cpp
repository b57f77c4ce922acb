#include "ui/vault/vault_words.h"

#include "src/errors.h"
#include "src/passphrase.h"
#include "ui/vault/refusal_words.h"

#include <QCoreApplication>

namespace attune {

namespace {

class VaultWords {
    Q_DECLARE_TR_FUNCTIONS(attune::VaultWords)
};

// What happened stands in the exception itself; here is what to do now.
QString withAdvice(const Failure &failure, const QString &advice)
{
    return QCoreApplication::translate("attune::Failure", failure.what()) + QLatin1Char(' ') + advice;
}

} // namespace

QString sentenceFor(const std::exception_ptr &why)
{
    try {
        std::rethrow_exception(why);
    } catch (const NotTaken &refusal) {
        return sentenceFor(refusal.problems());
    } catch (const PartMissing &failure) {
        return withAdvice(failure,
                          VaultWords::tr("Nothing was opened and nothing was written. Install Attune again, or build "
                                         "it with scripts/run."));
    } catch (const WrongSecret &) {
        return VaultWords::tr("That passphrase did not open it. Take your time.");
    } catch (const PassphraseTooShort &failure) {
        return withAdvice(failure, VaultWords::tr("It needs at least %1 characters.").arg(Passphrase::leastCharacters));
    } catch (const PassphraseUncertain &failure) {
        return withAdvice(failure, VaultWords::tr("Keep both in mind until you know which. Your notes are safe."));
    } catch (const VaultBusy &failure) {
        return withAdvice(failure, VaultWords::tr("Lock or close it there, then try again."));
    } catch (const VaultDisplaced &failure) {
        return withAdvice(
            failure,
            VaultWords::tr("Nothing is kept in it any more. Lock Attune: what you are writing is then sealed "
                           "and comes back when you open the vault again."));
    } catch (const VaultMissing &failure) {
        return withAdvice(failure, VaultWords::tr("Look for it in another folder, or create a new one."));
    } catch (const VaultExists &failure) {
        return withAdvice(failure, VaultWords::tr("It was left as it is. Choose another name."));
    } catch (const FileExists &failure) {
        return withAdvice(failure, VaultWords::tr("It was left as it is. Choose another name."));
    } catch (const NotAVault &failure) {
        return withAdvice(failure, VaultWords::tr("It was left as it is. Choose another file."));
    } catch (const VaultDamaged &failure) {
        return withAdvice(failure,
                          VaultWords::tr("Nothing was changed. Open a backup, and keep this file: it may hold what the "
                                         "backup does not."));
    } catch (const VaultRolledBack &failure) {
        return withAdvice(failure,
                          VaultWords::tr("Nothing was changed. Ask whoever copies this file, and open a backup."));
    } catch (const VaultTooNew &failure) {
        return withAdvice(failure, VaultWords::tr("Nothing was changed. Open it with the newer one."));
    } catch (const NoSpace &failure) {
        return withAdvice(failure, VaultWords::tr("Nothing was changed. Make some room, then try again."));
    } catch (const NotWritable &failure) {
        return withAdvice(failure, VaultWords::tr("Nothing was changed. Copy it to a folder that you may write to."));
    } catch (const Failure &failure) {
        return withAdvice(failure, VaultWords::tr("Nothing was changed. Try again."));
    } catch (const std::exception &) {
        return VaultWords::tr("Something unexpected happened. Nothing was changed. Try again.");
    }
}

QString sentenceForMaking(const std::exception_ptr &why)
{
    try {
        std::rethrow_exception(why);
    } catch (const VaultMissing &) {
        return VaultWords::tr("There is no such folder. Choose one that is there.");
    } catch (...) {
        return sentenceFor(why);
    }
}

bool isWrongSecret(const std::exception_ptr &why)
{
    try {
        std::rethrow_exception(why);
    } catch (const WrongSecret &) {
        return true;
    } catch (...) {
        return false;
    }
}

prompts::Message passphraseChangedMessage()
{
    return {VaultWords::tr("The passphrase is changed"), VaultWords::tr("The new one opens the vault from now on.")};
}

prompts::Message passphraseNotChangedMessage(const std::exception_ptr &why)
{
    return {VaultWords::tr("The passphrase was not changed"), sentenceFor(why)};
}

QString sentenceFor(const TakenIn &taken)
{
    QStringList words;
    if (taken.asVersions > 0)
        words << VaultWords::tr("A note was written on elsewhere since: what was set aside stands among the \"Earlier "
                                "versions\" of its draft.");
    if (taken.asLaterWords > 0)
        words << VaultWords::tr("A note was signed meanwhile: what was set aside waits under \"Add to this note\".");
    if (taken.waiting > 0)
        words << VaultWords::tr(
            "Some words still lie sealed outside the vault, and are taken in once it can be written. "
            "Make some room on the disk, and leave the sealed file where it is.");
    if (taken.refused > 0)
        words << VaultWords::tr(
            "Some words that lie sealed beside the vault do not fit what is kept in it: what they belong "
            "to is not here, or they are too long. Nothing is lost; the sealed file was left as it is.");
    if (taken.forZone > 0)
        words << VaultWords::tr(
            "Some words lie sealed beside the vault, since the practice’s time zone is not known on this computer. "
            "Choose another under Practice: they come in when the vault is opened next. Nothing is lost.");
    if (taken.damaged > 0)
        words << VaultWords::tr(
            "A sealed file of words beside the vault is damaged and does not open. It was left as it "
            "is.");
    return words.join(QLatin1Char(' '));
}

QString sentenceFor(const VaultFacts &facts)
{
    switch (facts.header) {
    case VaultFacts::Header::Whole:
    case VaultFacts::Header::ChangeFinished:
        return {};
    case VaultFacts::Header::Mended:
        return VaultWords::tr(
            "A small part of the vault's file was damaged and has been mended. Nothing is lost. It is a good day "
            "for a backup.");
    case VaultFacts::Header::OneCopyLost:
        return VaultWords::tr(
            "A small part of the vault's file is damaged and could not be mended. Nothing is lost yet. Make a "
            "backup today.");
    }
    return {};
}

} // namespace attune
