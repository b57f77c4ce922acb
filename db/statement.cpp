#include "db/statement.h"

#include "db/database.h"
#include "db/result.h"

#include <sqlite3.h>

namespace attune {

namespace {

// SQLite copies every value, since a QString's UTF-8 lives only as long as the call.
const sqlite3_destructor_type copied = SQLITE_TRANSIENT;

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Database &database, std::string_view sql)
    : m_connection(database.handle())
{
    sqlite3_stmt *prepared = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &prepared, &tail);
    m_statement.reset(prepared);
    require(code);
    if (!prepared || !isBlank(sql.substr(static_cast<std::size_t>(tail - sql.data()))))
        throw QueryRefused(SQLITE_MISUSE);
}

void Statement::bindInteger(int position, qint64 value)
{
    require(sqlite3_bind_int64(m_statement.get(), position, value));
}

void Statement::bindReal(int position, double value)
{
    require(sqlite3_bind_double(m_statement.get(), position, value));
}

void Statement::bind(int position, const QString &value)
{
    if (!value.isValidUtf16())
        throw TextInvalid();
    QByteArray utf8 = value.toUtf8();
    const char *bytes = utf8.isNull() ? "" : utf8.constData();
    const int code = sqlite3_bind_text64(m_statement.get(), position, bytes, static_cast<sqlite3_uint64>(utf8.size()),
                                         copied, SQLITE_UTF8);
    utf8.fill('\0');
    require(code);
}

void Statement::bind(int position, const QByteArray &value)
{
    const char *bytes = value.isNull() ? "" : value.constData();
    require(sqlite3_bind_blob64(m_statement.get(), position, bytes, static_cast<sqlite3_uint64>(value.size()), copied));
}

void Statement::bind(int position, std::span<const std::uint8_t> bytes)
{
    const void *data = bytes.empty() ? "" : static_cast<const void *>(bytes.data());
    require(sqlite3_bind_blob64(m_statement.get(), position, data, bytes.size(), copied));
}

void Statement::bind(int position, std::string_view word)
{
    require(sqlite3_bind_text64(m_statement.get(), position, word.empty() ? "" : word.data(), word.size(), copied,
                                SQLITE_UTF8));
}

void Statement::bind(int position, std::nullopt_t)
{
    require(sqlite3_bind_null(m_statement.get(), position));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_statement.get());
    require(code);
    return false;
}

void Statement::run()
{
    const bool row = step();
    reset();
    if (row)
        throw QueryRefused(SQLITE_MISUSE);
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    requireType(column, SQLITE_INTEGER);
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    requireType(column, SQLITE_FLOAT);
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::word(int column) const
{
    requireType(column, SQLITE_TEXT);
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!bytes)
        throw MemoryShort();
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = word(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::span<const std::uint8_t> Statement::bytes(int column) const
{
    requireType(column, SQLITE_BLOB);
    const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    if (!bytes && size > 0)
        throw MemoryShort();
    return {bytes, static_cast<std::size_t>(size)};
}

QByteArray Statement::blob(int column) const
{
    const std::span<const std::uint8_t> held = bytes(column);
    return held.empty() ? QByteArray("")
                        : QByteArray(reinterpret_cast<const char *>(held.data()), static_cast<qsizetype>(held.size()));
}

void Statement::requireType(int column, int type) const
{
    if (sqlite3_column_type(m_statement.get(), column) != type)
        throw VaultDamaged(VaultDamaged::Part::Content);
}

void Statement::require(int code) const
{
    requireOk(code, m_connection);
}

} // namespace attune
