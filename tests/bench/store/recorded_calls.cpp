// Stands between everything and SQLite: the linker (--wrap) leads each call of the functions below here first.
#include "tests/bench/store/tape.h"

#include <bit>
#include <sqlite3.h>
#include <unordered_map>
#include <utility>

namespace attune::bench {

namespace {

struct Recorder {
    Tape tape;
    bool waitsForKey = false;
    bool isOn = false;
    sqlite3 *connection = nullptr;
    std::unordered_map<sqlite3_stmt *, std::uint32_t> statements;
    std::uint32_t prepared = 0;
    sqlite3_stmt *last = nullptr;
    std::uint32_t lastNumber = 0;

    bool knows(sqlite3_stmt *statement)
    {
        if (!isOn)
            return false;
        if (statement == last)
            return true;
        const auto found = statements.find(statement);
        if (found == statements.end())
            return false;
        last = statement;
        lastNumber = found->second;
        return true;
    }

    void add(sqlite3_stmt *statement, Call::What what, int position = 0, std::int64_t number = 0,
             std::string_view text = {})
    {
        if (knows(statement))
            tape.add({what, position, lastNumber, number}, text);
    }

    void addPrepared(sqlite3 *on, sqlite3_stmt *statement, std::string_view sql)
    {
        if (!isOn || on != connection || !statement)
            return;
        last = statement;
        lastNumber = statements[statement] = prepared++;
        tape.add({Call::What::Prepare, 0, lastNumber}, sql);
    }

    void forget(sqlite3_stmt *statement)
    {
        add(statement, Call::What::Finalize);
        if (isOn)
            statements.erase(statement);
        last = nullptr;
    }
};

Recorder &recorder()
{
    static Recorder only;
    return only;
}

std::string_view bytesOf(const void *bytes, sqlite3_uint64 size)
{
    return {static_cast<const char *>(bytes), static_cast<std::size_t>(size)};
}

} // namespace

Tape &recordedCalls()
{
    return recorder().tape;
}

void recordCalls()
{
    Recorder &recorder = bench::recorder();
    recorder.tape.clear();
    recorder.statements.clear();
    recorder.prepared = 0;
    recorder.last = nullptr;
    recorder.isOn = false;
    recorder.waitsForKey = true;
}

Unrecorded::Unrecorded()
    : m_before(std::exchange(recorder().isOn, false))
{
}

Unrecorded::~Unrecorded()
{
    recorder().isOn = m_before;
}

} // namespace attune::bench

using attune::bench::bytesOf;
using attune::bench::Call;
using attune::bench::recorder;

// Each function as SQLite has it, and the one that is called in its place.
#define ATTUNE_WRAPPED(result, name, parameters)                                                                       \
    extern "C" result real_##name parameters __asm__("__real_" #name);                                                 \
    extern "C" result wrapped_##name parameters __asm__("__wrap_" #name);                                              \
    result wrapped_##name parameters

ATTUNE_WRAPPED(int, sqlite3_key_v2, (sqlite3 * connection, const char *database, const void *key, int size))
{
    const int code = real_sqlite3_key_v2(connection, database, key, size);
    if (std::exchange(recorder().waitsForKey, false)) {
        recorder().connection = connection;
        recorder().isOn = true;
    }
    return code;
}

ATTUNE_WRAPPED(int, sqlite3_exec,
               (sqlite3 * connection, const char *sql, int (*callback)(void *, int, char **, char **), void *context,
                char **error))
{
    if (recorder().isOn && connection == recorder().connection)
        recorder().tape.add({Call::What::Execute}, sql);
    return real_sqlite3_exec(connection, sql, callback, context, error);
}

ATTUNE_WRAPPED(int, sqlite3_prepare_v2,
               (sqlite3 * connection, const char *sql, int size, sqlite3_stmt **statement, const char **tail))
{
    const int code = real_sqlite3_prepare_v2(connection, sql, size, statement, tail);
    recorder().addPrepared(connection, *statement, size < 0 ? std::string_view(sql) : bytesOf(sql, unsigned(size)));
    return code;
}

ATTUNE_WRAPPED(int, sqlite3_prepare_v3,
               (sqlite3 * connection, const char *sql, int size, unsigned flags, sqlite3_stmt **statement,
                const char **tail))
{
    const int code = real_sqlite3_prepare_v3(connection, sql, size, flags, statement, tail);
    recorder().addPrepared(connection, *statement, size < 0 ? std::string_view(sql) : bytesOf(sql, unsigned(size)));
    return code;
}

ATTUNE_WRAPPED(int, sqlite3_finalize, (sqlite3_stmt * statement))
{
    recorder().forget(statement);
    return real_sqlite3_finalize(statement);
}

ATTUNE_WRAPPED(int, sqlite3_bind_int64, (sqlite3_stmt * statement, int position, sqlite3_int64 value))
{
    recorder().add(statement, Call::What::BindInteger, position, value);
    return real_sqlite3_bind_int64(statement, position, value);
}

ATTUNE_WRAPPED(int, sqlite3_bind_double, (sqlite3_stmt * statement, int position, double value))
{
    recorder().add(statement, Call::What::BindReal, position, std::bit_cast<std::int64_t>(value));
    return real_sqlite3_bind_double(statement, position, value);
}

ATTUNE_WRAPPED(int, sqlite3_bind_text64,
               (sqlite3_stmt * statement, int position, const char *text, sqlite3_uint64 size, void (*drop)(void *),
                unsigned char encoding))
{
    recorder().add(statement, Call::What::BindText, position, 0, bytesOf(text, size));
    return real_sqlite3_bind_text64(statement, position, text, size, drop, encoding);
}

ATTUNE_WRAPPED(int, sqlite3_bind_blob64,
               (sqlite3_stmt * statement, int position, const void *bytes, sqlite3_uint64 size, void (*drop)(void *)))
{
    recorder().add(statement, Call::What::BindBlob, position, 0, bytesOf(bytes, size));
    return real_sqlite3_bind_blob64(statement, position, bytes, size, drop);
}

ATTUNE_WRAPPED(int, sqlite3_bind_null, (sqlite3_stmt * statement, int position))
{
    recorder().add(statement, Call::What::BindNull, position);
    return real_sqlite3_bind_null(statement, position);
}

ATTUNE_WRAPPED(int, sqlite3_step, (sqlite3_stmt * statement))
{
    const int code = real_sqlite3_step(statement);
    recorder().add(statement, Call::What::Step, 0, code);
    return code;
}

ATTUNE_WRAPPED(int, sqlite3_reset, (sqlite3_stmt * statement))
{
    recorder().add(statement, Call::What::Reset);
    return real_sqlite3_reset(statement);
}

ATTUNE_WRAPPED(int, sqlite3_clear_bindings, (sqlite3_stmt * statement))
{
    recorder().add(statement, Call::What::ClearBindings);
    return real_sqlite3_clear_bindings(statement);
}
