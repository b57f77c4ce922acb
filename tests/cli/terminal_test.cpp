// What somebody sees who works with attune-cli on a terminal.
#include "tests/cli/terminal.h"

#include "tests/support/invented_practice.h"
#include "tests/support/quick_vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <csignal>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "seven otters cross the river";

// A folder with a vault that holds nobody but the one who made it.
class Desk {
public:
    Desk()
    {
        writeFile(m_folder.filePath(u"pass"_s), secret + '\n');
        Terminal making(with({"create", "--practice", "P", "--clinician", "C", "--zone", "UTC"}));
        REQUIRE(making.end() == 0);
    }

    QByteArray path(const QString &name) const { return m_folder.filePath(name).toUtf8(); }
    /// A command that asks for the passphrase on the terminal.
    QByteArrayList asking(const QByteArrayList &command) const
    {
        return QByteArrayList{"--vault", path(u"a.attune"_s)} + command;
    }
    /// One that reads it from a file.
    QByteArrayList with(const QByteArrayList &command) const
    {
        return QByteArrayList{"--passphrase-file", path(u"pass"_s)} + asking(command);
    }
    QByteArray records(int families) const
    {
        QFile file(m_folder.filePath(u"families.jsonl"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        InventedPractice(families, 12).write([&](const QByteArray &line) { file.write(line + '\n'); });
        return path(u"families.jsonl"_s);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A new passphrase is asked for twice on the terminal, and what is typed is not shown")
{
    const QTemporaryDir folder;
    const QByteArray vault = folder.filePath(u"b.attune"_s).toUtf8();
    Terminal terminal({"--vault", vault, "create", "--practice", "P", "--clinician", "C", "--zone", "UTC"});
    REQUIRE(terminal.shows("New passphrase: "));
    CHECK_FALSE(terminal.echoes());
    terminal.type(secret + '\n');
    REQUIRE(terminal.shows("The same again: "));
    CHECK_FALSE(terminal.echoes());
    terminal.type(secret + '\n');
    CHECK(terminal.shows("The vault was made."));
    CHECK(terminal.end() == 0);
    CHECK(terminal.echoes());
    CHECK_FALSE(terminal.printed().contains("otters"));
}

TEST_CASE("Two new passphrases that differ make no vault")
{
    const QTemporaryDir folder;
    const QString vault = folder.filePath(u"b.attune"_s);
    Terminal terminal({"--vault", vault.toUtf8(), "create", "--practice", "P", "--clinician", "C", "--zone", "UTC"});
    REQUIRE(terminal.shows("New passphrase: "));
    terminal.type(secret + '\n');
    REQUIRE(terminal.shows("The same again: "));
    terminal.type(secret + "s\n");
    CHECK(terminal.shows("differ"));
    CHECK(terminal.end() == 1);
    CHECK_FALSE(QFile::exists(vault));
}

TEST_CASE("Ctrl+C at the question for a passphrase ends the program and gives the terminal its echo back")
{
    const Desk desk;
    for (int time = 0; time < 30; ++time) { // at a slightly different moment each time
        Terminal terminal(desk.asking({"families"}));
        REQUIRE(terminal.shows("Passphrase: "));
        CHECK_FALSE(terminal.echoes());
        terminal.type(time == 0 ? "seven otters\x03" : "\x03");
        CHECK(terminal.end() == -SIGINT);
        CHECK(terminal.echoes());
        CHECK_FALSE(terminal.printed().contains("otters"));
    }
}

TEST_CASE("A program that is put aside at the question for a passphrase asks again when it goes on")
{
    const Desk desk;
    Terminal terminal(desk.asking({"verify"}));
    REQUIRE(terminal.shows("Passphrase: "));
    terminal.type("\x1a");
    REQUIRE(terminal.shows("Passphrase: "));
    CHECK_FALSE(terminal.echoes());
    terminal.type(secret + '\n');
    CHECK(terminal.shows("All is as the journal and the signatures say."));
    CHECK(terminal.end() == 0);
}

TEST_CASE("A wrong passphrase on the terminal ends with 3, and none at all with 1")
{
    const Desk desk;
    Terminal wrong(desk.asking({"families"}));
    REQUIRE(wrong.shows("Passphrase: "));
    wrong.type("nine herons under the bridge\n");
    CHECK(wrong.end() == 3);
    Terminal none(desk.asking({"families"}));
    REQUIRE(none.shows("Passphrase: "));
    none.type("\n");
    CHECK(none.shows("No passphrase was given."));
    CHECK(none.end() == 1);
}

TEST_CASE("An import shows how far it is, and the line is gone when it is done")
{
    const Desk desk;
    Terminal terminal(desk.with({"import", desk.records(4)}));
    CHECK(terminal.shows("\rReading record 63 of 169"));
    CHECK(terminal.shows("\r\x1b[K"));
    CHECK(terminal.shows("169 records were taken in, 0 were there already."));
    CHECK(terminal.end() == 0);
}

TEST_CASE("Ctrl+C during an import says so, ends with 1 and leaves nothing of it in the vault")
{
    const Desk desk;
    for (const char *moment : {"Reading record 63 ", "Reading record 1919 ", "search index: "}) {
        Terminal terminal(desk.with({"import", desk.records(60)}));
        CAPTURE(moment);
        REQUIRE(terminal.shows(moment));
        terminal.type("\x03");
        CHECK(terminal.shows("Stopped. Nothing was changed."));
        CHECK(terminal.end() == 1);
        Terminal families(desk.with({"families"}));
        CHECK(families.end() == 0);
        CHECK(families.printed().isEmpty());
        Terminal journal(desk.with({"journal"}));
        CHECK(journal.end() == 0);
        CHECK(journal.printed().contains("unlocked")); // which is all that was done
        CHECK_FALSE(journal.printed().contains("imported"));
        Terminal verify(desk.with({"verify"}));
        CHECK(verify.shows("All is as the journal and the signatures say."));
        CHECK(verify.end() == 0);
        CHECK_FALSE(QFile::exists(QString::fromUtf8(desk.path(u"a.attune-journal"_s))));
    }
}

TEST_CASE("An import that is killed at any moment leaves the vault as it was, and is taken in afterwards")
{
    const Desk desk;
    const QByteArrayList import = desk.with({"import", desk.records(250)});
    int rolledBack = 0;
    for (const char *moment : {"Reading record 63 ", "Reading record 3", "Reading record 9", "index: 1", "index: 9"}) {
        CAPTURE(moment);
        Terminal killed(import);
        REQUIRE(killed.shows(moment));
        killed.killNow();
        rolledBack += QFile(QString::fromUtf8(desk.path(u"a.attune-journal"_s))).size() > 4096 ? 1 : 0;
        Terminal families(desk.with({"families"}));
        REQUIRE(families.end() == 0);
        CHECK(families.printed().isEmpty());
        Terminal verify(desk.with({"verify"}));
        CHECK(verify.shows("All is as the journal and the signatures say."));
        CHECK(verify.end() == 0);
    }
    CHECK(rolledBack >= 2); // by then pages of the import stood in the file itself
    Terminal whole(import);
    CHECK(whole.shows(QByteArray::number(sumOf(InventedPractice(250, 12).counts())) + " records were taken in"));
    CHECK(whole.end() == 0);
}

TEST_CASE("Ctrl+C during an export leaves no file behind")
{
    const Desk desk;
    Terminal import(desk.with({"import", desk.records(30)}));
    REQUIRE(import.end() == 0);
    Terminal terminal(desk.with({"export", desk.path(u"out.jsonl"_s)}));
    REQUIRE(terminal.shows("record 256"));
    terminal.type("\x03");
    CHECK(terminal.shows("Stopped. Nothing was changed."));
    CHECK(terminal.end() == 1);
    CHECK(QDir(QString::fromUtf8(desk.path(u"."_s))).entryList({u"out*"_s}).isEmpty());
}
