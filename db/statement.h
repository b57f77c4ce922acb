// One SQL statement: its values in, its rows out.
#pragma once

#include "src/errors.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace attune {

class Database;

template <class Type>
constexpr bool mayBeNull = false;
template <class Value>
constexpr bool mayBeNull<std::optional<Value>> = true;

/// A prepared statement. Positions of values count from 1, columns from 0, as in SQLite. Every function throws what
/// db/result.h makes of SQLite's code. A statement must go before its database does.
class Statement {
public:
    /// sql is exactly one statement, a constant of the program: values are bound, never written into it.
    Statement(const Database &database, std::string_view sql);

    template <std::integral Number>
    requires(!std::same_as<Number, bool>) void bind(int position, Number value)
    {
        bindInteger(position, static_cast<qint64>(value));
    }
    template <std::same_as<bool> Truth>
    void bind(int position, Truth value)
    {
        bindInteger(position, value ? 1 : 0);
    }
    template <std::floating_point Number>
    void bind(int position, Number value)
    {
        bindReal(position, static_cast<double>(value));
    }
    /// As UTF-8; an empty text stays a text. Throws TextInvalid for half of a surrogate pair.
    void bind(int position, const QString &value);
    /// An empty array is an empty blob, never NULL.
    void bind(int position, const QByteArray &value);
    /// The same for bytes that are no QByteArray, such as an id's.
    void bind(int position, std::span<const std::uint8_t> bytes);
    /// A word of the program: ASCII, and taken as it is.
    void bind(int position, std::string_view word);
    void bind(int position, std::nullopt_t);
    template <class Value>
    void bind(int position, const std::optional<Value> &value)
    {
        if (value)
            bind(position, *value);
        else
            bind(position, std::nullopt);
    }
    /// Binds all values from position 1 on.
    template <class... Values>
    Statement &bindAll(const Values &...values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }

    /// Goes to the next row: true when there is one, false at the end (and then starts anew at the next call).
    bool step();
    /// Runs to the end, for a statement that gives no rows, and makes it ready for other values.
    void run();
    /// Makes it ready to run again and forgets its values, so that none of them outlives its use.
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    /// The bytes of a blob, or the UTF-8 of a text, without copying them: valid until the next step or reset. Throws as
    /// column() does.
    std::span<const std::uint8_t> bytes(int column) const;
    std::string_view word(int column) const;
    /// The value of the present row: qint64, int, bool, double, QString, QByteArray, or std::optional of these for a
    /// column that may be NULL. Throws VaultDamaged(Content) when the row holds another type or does not fit.
    template <class Value>
    Value column(int column) const
    {
        if constexpr (mayBeNull<Value>) {
            if (isNull(column))
                return std::nullopt;
            return this->column<typename Value::value_type>(column);
        } else if constexpr (std::same_as<Value, bool>) {
            return integer(column) != 0;
        } else if constexpr (std::integral<Value>) {
            const qint64 number = integer(column);
            if (!std::in_range<Value>(number))
                throw VaultDamaged(VaultDamaged::Part::Content);
            return static_cast<Value>(number);
        } else if constexpr (std::same_as<Value, double>) {
            return real(column);
        } else if constexpr (std::same_as<Value, QByteArray>) {
            return blob(column);
        } else {
            static_assert(std::same_as<Value, QString>);
            return text(column);
        }
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    void bindInteger(int position, qint64 value);
    void bindReal(int position, double value);
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    void requireType(int column, int type) const;
    void require(int code) const;

    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace attune
