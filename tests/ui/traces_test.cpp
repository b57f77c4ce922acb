// A word is typed into every field of every page and then looked for in everything that was written anywhere.
#include "tests/support/quick_vault.h"
#include "tests/ui/child_desk.h"
#include "tests/ui/typed_everywhere.h"

#include <QDirIterator>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

// The word as it would stand in a text file, in memory of Qt that was written out, and in a part of either.
std::vector<QByteArray> shapesOf(const QString &word)
{
    const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    return {word.toUtf8(), wide};
}

QStringList filesThatHold(const QString &folder, const QString &word)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QByteArray bytes = readFile(file);
        for (const QByteArray &shape : shapesOf(word)) {
            if (bytes.contains(shape) || file.toUtf8().contains(shape))
                found += file;
        }
    }
    return found;
}

void requireNowhere(const ChildDesk &child)
{
    for (const QString &word : {typedEverywhere(), typedSecret()}) {
        INFO(filesThatHold(child.folder(), word).join(u' ').toStdString());
        REQUIRE(filesThatHold(child.folder(), word).isEmpty());
        REQUIRE_FALSE(child.said().contains(word.toUtf8()));
    }
}

} // namespace

TEST_CASE("A desk where a word is typed into every field", "[.everywhere]")
{
    TypedEverywhere desk(ChildDesk::givenVault());
    desk.begin();
    desk.practice();
    desk.family();
    desk.plan();
    desk.writeNote();
    ChildDesk::tellAndWait("written");
    desk.signNote();
    desk.addLaterWords();
    desk.closeSummary();
    desk.search();
    ChildDesk::tellAndWait("signed");
    desk.lock();
    ChildDesk::tellAndWait("locked");
}

TEST_CASE("A word that is typed into every field of every page is in no file, no setting and no title")
{
    ChildDesk child(QStringLiteral("[.everywhere]"));
    for (const char *moment : {"written", "signed", "locked"}) {
        INFO(moment);
        const bool told = child.waitFor(moment);
        INFO(child.said().toStdString());
        REQUIRE(told);
        requireNowhere(child);
        if (moment != std::string_view("locked"))
            child.goOn();
    }
    child.kill(); // nothing is tidied up
    requireNowhere(child);
    REQUIRE(QFile::exists(child.vaultPath()));

    writeFile(child.folder() + QStringLiteral("/tmp/plain"), "..." + typedEverywhere().toUtf8());
    REQUIRE(filesThatHold(child.folder(), typedEverywhere()).size() == 1);
}
