#include "cli/command_table.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {

QString textOf(const char *name)
{
    QFile file(QLatin1String(ATTUNE_SOURCE) + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString inManual(const char *name)
{
    return QString(QLatin1String(name)).replace(u'-', QStringLiteral("\\-"));
}

} // namespace

TEST_CASE("The manual tells of every command, option and example")
{
    const QString manual = textOf("/docs/attune-cli.1");
    for (const cli::OptionEntry &option : cli::programOptions())
        REQUIRE(manual.contains(QStringLiteral("\\fB\\-\\-%1\\fR").arg(inManual(option.name))));
    for (const cli::CommandEntry &command : cli::commands()) {
        const QString head = QStringLiteral(".TP\n\\fB%1\\fR").arg(QLatin1String(command.name));
        REQUIRE(manual.contains(head));
        const QString part = manual.mid(manual.indexOf(head) + 4).section(QStringLiteral("\n.TP"), 0, 0);
        REQUIRE(part.contains(QLatin1String(command.example)));
        for (const cli::OptionEntry &option : command.options)
            REQUIRE(part.contains(QStringLiteral("\\fB\\-\\-%1\\fR").arg(inManual(option.name))));
    }
}

TEST_CASE("Completion knows every command and its options")
{
    const QString completion = textOf("/resources/completion/attune-cli");
    for (const cli::OptionEntry &option : cli::programOptions())
        REQUIRE(completion.contains(QStringLiteral("--%1").arg(QLatin1String(option.name))));
    const QString names = completion.section(QStringLiteral("commands='"), 1).section(u'\'', 0, 0);
    for (const cli::CommandEntry &command : cli::commands()) {
        REQUIRE(names.split(u' ').contains(QLatin1String(command.name)));
        for (const cli::OptionEntry &option : command.options)
            REQUIRE(completion.contains(QStringLiteral(" --%1").arg(QLatin1String(option.name))));
    }
}

TEST_CASE("The help of each command shows its options and an example")
{
    for (const cli::CommandEntry &command : cli::commands()) {
        const QString help = cli::helpText(command);
        REQUIRE(help.contains(QLatin1String(command.example)));
        for (const cli::OptionEntry &option : command.options)
            REQUIRE(help.contains(QStringLiteral("--%1").arg(QLatin1String(option.name))));
        REQUIRE(cli::helpText().contains(QLatin1String(command.name)));
    }
}
