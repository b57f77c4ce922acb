// How a failure is told: an exit code, a word and a sentence.
#pragma once

#include "cli/exit_code.h"

#include <QByteArray>
#include <QString>

#include <exception>
#include <stdexcept>

namespace attune::cli {

/// What went wrong, in words that hold nothing of any record.
struct Told {
    ExitCode code = ExitCode::Refused;
    /// For programs: "wrong_passphrase".
    QByteArray word;
    QString sentence;
    /// More fields of the JSON error, with a comma in front of each: `,"mistakes":[...]`. Empty for most.
    QByteArray more{};
};

/// Ends a command with a refusal of its own.
class Stopped : public std::runtime_error {
public:
    explicit Stopped(Told told)
        : std::runtime_error("the command was refused")
        , m_told(std::move(told))
    {
    }
    const Told &told() const { return m_told; }

private:
    Told m_told;
};

/// A refusal with this sentence.
[[noreturn]] void refuse(const QByteArray &word, const QString &sentence);
/// The command was called wrongly.
[[noreturn]] void refuseUsage(const QString &sentence);

/// What a Failure of the domain or a Stopped says.
Told tell(const std::exception_ptr &failure);

} // namespace attune::cli
