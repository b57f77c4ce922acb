// Files, folders and disks that cannot be written, or are full, for real.
#include "src/errors.h"
#include "src/work/set_aside_words.h"
#include "tests/crash/child.h"
#include "tests/crash/runs.h"
#include "tests/support/a_practice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace attune;
using namespace attune::test;

namespace {

std::vector<HourLine> nothingInWords(const Note &, const Session &, const std::vector<Person> &)
{
    return {};
}

std::string said(const std::function<void()> &work)
{
    try {
        work();
        return "nothing";
    } catch (const Failure &failure) {
        return failure.what();
    }
}

void setMode(const QString &path, mode_t mode)
{
    REQUIRE(chmod(path.toStdString().c_str(), mode) == 0);
}

std::string saidToNobody(const std::function<void()> &work)
{
    return inChild([&work] {
        becomeNobody();
        return said(work);
    });
}

QString folderOf(const QuickVault &vault)
{
    return QFileInfo(vault.path()).path();
}

// A file system of half a megabyte over the folder, seen by this process alone; false where that is not permitted.
bool mountSmallDisk(const std::string &folder)
{
    return unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=2m,mode=700") == 0;
}

void fill(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const QByteArray block(4096, 'f');
    while (file.write(block) == block.size()) { }
}

constexpr const char *notPermitted = "mounting is not permitted";

} // namespace

TEST_CASE("A read-only file is refused, said, and left as it is")
{
    const QuickVault vault;
    vault.create();
    const QByteArray before = readFile(vault.path());
    setMode(vault.path(), 0444);
    setMode(folderOf(vault), 0777);
    CHECK(saidToNobody([&] { vault.open(); }) == NotWritable(NotWritable::Place::File).what());
    CHECK(readFile(vault.path()) == before);
}

TEST_CASE("A file that may not even be read is refused with the same sentence")
{
    const QuickVault vault;
    vault.create();
    setMode(vault.path(), 0000);
    setMode(folderOf(vault), 0777);
    CHECK(saidToNobody([&] { vault.open(); }) == NotWritable(NotWritable::Place::File).what());
}

TEST_CASE("A vault in a read-only folder is refused, said, and left as it is")
{
    const QuickVault vault;
    vault.create();
    const QByteArray before = readFile(vault.path());
    setMode(vault.path(), 0666);
    setMode(folderOf(vault), 0555);
    CHECK(saidToNobody([&] { vault.open(); }) == NotWritable(NotWritable::Place::Folder).what());
    CHECK(readFile(vault.path()) == before);
    setMode(folderOf(vault), 0700);
}

TEST_CASE("A vault cannot be made in a read-only folder")
{
    const QuickVault vault;
    setMode(folderOf(vault), 0555);
    CHECK(saidToNobody([&] { vault.create(); }) == NotWritable(NotWritable::Place::Folder).what());
    setMode(folderOf(vault), 0700);
    CHECK(QDir(folderOf(vault)).isEmpty());
}

TEST_CASE("What is no vault is told so even where it cannot be written")
{
    const QuickVault vault;
    writeFile(vault.path(), "A letter to Mum.\n");
    setMode(vault.path(), 0444);
    setMode(folderOf(vault), 0777);
    CHECK(saidToNobody([&] { vault.open(); }) == NotAVault(NotAVault::Kind::Text).what());
}

TEST_CASE("On a disk that is full, saving says so and loses nothing, and goes on once there is room")
{
    const QuickVault vault(settingsWithSaved());
    const std::string told = inChild([&]() -> std::string {
        if (!mountSmallDisk(folderOf(vault).toStdString()))
            return notPermitted;
        const QString filler = folderOf(vault) + QStringLiteral("/filler");
        createWithRows(vault.settings(), vault.nativePath());
        std::string result;
        {
            VaultFile file = vault.open();
            fill(filler);
            result = said([&] { saveRun(file.database(), 1); });
        }
        result += '|' + said([&] { vault.open(); });
        if (runInVault(vault.settings(), vault.nativePath(), passphrase()) != 0)
            return "the rows have changed";
        QFile::remove(filler);
        saveRun(vault.open().database(), 1);
        return result + '|' + std::to_string(runInVault(vault.settings(), vault.nativePath(), passphrase()));
    });
    if (told == notPermitted)
        SKIP("mounting a small disk is not permitted here");
    CHECK(told == std::string(NoSpace().what()) + "|nothing|1");
}

TEST_CASE("On a disk that is full, words are set aside in the user's own folder, and come in once there is room")
{
    const QuickVault vault;
    const QTemporaryDir own;
    const std::string told = inChild([&]() -> std::string {
        if (!mountSmallDisk(folderOf(vault).toStdString()))
            return notPermitted;
        VaultSettings settings = vault.settings();
        settings.spareFolder = own.path();
        APractice practice(VaultFile::create(vault.nativePath(), settings, passphrase()));
        const Session hour = practice.aSession();
        const Draft draft = practice.aDraft(hour, QStringLiteral("They packed"));
        const QString filler = folderOf(vault) + QStringLiteral("/filler");
        fill(filler);
        const Note note = practice.aNote(draft, QStringLiteral("They packed the suitcase"));
        std::string result = said([&] { practice.notebook().save(draft.id, note, Notebook::Saving::Leaving); });
        practice.now += std::chrono::minutes(1);
        setHourAside(practice.work(), draft, note, hour);
        result += '|' + std::to_string(QDir(own.path()).count() - 2);
        result += '|' + std::to_string(QDir(folderOf(vault)).entryList({QStringLiteral("*.attune-words*")}).size());
        result += '|' + std::to_string(takeIn(practice.work(), nothingInWords).waiting);
        QFile::remove(filler);
        const bool isIn = takeIn(practice.work(), nothingInWords) == TakenIn{.nowHere = 1};
        const bool isThere = practice.store().get(draft.id)->content.contains(QStringLiteral("the suitcase"));
        return result + (isIn && isThere ? "|in" : "|not in");
    });
    if (told == notPermitted)
        SKIP("mounting a small disk is not permitted here");
    CHECK(told == std::string(NoSpace().what()) + "|1|0|1|in");
}

TEST_CASE("On a disk that is full no vault is made and nothing is left of it")
{
    const QuickVault vault;
    const std::string told = inChild([&]() -> std::string {
        if (!mountSmallDisk(folderOf(vault).toStdString()))
            return notPermitted;
        fill(folderOf(vault) + QStringLiteral("/filler"));
        const std::string result = said([&] { vault.create(); });
        return result + QDir(folderOf(vault)).entryList(QDir::Files | QDir::Hidden).join(u'|').toStdString();
    });
    if (told == notPermitted)
        SKIP("mounting a small disk is not permitted here");
    CHECK(told == std::string(NoSpace().what()) + "filler");
}

TEST_CASE("On a disk that is mounted read-only the vault is refused and said")
{
    const QuickVault vault;
    const std::string told = inChild([&]() -> std::string {
        const std::string folder = folderOf(vault).toStdString();
        if (!mountSmallDisk(folder))
            return notPermitted;
        vault.create();
        if (mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            return "remounting failed";
        const std::string other = folder + "/other.attune";
        return said([&] { vault.open(); }) + said([&] { VaultFile::create(other, vault.settings(), passphrase()); });
    });
    if (told == notPermitted)
        SKIP("mounting a small disk is not permitted here");
    CHECK(told
          == std::string(NotWritable(NotWritable::Place::File).what())
              + NotWritable(NotWritable::Place::Folder).what());
}
