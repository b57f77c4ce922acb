// Another program moves, replaces or writes the vault's file while it is open.
#include "src/errors.h"
#include "src/work/set_aside_words.h"
#include "tests/support/a_practice.h"
#include "ui/paper/hour_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cstdio>
#include <filesystem>
#include <functional>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// What sync programs do, each with the path of the vault and of a whole older copy of it.
struct Meddling {
    const char *what;
    VaultDisplaced::How how;
    std::function<void(const QString &vault, const QString &copy)> run;
};

void writeInPlace(const QString &vault, const QByteArray &bytes)
{
    QFile file(vault);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(bytes) == bytes.size());
    REQUIRE(file.resize(bytes.size()));
}

const std::vector<Meddling> &meddlings()
{
    using enum VaultDisplaced::How;
    static const std::vector<Meddling> all{
        {"renamed away", Gone,
         [](const QString &vault, const QString &) { QFile::rename(vault, vault + u".moved"_s); }},
        {"deleted", Gone, [](const QString &vault, const QString &) { QFile::remove(vault); }},
        {"its folder was renamed", Gone,
         [](const QString &vault, const QString &) {
             const QString folder = QFileInfo(vault).path();
             REQUIRE(QDir().rename(folder, folder + u".moved"_s));
         }},
        {"a copy was renamed over it", Replaced,
         [](const QString &vault, const QString &copy) {
             REQUIRE(std::rename(QFile::encodeName(copy).constData(), QFile::encodeName(vault).constData()) == 0);
         }},
        {"deleted and copied anew", Replaced,
         [](const QString &vault, const QString &copy) {
             REQUIRE(QFile::remove(vault));
             REQUIRE(QFile::copy(copy, vault));
         }},
        {"its folder was replaced by an older one", Replaced,
         [](const QString &vault, const QString &copy) {
             const QString folder = QFileInfo(vault).path();
             const QString kept = folder + u".moved"_s;
             REQUIRE(QDir().rename(folder, kept));
             REQUIRE(QDir().mkpath(folder));
             REQUIRE(QFile::copy(kept + u'/' + QFileInfo(copy).fileName(), vault));
         }},
        {"an older copy was written over it in place", WrittenOver,
         [](const QString &vault, const QString &copy) { writeInPlace(vault, readFile(copy)); }},
        {"cut short in place", WrittenOver,
         [](const QString &vault, const QString &) { QFile(vault).resize(QFileInfo(vault).size() - 4096); }},
        {"one page was written in place", WrittenOver,
         [](const QString &vault, const QString &) {
             QByteArray bytes = readFile(vault);
             bytes.replace(16384 + 3 * 4096, 4096, QByteArray(4096, 'x'));
             writeInPlace(vault, bytes);
         }},
        {"the first page was written in place, and its time set back", WrittenOver,
         [](const QString &vault, const QString &) {
             const std::filesystem::path path(vault.toStdString());
             const auto written = std::filesystem::last_write_time(path);
             QByteArray bytes = readFile(vault);
             bytes.replace(16384, 4096, QByteArray(4096, 'x'));
             writeInPlace(vault, bytes);
             std::filesystem::last_write_time(path, written);
         }},
    };
    return all;
}

// A vault in a folder that may be moved, and a copy of it from before its last words were written.
struct SyncedVault {
    SyncedVault()
        : practice(VaultFile::create(path.toStdString(), quickSettings(), passphrase()))
    {
        draft = practice.aDraft(practice.aSession(), u"the first words"_s);
        REQUIRE(QFile::copy(path, copy));
        save(u"what came after"_s);
    }
    void save(const QString &words)
    {
        done(practice.notebook().save(draft.id, practice.aNote(draft, words), Notebook::Saving::Typing));
    }

    QTemporaryDir parent;
    QString folder = [this] {
        const QString made = parent.filePath(u"synced"_s);
        QDir().mkpath(made);
        return made;
    }();
    QString path = folder + u"/practice.attune"_s;
    QString copy = folder + u"/practice.copy"_s;
    APractice practice;
    Draft draft;
};

std::optional<VaultDisplaced::How> displaced(const std::function<void()> &work)
{
    try {
        work();
    } catch (const VaultDisplaced &failure) {
        return failure.how();
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("Nothing is acknowledged once another program has moved, replaced or written the open vault's file")
{
    const std::size_t index = GENERATE(range(std::size_t{0}, meddlings().size()));
    const Meddling &meddling = meddlings()[index];
    CAPTURE(meddling.what);
    SyncedVault vault;
    meddling.run(vault.path, vault.copy);
    CHECK(displaced([&] { vault.practice.store().requireInPlace(); }) == meddling.how);
    CHECK(displaced([&] { vault.save(u"typed since"_s); }) == meddling.how);
    CHECK(displaced([&] { vault.practice.notebook().sign(std::span(&vault.draft.id, 1)); }) == meddling.how);
    CHECK(displaced([&] { vault.practice.store().keepForm(u"new-family"_s, "words"); }) == meddling.how);
    // It stays so, and what is set aside is for the vault that is opened next.
    CHECK(displaced([&] { vault.save(u"typed since"_s); }) == meddling.how);
}

TEST_CASE("Words that are set aside while the vault's file is not in its place are taken in by the file that is")
{
    SyncedVault vault;
    REQUIRE(std::rename(QFile::encodeName(vault.copy).constData(), QFile::encodeName(vault.path).constData()) == 0);
    const Draft kept = vault.practice.store().get(vault.draft.id).value();
    const Session session = vault.practice.store().get(kept.session).value();
    vault.practice.now += std::chrono::minutes(1);
    setHourAside(vault.practice.work(), kept, vault.practice.aNote(kept, u"typed since"_s), session);
    vault.practice.close();
    APractice later(VaultFile::open(vault.path.toStdString(), quickSettings(),
                                    VaultFile::withPassphrase(passphrase(), quickSettings())),
                    &vault.practice);
    later.now = vault.practice.now;
    CHECK(Notebook::read(later.store().get(vault.draft.id).value()).value->passages.front().text
          == u"the first words"_s);
    takeIn(later.work(), &hourInWords);
    CHECK(Notebook::read(later.store().get(vault.draft.id).value()).value->passages.front().text == u"typed since"_s);
}

TEST_CASE("A file that comes back to its place as it was is written again")
{
    SyncedVault vault;
    REQUIRE(QFile::rename(vault.path, vault.path + u".moved"_s));
    CHECK(displaced([&] { vault.save(u"typed since"_s); }) == VaultDisplaced::How::Gone);
    REQUIRE(QFile::rename(vault.path + u".moved"_s, vault.path));
    CHECK(!displaced([&] { vault.save(u"typed since"_s); }));
}

TEST_CASE("The vault's own writing, a copy that is read and a passphrase that is changed displace nothing")
{
    SyncedVault vault;
    for (int i = 0; i < 20; ++i) {
        vault.save(u"words "_s + QString::number(i));
        vault.practice.store().requireInPlace();
        QFile::remove(vault.copy);
        REQUIRE(QFile::copy(vault.path, vault.copy));
    }
    CHECK_THROWS_AS(vault.practice.store().transaction([] { throw Interrupted(); }), Interrupted);
    vault.practice.store().requireInPlace();
    vault.practice.file().changePassphrase(passphrase(), otherPassphrase());
    vault.practice.store().requireInPlace();
    Verification verification;
    vault.practice.store().verify(verification, std::chrono::minutes(1));
    vault.practice.store().requireInPlace();
}

TEST_CASE("A passphrase is not changed in a file that is not in its place")
{
    SyncedVault vault;
    REQUIRE(QFile::remove(vault.path));
    CHECK(displaced([&] { vault.practice.file().changePassphrase(passphrase(), otherPassphrase()); })
          == VaultDisplaced::How::Gone);
}

TEST_CASE("Locking takes nothing away that lies beside the file that was put in the vault's place")
{
    SyncedVault vault;
    REQUIRE(std::rename(QFile::encodeName(vault.copy).constData(), QFile::encodeName(vault.path).constData()) == 0);
    QFile::remove(vault.path + u"-journal"_s); // that of the file that is open, and empty
    writeFile(vault.path + u"-journal"_s, "the other file's");
    vault.practice.close();
    CHECK(readFile(vault.path + u"-journal"_s) == "the other file's");
}
