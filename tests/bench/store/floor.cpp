#include "tests/bench/store/floor.h"

#include <bit>
#include <stdexcept>

namespace attune::bench {

namespace {

void require(bool met, const char *what)
{
    if (!met)
        throw std::runtime_error(what);
}

// Asks SQLite for the value, as whoever uses it must, and lets it go.
void readColumns(sqlite3_stmt *statement)
{
    const int count = sqlite3_column_count(statement);
    for (int column = 0; column < count; ++column) {
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            sqlite3_column_int64(statement, column);
            break;
        case SQLITE_FLOAT:
            sqlite3_column_double(statement, column);
            break;
        case SQLITE_TEXT:
            sqlite3_column_text(statement, column);
            sqlite3_column_bytes(statement, column);
            break;
        case SQLITE_BLOB:
            sqlite3_column_blob(statement, column);
            sqlite3_column_bytes(statement, column);
            break;
        default:
            break;
        }
    }
}

} // namespace

Floor::Floor(std::string path, RawKeyText key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{
}

Floor::~Floor()
{
    close();
}

void Floor::close()
{
    for (const auto &[sql, statement] : m_spare)
        sqlite3_finalize(statement);
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    m_spare.clear();
    m_statements.clear();
    sqlite3_close_v2(m_connection);
    m_connection = nullptr;
}

void Floor::open(const Tape &opening)
{
    const Unrecorded unrecorded;
    close();
    require(sqlite3_open_v2(
                m_path.c_str(), &m_connection,
                SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX, nullptr)
                == SQLITE_OK,
            "the floor does not open");
    // As in db/connection.cpp: triggers and references cost the same on both sides.
    for (const int setting : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY})
        require(sqlite3_db_config(m_connection, setting, 1, nullptr) == SQLITE_OK, "the floor takes no setting");
    for (const int setting : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        require(sqlite3_db_config(m_connection, setting, 0, nullptr) == SQLITE_OK, "the floor takes no setting");
    require(sqlite3_key_v2(m_connection, "main", m_key.data(), static_cast<int>(RawKeyText::size()) - 1) == SQLITE_OK,
            "the floor takes no key");
    replay(opening);
}

void Floor::prepare(const Tape &tape, const Call &call)
{
    require(call.statement == m_statements.size(), "a statement is missing");
    std::string sql(tape.text(call), call.size);
    if (const auto spare = m_spare.find(sql); spare != m_spare.end()) {
        m_statements.push_back(spare->second);
        m_spare.erase(spare);
        return;
    }
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr)
                == SQLITE_OK,
            "the floor does not understand a statement");
    m_statements.push_back(statement);
}

void Floor::step(sqlite3_stmt *statement, int answer)
{
    require(sqlite3_step(statement) == answer, "the floor answers otherwise");
    if (answer == SQLITE_ROW)
        readColumns(statement);
}

void Floor::replay(const Tape &tape)
{
    const Unrecorded unrecorded;
    for (const Call &call : tape.calls()) {
        const char *text = tape.text(call);
        if (call.what == Call::What::Prepare) {
            prepare(tape, call);
            continue;
        }
        if (call.what == Call::What::Execute) {
            require(sqlite3_exec(m_connection, text, nullptr, nullptr, nullptr) == SQLITE_OK, "a script fails");
            continue;
        }
        sqlite3_stmt *&statement = m_statements[call.statement];
        switch (call.what) {
        case Call::What::BindInteger:
            sqlite3_bind_int64(statement, call.position, call.number);
            break;
        case Call::What::BindReal:
            sqlite3_bind_double(statement, call.position, std::bit_cast<double>(call.number));
            break;
        case Call::What::BindText:
            sqlite3_bind_text64(statement, call.position, text, call.size, SQLITE_STATIC, SQLITE_UTF8);
            break;
        case Call::What::BindBlob:
            sqlite3_bind_blob64(statement, call.position, text, call.size, SQLITE_STATIC);
            break;
        case Call::What::BindNull:
            sqlite3_bind_null(statement, call.position);
            break;
        case Call::What::Step:
            step(statement, static_cast<int>(call.number));
            break;
        case Call::What::Reset:
            sqlite3_reset(statement);
            break;
        case Call::What::ClearBindings:
            sqlite3_clear_bindings(statement);
            break;
        case Call::What::Finalize:
            sqlite3_reset(statement);
            sqlite3_clear_bindings(statement);
            m_spare.emplace(sqlite3_sql(statement), statement);
            statement = nullptr;
            break;
        case Call::What::Prepare:
        case Call::What::Execute:
            break;
        }
    }
}

} // namespace attune::bench
