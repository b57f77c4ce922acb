// What was typed into a family's file or the practice's page, and is not kept, is there again.
#include "db/sqlite_vault.h"
#include "tests/support/quick_vault.h"
#include "tests/ui/vault_desk.h"
#include "ui/file/file_page.h"
#include "ui/note/draft_saver.h"
#include "ui/practice/practice_file_page.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

void openPracticePart(VaultDesk &desk, const QString &part, const QString &title)
{
    desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Time zone of a new session"_s));
    desk.button(part)->click();
    REQUIRE(desk.waitFor(title));
}

void openMum(VaultDesk &desk)
{
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(u"Mum, caregiver"_s); }, 10000));
    desk.button(u"Mum, caregiver"_s)->click();
    REQUIRE(desk.waitFor(u"What the child says: Mum, Dad, Grandma"_s));
}

// A day that is none, and a way to reach her in a row that was added.
void typeAboutMum(VaultDesk &desk)
{
    desk.retype(u"birth_date"_s, u"some day"_s);
    desk.button(u"Add a safe way"_s)->click();
    desk.retype(u"safe_ways[0].to"_s, u"555 0100"_s);
    desk.press(Qt::Key_Left);
}

void requireMum(VaultDesk &desk)
{
    REQUIRE(desk.waitFor(u"What you typed here before is back, and not kept yet."_s));
    REQUIRE(desk.line(u"birth_date"_s)->text() == u"some day"_s);
    REQUIRE(desk.line(u"safe_ways[0].to"_s)->text() == u"555 0100"_s);
}

const QString isBack = u"is back, and not kept yet."_s;

} // namespace

TEST_CASE("Fields that make no sense yet come back after a lock as they were typed, with the cursor where it was")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    openMum(desk);
    typeAboutMum(desk);
    desk.lock();
    REQUIRE_FALSE(desk.holds(u"555 0100"_s));
    desk.unlock();
    requireMum(desk);
    REQUIRE(QTest::qWaitFor([&] { return desk.line(u"safe_ways[0].to"_s)->hasFocus(); }));
    REQUIRE(desk.line(u"safe_ways[0].to"_s)->cursorPosition() == 7);

    SECTION("They can be given up")
    {
        QTest::mouseClick(desk.button(u"Leave it as it was"_s), Qt::LeftButton);
        REQUIRE(desk.line(u"birth_date"_s)->text().isEmpty());
        desk.lock();
        desk.unlock();
        REQUIRE(desk.line(u"birth_date"_s)->text().isEmpty());
        QTest::qWait(300);
        REQUIRE_FALSE(desk.says(isBack));
    }
    SECTION("They can be put right, and nothing comes back any more")
    {
        desk.retype(u"birth_date"_s, u"1990-02-01"_s);
        desk.press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(desk.waitFor(u"Kept just now, encrypted"_s));
        desk.lock();
        desk.unlock();
        REQUIRE(desk.line(u"safe_ways[0].to"_s)->text() == u"555 0100"_s);
        QTest::qWait(300);
        REQUIRE_FALSE(desk.says(isBack));
    }
}

TEST_CASE("Words of a lock that all make sense are kept by it, and do not come back as if they were not")
{
    VaultDesk desk;
    desk.setUp();
    openPracticePart(desk, u"Add a clinician"_s, u"Somebody new in the practice"_s);
    desk.type(u"H. Lindqvist"_s);
    desk.lock();
    desk.unlock();
    REQUIRE(QTest::qWaitFor([&] { return desk.hasButton(u"H. Lindqvist"_s); }, 10000));
    desk.button(u"Add a clinician"_s)->click();
    REQUIRE(desk.waitFor(u"Somebody new in the practice"_s));
    QTest::qWait(300);
    REQUIRE_FALSE(desk.says(isBack));
    REQUIRE(desk.line(u"name"_s)->text().isEmpty());
}

TEST_CASE("A file opens where somebody was typing when the program ended, and not where it begins")
{
    const QTemporaryDir home;
    const QString vault = home.filePath(u"practice.attune"_s);
    {
        VaultDesk desk(vault);
        desk.setUp();
        desk.openFamily();
        openMum(desk);
        typeAboutMum(desk);
        desk.lock();
    }
    VaultDesk desk(vault);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.unlock();
    REQUIRE(desk.waitFor(u"A quiet day is allowed"_s));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(u"Ava & Mum"_s));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(u"This story is just beginning."_s));
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    requireMum(desk);
}

TEST_CASE("What is typed for the practice's words is in the vault within three seconds")
{
    VaultDesk desk;
    desk.setUp();
    openPracticePart(desk, u"Tried: Closeness"_s, u"Where a strategy is touch"_s);
    desk.button(u"Add a word"_s)->click();
    desk.type(u"A blanket held together"_s);
    const QString form = desk.window().findChild<PracticeFilePage *>()->formName();
    const QString copy = desk.folder() + u"/copy.attune"_s;
    // As a crash would leave it: the file as it is, while the program has it open.
    REQUIRE(QTest::qWaitFor(
        [&] {
            QFile::remove(copy);
            REQUIRE(QFile::copy(desk.vaultPath(), copy));
            const auto store = SqliteVault(copy, quickSettings()).open(Passphrase(desk.vaultPassphrase()));
            return !store->keptForm(form).isEmpty();
        },
        static_cast<int>(DraftSaver::longest.count())));
}
