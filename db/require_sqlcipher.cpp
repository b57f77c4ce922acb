// Run by CMake: prints the version of SQLCipher that it is linked with; fails when that is a plain SQLite.
#include <cstdio>
#include <sqlite3.h>

int main()
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open(":memory:", &connection) != SQLITE_OK)
        return 2;
    if (sqlite3_prepare_v2(connection, "PRAGMA cipher_version", -1, &statement, nullptr) != SQLITE_OK)
        return 3;
    if (sqlite3_step(statement) != SQLITE_ROW)
        return 1;
    std::printf("%s", reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return 0;
}
