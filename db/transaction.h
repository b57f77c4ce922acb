// All or nothing.
#pragma once

struct sqlite3;

namespace attune {

class Database;

/// A transaction from here to commit(); without commit() it is as if nothing had been done. Transactions do not nest.
class Transaction {
public:
    /// Takes the right to write at once. Throws QueryRefused inside another transaction.
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// When it returns, the changes are on the disk. When it throws, the destructor takes them back; only where the
    /// disk failed in the commit's very last step may they be there, as a whole, after the next start.
    void commit();

private:
    void rollBack() noexcept;

    sqlite3 *m_connection;
    bool m_open = true;
};

} // namespace attune
