#include "cli/run.h"

#include "cli/failure.h"
#include "cli/terminal.h"
#include "db/cipher.h"
#include "db/hardening.h"
#include "db/sqlite_vault.h"
#include "db/user_folder.h"
#include "db/vault_glance.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace attune;

namespace {

std::unique_ptr<Vault> vaultAt(const QString &path)
{
    VaultSettings settings;
    settings.spareFolder = userFolder();
    return std::make_unique<SqliteVault>(path, std::move(settings));
}

cli::VaultOutside outsideOf(const QString &path)
{
    const VaultGlance glance = glanceAt(path);
    return {glance.vaultId, glance.generation, glance.wholeCopies, glance.passphrases, glance.size};
}

// Only pages need fonts, and so a platform; this one has no display and asks for none.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    QStringList typed;
    for (int i = 0; i < argc; ++i)
        typed += QString::fromLocal8Bit(argv[i]);
    if (!cli::drawsPages(typed))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt looks for a display there in vain and makes the folder where it has none, so it is given one that goes again.
    const QTemporaryDir runtime;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    const auto application = applicationFor(argc, argv);
    QString cipher;
    try {
        cipher = requireSqlcipher();
    } catch (...) {
        const cli::Told told = cli::tell(std::current_exception());
        cli::warnLine(told.sentence);
        return static_cast<int>(told.code);
    }
    const cli::Doors doors{&vaultAt, &outsideOf};
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
