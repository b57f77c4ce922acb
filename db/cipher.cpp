#include "db/cipher.h"

#include "db/zeroing_allocator.h"
#include "src/errors.h"

#include <QVersionNumber>

#include <memory>
#include <sodium.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace attune {

namespace {

QString startAndAsk()
{
    umask(077);
    if (sodium_init() < 0)
        throw CipherMissing("the cryptography library does not start");
    // SQLite takes its allocator only before it starts; afterwards it answers SQLITE_MISUSE.
    const sqlite3_mem_methods allocator = zeroingAllocator();
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &allocator) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        throw CipherMissing("the database library does not start with memory that is wiped");

    sqlite3 *opened = nullptr;
    const int result = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(opened, &sqlite3_close);
    if (result != SQLITE_OK)
        throw CipherMissing("the database library does not start");

    QString version;
    sqlite3_exec(
        connection.get(), "PRAGMA cipher_version",
        [](void *text, int, char **values, char **) {
            *static_cast<QString *>(text) = QString::fromUtf8(values[0]);
            return 0;
        },
        &version, nullptr);
    if (version.isEmpty())
        throw CipherMissing("the database library is a plain SQLite, without encryption");
    if (QVersionNumber::fromString(version) < QVersionNumber(4, 6))
        throw CipherMissing("the database library is older than SQLCipher 4.6");
    return version;
}

} // namespace

QString requireSqlcipher()
{
    static const QString version = startAndAsk();
    return version;
}

} // namespace attune
