#include "ui/vault/loaded_vault.h"

#include "src/errors.h"
#include "ui/paper/loaded_part.h"
#include "ui/vault/vault_words.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

TEST_CASE("The part that the program loads makes a vault, opens it, and names what went wrong by its type")
{
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("practice.attune"));
    const Passphrase passphrase(QStringLiteral("a vault of its own"));
    const auto vault = vaultPart().vaultAt(path, QString());
    REQUIRE_FALSE(vault->exists());
    vault->create(passphrase).reset();
    REQUIRE(QFile::exists(path));

    const auto again = vaultPart().vaultAt(path, QString());
    REQUIRE_THROWS_AS(again->open(Passphrase(QStringLiteral("not its passphrase"))), WrongSecret);
    const auto store = again->open(passphrase);
    REQUIRE(store->facts().header == VaultFacts::Header::Whole);
    REQUIRE_THROWS_AS(vaultPart().vaultAt(path, QString())->open(passphrase), VaultBusy);
    REQUIRE(cipherVersion().startsWith(QLatin1Char('4')));
}

TEST_CASE("A part of the program that is gone is no crash, and the sentence says what to do")
{
    REQUIRE(loadedFunction(QStringLiteral("gone.so"), QStringLiteral("/gone.so"), "attuneVaultPart") == nullptr);
    const QString sentence = sentenceFor(std::make_exception_ptr(PartMissing()));
    REQUIRE(sentence.startsWith(QLatin1String("A part of Attune is missing.")));
    REQUIRE(sentence.contains(QLatin1String("Install Attune again")));
}
