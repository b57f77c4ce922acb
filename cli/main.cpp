#include "cli/run.h"

#include "cli/failure.h"
#include "cli/terminal.h"
#include "db/cipher.h"
#include "db/hardening.h"
#include "db/sqlite_vault.h"
#include "db/vault_glance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace attune;

namespace {

cli::VaultOutside outsideOf(const QString &path)
{
    const VaultGlance glance = glanceAt(path);
    return {glance.vaultId, glance.generation, glance.wholeCopies, glance.passphrases, glance.size};
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    const QCoreApplication application(argc, argv);
    QString cipher;
    try {
        cipher = requireSqlcipher();
    } catch (...) {
        const cli::Told told = cli::tell(std::current_exception());
        cli::warnLine(told.sentence);
        return static_cast<int>(told.code);
    }
    const cli::Doors doors{[](const QString &path) { return std::make_unique<SqliteVault>(path); }, &outsideOf};
    const QString version = QCoreApplication::translate("cli", "attune-cli %1 with SQLCipher %2")
                                .arg(QLatin1String(ATTUNE_VERSION), cipher);
    const cli::ExitCode code = cli::run(QCoreApplication::arguments(), doors, version);
    // What a full disk or a closed pipe swallowed must not end as done.
    const bool printed = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (code != cli::ExitCode::Done || printed)
        return static_cast<int>(code);
    cli::warnLine(QCoreApplication::translate("cli", "The answer could not be written to standard output."));
    return static_cast<int>(cli::ExitCode::NotWritable);
}
