// Every command with its options, once: for parsing, help, and the tests of manual and completion.
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace attune::cli {

class Context;

/// One option of the program or of a command.
struct OptionEntry {
    const char *name;
    /// What stands behind it, such as "ID"; empty for one that takes nothing.
    const char *value;
    const char *description;
    bool isDemanded = false;
};

/// One command.
struct CommandEntry {
    const char *name;
    /// What stands behind the name, such as "FILE"; empty for nothing. WORDS are one or more, anything else is exactly
    /// one.
    const char *argument;
    const char *description;
    const char *example;
    std::vector<OptionEntry> options;
    void (*run)(Context &context);
    /// Whether it draws pages, for which there must be fonts.
    bool drawsPages = false;
};

std::span<const OptionEntry> programOptions();
std::span<const CommandEntry> commands();
/// Nothing where there is no such command.
const CommandEntry *commandNamed(const QString &name);

/// The help of the program, and of one command.
QString helpText();
QString helpText(const CommandEntry &command);

} // namespace attune::cli
