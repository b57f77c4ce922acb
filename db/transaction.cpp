#include "db/transaction.h"

#include "db/database.h"
#include "db/result.h"

#include <sqlite3.h>

namespace attune {

Transaction::Transaction(Database &database)
    : m_connection(database.handle())
{
    requireOk(sqlite3_exec(m_connection, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), m_connection);
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

void Transaction::commit()
{
    requireOk(sqlite3_exec(m_connection, "COMMIT", nullptr, nullptr, nullptr), m_connection);
    m_open = false;
}

void Transaction::rollBack() noexcept
{
    // SQLite may have rolled back by itself, after a full disk for instance; a second ROLLBACK would only be refused.
    if (!sqlite3_get_autocommit(m_connection))
        sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace attune
