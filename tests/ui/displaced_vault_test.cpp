// A sync program moves, replaces or writes the vault's file under the open window.
#include "tests/ui/vault_desk.h"

#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cstdio>

using namespace attune;
using namespace attune::test;

namespace {

const QString firstWords = QStringLiteral("The heliotrope");
const QString laterWords = QStringLiteral(" wren came back");
const QString notSaved = QStringLiteral("while it was open. Nothing is kept in it any more.");

// A note of today that is saved, and a copy of the vault from before its last words.
void typeAndCopy(VaultDesk &desk, const QString &copy)
{
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = desk.note();
    desk.press(Qt::Key_2, Qt::AltModifier);
    const auto save = [&](const QString &typed) {
        desk.type(typed);
        note.saver().saveNow();
        REQUIRE(QTest::qWaitFor([&] { return note.saver().state() == DraftSaver::State::Saved; }, 10000));
    };
    save(firstWords);
    REQUIRE(QFile::copy(desk.vaultPath(), copy));
    save(laterWords);
}

void renameOver(const QString &from, const QString &to)
{
    REQUIRE(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0);
}

void writeOver(const QString &from, const QString &to)
{
    const QByteArray bytes = readFile(from);
    QFile file(to);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(bytes) == bytes.size());
    REQUIRE(file.resize(bytes.size()));
}

bool holdsWords(VaultDesk &desk, const QString &expected)
{
    return QTest::qWaitFor(
        [&] {
            const auto *page = desk.window().findChild<NotePage *>();
            return page && page->note().passages.size() == 1 && page->note().passages.front().text == expected;
        },
        10000);
}

} // namespace

TEST_CASE("A vault whose file was replaced is said not to be saved, and what was typed comes back after a lock")
{
    const auto meddle = GENERATE(&renameOver, &writeOver);
    VaultDesk desk;
    const QString copy = desk.folder() + QStringLiteral("/copy");
    typeAndCopy(desk, copy);
    meddle(copy, desk.vaultPath());
    REQUIRE(desk.waitFor(notSaved)); // without another key
    NotePage &note = desk.note();
    REQUIRE(note.saver().state() == DraftSaver::State::NotSaved);
    REQUIRE_FALSE(desk.says(QStringLiteral("Saved")));
    desk.type(QStringLiteral(" twice"));
    note.saver().saveNow();
    REQUIRE(QTest::qWaitFor([&] { return note.saver().state() == DraftSaver::State::NotSaved; }, 10000));
    QTest::mouseClick(desk.button(QStringLiteral("Lock now")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Rooms *>() == nullptr; }, 10000));
    REQUIRE(QDir(desk.folder()).entryList({QStringLiteral("*.attune-words")}).size() == 1);
    desk.unlock();
    desk.note();
    REQUIRE(holdsWords(desk, firstWords + laterWords + QStringLiteral(" twice")));
    REQUIRE_FALSE(desk.says(notSaved));
}

TEST_CASE("A vault whose file was moved away and back is said to be away for as long as it is")
{
    VaultDesk desk;
    typeAndCopy(desk, desk.folder() + QStringLiteral("/copy"));
    const QString moved = desk.vaultPath() + QStringLiteral(".moved");
    REQUIRE(QFile::rename(desk.vaultPath(), moved));
    REQUIRE(desk.waitFor(notSaved));
    REQUIRE(QFile::rename(moved, desk.vaultPath()));
    REQUIRE(QTest::qWaitFor([&] { return !desk.says(notSaved); }, 10000));
    NotePage &note = desk.note();
    REQUIRE(QTest::qWaitFor([&] { return note.saver().state() == DraftSaver::State::Saved; }, 10000));
}

TEST_CASE("Nothing is signed while the vault's file is not in its place")
{
    VaultDesk desk;
    const QString copy = desk.folder() + QStringLiteral("/copy");
    typeAndCopy(desk, copy);
    REQUIRE(QFile::remove(desk.vaultPath()));
    REQUIRE(desk.waitFor(notSaved));
    desk.lock();
    REQUIRE(QDir(desk.folder()).entryList({QStringLiteral("*.attune-words")}).size() == 1);
    // The person puts the older copy back where the vault was.
    renameOver(copy, desk.vaultPath());
    desk.unlock();
    desk.note();
    REQUIRE(holdsWords(desk, firstWords + laterWords));
}
