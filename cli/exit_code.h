// What a script learns from how the program ends.
#pragma once

namespace attune::cli {

/// The exit codes, as the manual lists them.
enum class ExitCode {
    Done = 0,
    Refused = 1,
    Usage = 2,
    WrongPassphrase = 3,
    Damaged = 4,
    OpenElsewhere = 5,
    NewerVersion = 6,
    NotWritable = 7
};

} // namespace attune::cli
