// Statements that are prepared once and kept.
#pragma once

#include "db/statement.h"

#include <optional>
#include <string>

namespace attune {

/// A statement that is prepared when it is first used. Must go before its database does.
class Prepared {
public:
    /// One use of the statement: when it ends, also by an exception, the statement is ready for the next one and keeps
    /// neither its values nor its place, which would hold a read transaction open.
    class Use {
    public:
        explicit Use(Statement &statement)
            : m_statement(statement)
        {
        }
        ~Use() { m_statement.reset(); }
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

        Statement &operator*() const { return m_statement; }
        Statement *operator->() const { return &m_statement; }

    private:
        Statement &m_statement;
    };

    Prepared(const Database &database, std::string sql)
        : m_database(&database)
        , m_sql(std::move(sql))
    {
    }

    /// One use at a time.
    Use use()
    {
        if (!m_statement)
            m_statement.emplace(*m_database, m_sql);
        return Use(*m_statement);
    }

    /// Binds, runs and resets a statement that gives no rows.
    template <class... Values>
    void run(const Values &...values)
    {
        const Use statement = use();
        statement->bindAll(values...).run();
    }

private:
    const Database *m_database;
    std::string m_sql;
    std::optional<Statement> m_statement;
};

} // namespace attune
