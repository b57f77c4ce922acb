// The tables of each version of the schema, and the way from one to the next.
#pragma once

#include <span>
#include <string>

namespace attune {

class Database;

/// One step of the schema: the SQL that makes version of the version before it (1 of an empty database).
struct Migration {
    int version;
    const char *script;
};

/// "ATTN", the application id in the database's header.
constexpr int applicationId = 0x4154544e;

/// The schema of this program: db/schema/NNN_*.sql in order, taken into the program when it is built.
std::span<const Migration> builtInMigrations();

/// The text of every table, index, view and trigger, in one order whatever way they were made.
std::string schemaText(const Database &database);

/// The version of the database's schema, 0 when it is empty, once its text has been compared with what migrations make
/// of an empty database. Changes nothing. Throws VaultTooNew(Schema), VaultDamaged(Schema).
int requireKnownSchema(const Database &database, std::span<const Migration> migrations);

/// Makes the schema in an empty database, or brings an older one up to the last of migrations, each step in one
/// transaction, and then freezes it. Throws what requireKnownSchema() throws, before anything is changed.
void bringUpToDate(Database &database, std::span<const Migration> migrations);

} // namespace attune
