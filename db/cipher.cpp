#include "db/cipher.h"

#include "src/errors.h"

#include <QVersionNumber>

#include <memory>
#include <sqlite3.h>

namespace attune {

QString requireSqlcipher()
{
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

} // namespace attune
