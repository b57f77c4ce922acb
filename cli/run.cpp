#include "cli/run.h"

#include "cli/command_table.h"
#include "cli/failure.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "src/json/json_writer.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser, std::span<const OptionEntry> options)
{
    for (const OptionEntry &option : options)
        parser.addOption(QCommandLineOption(QLatin1String(option.name), {}, QLatin1String(option.value)));
}

// Each command knows its own options alone, so the first word that is no option must be known before they are read.
const CommandEntry *commandIn(const QStringList &typed)
{
    for (qsizetype i = 1; i < typed.size(); ++i) {
        if (typed[i] == u"--vault" || typed[i] == u"--passphrase-file")
            ++i;
        else if (!typed[i].startsWith(u'-'))
            return commandNamed(typed[i]);
    }
    return nullptr;
}

Typed read(const QCommandLineParser &parser, const CommandEntry &command)
{
    Typed typed;
    typed.vault = parser.value(u"vault"_s);
    typed.passphraseFile = parser.value(u"passphrase-file"_s);
    typed.json = parser.isSet(u"json"_s);
    typed.arguments = parser.positionalArguments().mid(1);
    for (const OptionEntry &option : command.options) {
        const QString name = QLatin1String(option.name);
        const bool takesValue = *option.value != '\0'; // the value of one that takes none is not to be asked for
        if (parser.isSet(name))
            typed.options[name] = takesValue ? parser.value(name) : QString();
        else if (option.isDemanded)
            refuseUsage(tr("%1 needs --%2.").arg(QLatin1String(command.name), name));
    }
    const QString argument = QLatin1String(command.argument);
    const bool right =
        argument == u"WORDS" ? !typed.arguments.isEmpty() : typed.arguments.size() == (argument.isEmpty() ? 0 : 1);
    if (!right)
        refuseUsage(argument.isEmpty() ? tr("%1 takes nothing behind its name.").arg(QLatin1String(command.name))
                        : argument == u"WORDS" ? tr("%1 needs WORDS.").arg(QLatin1String(command.name))
                                               : tr("%1 takes one %2.").arg(QLatin1String(command.name), argument));
    return typed;
}

ExitCode tellFailure(const Told &told, bool json)
{
    if (json) {
        JsonWriter error;
        error.beginObject();
        error.field("code");
        error.plain(told.word.toStdString());
        error.field("sentence");
        error.text(told.sentence);
        error.endObject();
        printJson("{\"error\":" + error.bytes().chopped(1) + told.more + "}}\n");
    }
    warnLine(told.sentence);
    return told.code;
}

} // namespace

bool drawsPages(const QStringList &typed)
{
    const CommandEntry *command = commandIn(typed);
    return command != nullptr && command->drawsPages;
}

ExitCode run(const QStringList &typed, const Doors &doors, const QString &version)
{
    const bool json = typed.contains(u"--json"_s);
    try {
        const CommandEntry *command = commandIn(typed);
        QCommandLineParser parser;
        addOptions(parser, programOptions());
        if (command != nullptr)
            addOptions(parser, command->options);
        if (!parser.parse(typed))
            refuseUsage(parser.errorText());
        if (parser.isSet(u"version"_s)) {
            sayLine(version);
            return ExitCode::Done;
        }
        if (parser.isSet(u"help"_s)) {
            sayLine((command != nullptr ? helpText(*command) : helpText()).trimmed());
            return ExitCode::Done;
        }
        if (command == nullptr) {
            const QStringList words = parser.positionalArguments();
            refuseUsage(words.isEmpty()
                            ? tr("Name a command; attune-cli --help lists them.")
                            : tr("There is no command %1; attune-cli --help lists them.").arg(words.first()));
        }
        Context context(read(parser, *command), doors);
        command->run(context);
        return ExitCode::Done;
    } catch (...) {
        return tellFailure(tell(std::current_exception()), json);
    }
}

} // namespace attune::cli
