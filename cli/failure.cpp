#include "cli/failure.h"

#include "cli/tr.h"
#include "src/errors.h"

namespace attune::cli {

namespace {

// The first kind that fits; each handler names the type it is for.
Told tellFailure(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const WrongSecret &) {
        return {ExitCode::WrongPassphrase, "wrong_passphrase",
                tr("That passphrase did not open the vault. Take your time and try again.")};
    } catch (const VaultBusy &) {
        return {ExitCode::OpenElsewhere, "open_elsewhere",
                tr("The vault is open in another program. Lock it there first.")};
    } catch (const VaultMissing &) {
        return {ExitCode::Refused, "no_vault", tr("There is no vault at this place.")};
    } catch (const VaultExists &) {
        return {ExitCode::Refused, "vault_exists",
                tr("There is something at this place already. Nothing was changed.")};
    } catch (const FileExists &) {
        return {ExitCode::Refused, "file_exists", tr("There is a file at this place already. Nothing was changed.")};
    } catch (const NotAVault &) {
        return {ExitCode::Refused, "not_a_vault", tr("What lies at this place is no vault of Attune.")};
    } catch (const VaultDamaged &) {
        return {ExitCode::Damaged, "damaged", tr("The vault is damaged. Nothing was written to it; open a backup.")};
    } catch (const VaultRolledBack &) {
        return {ExitCode::Damaged, "rolled_back",
                tr("The head of this vault is older than the vault itself: somebody put an old one back.")};
    } catch (const VaultTooNew &) {
        return {ExitCode::NewerVersion, "newer_version",
                tr("A newer Attune wrote this vault. It was left untouched; use that version.")};
    } catch (const NoSpace &) {
        return {ExitCode::NotWritable, "no_space", tr("The disk is full. Nothing was changed.")};
    } catch (const NotWritable &) {
        return {ExitCode::NotWritable, "not_writable",
                tr("The file or its folder cannot be written. Nothing was changed.")};
    } catch (const DiskFailed &) {
        return {ExitCode::NotWritable, "disk_failed",
                tr("The disk reported an error. Copy the vault to another disk.")};
    } catch (const MemoryShort &) {
        return {ExitCode::Refused, "memory_short",
                tr("There is not enough free memory for this. Close other programs.")};
    } catch (const PassphraseTooShort &) {
        return {ExitCode::Refused, "passphrase_too_short", tr("A passphrase has at least 12 characters.")};
    } catch (const PassphraseUncertain &) {
        return {ExitCode::NotWritable, "passphrase_uncertain",
                tr("The disk failed while the passphrase was changed: the old one or the new one opens the vault.")};
    } catch (const TextInvalid &) {
        return {ExitCode::Refused, "text_invalid", tr("The text is not valid.")};
    } catch (const CipherMissing &) {
        return {ExitCode::Refused, "no_encryption",
                tr("Attune's encryption is missing: this copy was built with a plain SQLite. Nothing was opened.")};
    } catch (const Interrupted &) {
        return {ExitCode::Refused, "stopped", tr("Stopped. Nothing was changed.")};
    } catch (const std::exception &) {
        return {ExitCode::Refused, "failed", tr("Attune could not do this. Nothing was changed.")};
    }
}

} // namespace

void refuse(const QByteArray &word, const QString &sentence)
{
    throw Stopped({ExitCode::Refused, word, sentence});
}

void refuseUsage(const QString &sentence)
{
    throw Stopped({ExitCode::Usage, "usage", sentence});
}

Told tell(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const Stopped &stopped) {
        return stopped.told();
    } catch (...) {
        return tellFailure(failure);
    }
}

} // namespace attune::cli
