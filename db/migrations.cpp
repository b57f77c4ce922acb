#include "db/migrations.h"

#include "db/database.h"
#include "db/statement.h"
#include "db/transaction.h"

#include <sqlite3.h>

namespace attune {

namespace {

int askNumber(const Database &database, const char *pragma)
{
    Statement statement(database, pragma);
    statement.step();
    return statement.column<int>(0);
}

// A table can only be built anew, row by row, while references are not enforced; so they are checked at the end.
void requireIntactReferences(const Database &database)
{
    if (Statement(database, "PRAGMA foreign_key_check").step())
        throw RuleBroken();
}

void apply(Database &database, const Migration &migration)
{
    database.execute("PRAGMA foreign_keys = OFF");
    {
        Transaction transaction(database);
        database.execute(migration.script);
        database.execute(("PRAGMA user_version = " + std::to_string(migration.version)
                          + "; PRAGMA application_id = " + std::to_string(applicationId))
                             .c_str());
        requireIntactReferences(database);
        transaction.commit();
    }
    database.execute("PRAGMA foreign_keys = ON");
}

void applyFrom(Database &database, int version, std::span<const Migration> migrations)
{
    for (const Migration &migration : migrations) {
        if (migration.version > version)
            apply(database, migration);
    }
}

std::string schemaAfter(std::span<const Migration> migrations)
{
    Database fresh = Database::inMemory();
    applyFrom(fresh, 0, migrations);
    return schemaText(fresh);
}

// What the tables should look like at a version. Every opening asks for the newest of the built-in ones.
std::string expectedSchema(std::span<const Migration> migrations, int version)
{
    const auto known = static_cast<std::size_t>(version);
    if (migrations.data() == builtInMigrations().data() && known == migrations.size()) {
        static const std::string newest = schemaAfter(builtInMigrations());
        return newest;
    }
    return schemaAfter(migrations.first(known));
}

void requireSchema(const Database &database, std::span<const Migration> migrations, int version)
{
    if (schemaText(database) != expectedSchema(migrations, version))
        throw VaultDamaged(VaultDamaged::Part::Schema);
}

} // namespace

std::string schemaText(const Database &database)
{
    std::string text;
    Statement entries(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    while (entries.step()) {
        for (int column = 0; column < 3; ++column)
            text += entries.column<QString>(column).toStdString() + '\n';
        text += entries.column<std::optional<QString>>(3).value_or(QString()).toStdString() + "\n\n";
    }
    return text;
}

int requireKnownSchema(const Database &database, std::span<const Migration> migrations)
{
    const int version = askNumber(database, "PRAGMA user_version");
    if (version > static_cast<int>(migrations.size()))
        throw VaultTooNew(VaultTooNew::Part::Schema);
    if (version < 0 || (version > 0 && askNumber(database, "PRAGMA application_id") != applicationId))
        throw VaultDamaged(VaultDamaged::Part::Schema);
    requireSchema(database, migrations, version);
    return version;
}

void bringUpToDate(Database &database, std::span<const Migration> migrations)
{
    const int version = requireKnownSchema(database, migrations);
    const int newest = static_cast<int>(migrations.size());
    if (version < newest) {
        applyFrom(database, version, migrations);
        requireSchema(database, migrations, newest);
    }
    database.freezeSchema();
}

} // namespace attune
