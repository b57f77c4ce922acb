#include "cli/command_table.h"

#include "cli/commands.h"
#include "cli/tr.h"

#include <algorithm>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

QString synopsis(const OptionEntry &option)
{
    QString text = u"--"_s + QLatin1String(option.name);
    if (*option.value != '\0')
        text += u' ' + QLatin1String(option.value);
    return text;
}

QString optionLines(std::span<const OptionEntry> options)
{
    QString text;
    for (const OptionEntry &option : options)
        text += u"  "_s + synopsis(option).leftJustified(26) + u' ' + tr(option.description) + u'\n';
    return text;
}

constexpr OptionEntry familyOption{"family", "ID", QT_TRANSLATE_NOOP("cli", "Only what belongs to this family.")};

constexpr OptionEntry whoOption{
    "who", "OLD=NEW,...",
    QT_TRANSLATE_NOOP("cli", "Who is meant there by whom the words name, where that is not certain.")};

} // namespace

std::span<const OptionEntry> programOptions()
{
    static const std::vector<OptionEntry> options{
        {"vault", "FILE", QT_TRANSLATE_NOOP("cli", "The vault.")},
        {"passphrase-file", "FILE",
         QT_TRANSLATE_NOOP("cli", "Read the passphrase from the first line of FILE, or of standard input for -.")},
        {"json", "", QT_TRANSLATE_NOOP("cli", "Print one JSON object and nothing else.")},
        {"help", "", QT_TRANSLATE_NOOP("cli", "Explain the program, or the command named beside it.")},
        {"version", "", QT_TRANSLATE_NOOP("cli", "Name the program's version and its encryption.")},
    };
    return options;
}

std::span<const CommandEntry> commands()
{
    static const std::vector<CommandEntry> table{
        {"create",
         "",
         QT_TRANSLATE_NOOP("cli", "Make a new vault for a practice."),
         "attune-cli --vault practice.attune create --practice \"Willow Lane\" --clinician \"R. Okafor\"",
         {{"practice", "NAME", QT_TRANSLATE_NOOP("cli", "The name of the practice."), true},
          {"clinician", "NAME", QT_TRANSLATE_NOOP("cli", "The name of whoever sets it up."), true},
          {"credentials", "TEXT", QT_TRANSLATE_NOOP("cli", "What stands behind that name in a signature.")},
          {"role", "ROLE", QT_TRANSLATE_NOOP("cli", "therapist (as it is without this), supervisor or records.")},
          {"zone", "ZONE", QT_TRANSLATE_NOOP("cli", "The time zone, such as Europe/London; else the computer's.")}},
         &createVault},
        {"info",
         "",
         QT_TRANSLATE_NOOP("cli", "Tell what can be told of a vault without its passphrase."),
         "attune-cli --vault practice.attune info",
         {},
         &showInfo},
        {"passwd",
         "",
         QT_TRANSLATE_NOOP("cli", "Change the passphrase. From a file: the present one, then a line with the new one."),
         "attune-cli --vault practice.attune passwd",
         {},
         &changePassphrase},
        {"demo",
         "",
         QT_TRANSLATE_NOOP("cli", "Make a vault with a practice in which every person is invented."),
         "attune-cli --vault demo.attune demo --today 2026-05-14",
         {{"today", "DATE", QT_TRANSLATE_NOOP("cli", "The day that the demo ends on; else today.")}},
         &makeDemo},
        {"import",
         "FILE",
         QT_TRANSLATE_NOOP("cli", "Take in a file of records: all of it, or nothing."),
         "attune-cli --vault practice.attune import families.jsonl --dry-run",
         {{"dry-run", "", QT_TRANSLATE_NOOP("cli", "Try it, say what would be done, and take it back.")}},
         &importRecords},
        {"export",
         "FILE",
         QT_TRANSLATE_NOOP("cli", "Write all families into a new file. It is not encrypted."),
         "attune-cli --vault practice.attune export families.jsonl",
         {{"drafts", "", QT_TRANSLATE_NOOP("cli", "With the notes that are not signed yet.")}},
         &exportRecords},
        {"families",
         "",
         QT_TRANSLATE_NOOP("cli", "List the families."),
         "attune-cli --vault practice.attune families",
         {},
         &listFamilies},
        {"people",
         "",
         QT_TRANSLATE_NOOP("cli",
                           "List the people of a family, and what each caregiver is to a child; or find people."),
         "attune-cli --vault practice.attune people --family 018f6d2e-7c3a-7b1d-9e4f-0123456789ab",
         {{"family", "ID", QT_TRANSLATE_NOOP("cli", "The family."), false},
          {"find", "WORDS", QT_TRANSLATE_NOOP("cli", "Those in whose names, or their family's, each word begins one."),
           false}},
         &listPeople},
        {"sessions",
         "",
         QT_TRANSLATE_NOOP("cli", "List the sessions of a family, the earliest first."),
         "attune-cli --vault practice.attune sessions --family 018f6d2e-7c3a-7b1d-9e4f-0123456789ab",
         {{"family", "ID", QT_TRANSLATE_NOOP("cli", "The family."), true}},
         &listSessions},
        {"note",
         "",
         QT_TRANSLATE_NOOP("cli", "Show the note of a session. The journal tells of it."),
         "attune-cli --vault practice.attune --json note --session 018f6d2e-7c3a-7b1d-9e4f-0123456789ab",
         {{"session", "ID", QT_TRANSLATE_NOOP("cli", "The session."), true}},
         &showNote},
        {"sign",
         "",
         QT_TRANSLATE_NOOP("cli", "Sign the draft of a session as its author. A signed note never changes."),
         "attune-cli --vault practice.attune sign --session 018f6d2e-7c3a-7b1d-9e4f-0123456789ab",
         {{"session", "ID", QT_TRANSLATE_NOOP("cli", "The session."), true},
          {"before-the-hour", "", QT_TRANSLATE_NOOP("cli", "Also where its hour has not begun.")}},
         &signNote},
        {"discard",
         "",
         QT_TRANSLATE_NOOP("cli", "Take the draft of a session away, and the session too where it came with it."),
         "attune-cli --vault practice.attune discard --session 018f6d2e-7c3a-7b1d-9e4f-0123456789ab",
         {{"session", "ID", QT_TRANSLATE_NOOP("cli", "The session."), true},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Why, for the journal.")}},
         &discardDraftOf},
        {"move",
         "",
         QT_TRANSLATE_NOOP("cli", "Move the draft of a session into the file of another family."),
         "attune-cli --vault practice.attune move --session 018f6d2e-7c3a-7b1d-9e4f-0123456789ab "
         "--family 018f6d2e-7c3a-7b1d-9e4f-0123456789ac",
         {{"session", "ID", QT_TRANSLATE_NOOP("cli", "The session."), true},
          {"family", "ID", QT_TRANSLATE_NOOP("cli", "The family to whom the words belong."), true},
          whoOption},
         &moveDraftOf},
        {"strike",
         "",
         QT_TRANSLATE_NOOP("cli", "Take a signed note about the wrong person out of use. Its hour is then free."),
         "attune-cli --vault practice.attune strike --session 018f6d2e-7c3a-7b1d-9e4f-0123456789ab "
         "--reason \"about another family\"",
         {{"session", "ID", QT_TRANSLATE_NOOP("cli", "The session."), true},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Why, for whoever reads it later."), true}},
         &strikeNote},
        {"redraft",
         "",
         QT_TRANSLATE_NOOP("cli", "Begin a draft with the words of a struck note, in the right file."),
         "attune-cli --vault practice.attune redraft --session 018f6d2e-7c3a-7b1d-9e4f-0123456789ab "
         "--family 018f6d2e-7c3a-7b1d-9e4f-0123456789ac",
         {{"session", "ID", QT_TRANSLATE_NOOP("cli", "The session of the struck note."), true},
          {"family", "ID", QT_TRANSLATE_NOOP("cli", "The family to whom the words belong."), true},
          whoOption},
         &beginWithStruckWords},
        {"search",
         "WORDS",
         QT_TRANSLATE_NOOP("cli", "Find notes with all these words, the latest session first."),
         "attune-cli --vault practice.attune search small suitcase --limit 5",
         {familyOption, {"limit", "N", QT_TRANSLATE_NOOP("cli", "At most so many; 50 without this.")}},
         &searchNotes},
        {"summary",
         "",
         QT_TRANSLATE_NOOP("cli", "Write the progress summary of a family as a PDF. It is not encrypted."),
         "attune-cli --vault practice.attune summary --family 018f6d2e-7c3a-7b1d-9e4f-0123456789ab --audience family "
         "--recipient 018f6d2e-7c3a-7b1d-9e4f-0123456789ac --from 2025-11-04 --to 2026-05-14 --out summary.pdf",
         {{"family", "ID", QT_TRANSLATE_NOOP("cli", "The family."), true},
          {"audience", "WHO", QT_TRANSLATE_NOOP("cli", "Who will read it: family."), true},
          {"recipient", "ID",
           QT_TRANSLATE_NOOP(
               "cli", "The caregiver to whom it is given, or several with a comma between them; people lists the ids."),
           true},
          {"from", "DATE", QT_TRANSLATE_NOOP("cli", "The first day that it tells of."), true},
          {"to", "DATE", QT_TRANSLATE_NOOP("cli", "The last day that it tells of."), true},
          {"out", "FILE", QT_TRANSLATE_NOOP("cli", "The new file; one that is there already is left alone."), true}},
         &writeSummary,
         true},
        {"caseload",
         "",
         QT_TRANSLATE_NOOP("cli", "List the courses that go on, in no order of rank."),
         "attune-cli --vault practice.attune caseload",
         {},
         &showCaseload},
        {"journal",
         "",
         QT_TRANSLATE_NOOP("cli", "Print the journal, the newest row first."),
         "attune-cli --vault practice.attune --json journal",
         {familyOption},
         &showJournal},
        {"verify",
         "",
         QT_TRANSLATE_NOOP("cli", "Check signatures, journal, search index and every page of the file."),
         "attune-cli --vault practice.attune verify",
         {},
         &verifyVault},
    };
    return table;
}

const CommandEntry *commandNamed(const QString &name)
{
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const CommandEntry &each) { return name == QLatin1String(each.name); });
    return found == all.end() ? nullptr : &*found;
}

QString helpText()
{
    QString text = tr("Attune without a screen.\n\nUsage: attune-cli [--vault FILE] [--passphrase-file FILE or -] "
                      "[--json] COMMAND\n\nCommands:\n");
    for (const CommandEntry &command : commands())
        text += u"  "_s + QString(QLatin1String(command.name)).leftJustified(10) + tr(command.description) + u'\n';
    text += tr("\nOptions:\n") + optionLines(programOptions());
    text += tr("\nattune-cli --help COMMAND explains one command with an example.\n"
               "It ends with 0 done, 1 refused, 2 usage, 3 wrong passphrase, 4 damaged, 5 open elsewhere,\n"
               "6 newer version, 7 no space or not writable.\n");
    return text;
}

QString helpText(const CommandEntry &command)
{
    QString usage = QLatin1String(command.name);
    if (*command.argument != '\0')
        usage += u' ' + QLatin1String(command.argument);
    for (const OptionEntry &option : command.options)
        usage += option.isDemanded ? u' ' + synopsis(option) : u" ["_s + synopsis(option) + u']';
    QString text = tr("Usage: attune-cli --vault FILE %1\n\n%2\n").arg(usage, tr(command.description));
    if (!command.options.empty())
        text += u'\n' + optionLines(command.options);
    return text + tr("\nExample:\n  ") + QLatin1String(command.example) + u'\n';
}

} // namespace attune::cli
