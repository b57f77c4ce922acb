// The vault that docs/vault-format.md gives as its test vector: by the program's own code, by a reader written from
// that document alone, and by the stock sqlcipher command.
#include "db/key_slot.h"
#include "src/errors.h"
#include "tests/support/header_surgery.h"
#include "tests/support/quick_vault.h"

#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

const QString fixture = QStringLiteral(ATTUNE_FIXTURES "/format-1.attune");
const QString fixturePassphrase = QStringLiteral("the kettle sings at four");

struct Answer {
    int exitCode = -1;
    QString output;
};

Answer ask(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    INFO("starting " << program.toStdString());
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed()};
}

QString rawKeyFrom(const QString &vault, const QString &passphrase)
{
    const Answer answer = ask(QStringLiteral(ATTUNE_PRINT_RAW_KEY), {vault, passphrase});
    REQUIRE(answer.exitCode == 0);
    return answer.output;
}

// tail -c +16385 VAULT > x.db, and the questions put to the stock command.
QString askStockSqlcipher(const QString &vault, const QString &rawKey, const QByteArray &questions)
{
    QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("x.db"));
    QProcess tail;
    tail.setStandardOutputFile(database);
    tail.start(QStringLiteral("tail"), {QStringLiteral("-c"), QStringLiteral("+16385"), vault});
    REQUIRE(tail.waitForFinished());
    const QByteArray script = "PRAGMA temp_store = MEMORY;\nPRAGMA key = \"" + rawKey.toUtf8() + "\";\n" + questions;
    return ask(QStringLiteral("sqlcipher"), {QStringLiteral("-batch"), database}, script).output;
}

QString documentedRawKey()
{
    const QString text = QString::fromUtf8(readFile(QStringLiteral(ATTUNE_FIXTURES "/../../docs/vault-format.md")));
    return QRegularExpression(QStringLiteral("x'[0-9a-f]{96}'")).match(text).captured();
}

} // namespace

TEST_CASE("The test vector's raw key is the same by the document, by the independent reader and by the program")
{
    const QByteArray bytes = readFile(fixture);
    VaultHeader::Bytes copy;
    std::copy_n(bytes.cbegin() + headerSize, copy.size(), copy.begin());
    const VaultHeader header(copy);
    REQUIRE(header.state() == VaultHeader::State::Whole);
    const std::optional<OpenedSlot> opened = openPassphraseSlot(header, Passphrase(fixturePassphrase), &argon2id);
    REQUIRE(opened);
    CHECK(header.hasMacOf(opened->dataKey.subkey(KeyPurpose::HeaderMac)));
    const RawKeyText text = opened->dataKey.rawKeyText(header.cipherSalt());
    const QString byProgram = QString::fromLatin1(reinterpret_cast<const char *>(text.data()));
    CHECK(byProgram.size() == 99);
    CHECK(byProgram == rawKeyFrom(fixture, fixturePassphrase));
    CHECK(byProgram == documentedRawKey());
    CHECK(ask(QStringLiteral(ATTUNE_PRINT_RAW_KEY), {fixture, QStringLiteral("the kettle sings at five")}).exitCode
          == 1);
}

TEST_CASE("The stock sqlcipher command reads the test vector with the raw key")
{
    const QString rawKey = rawKeyFrom(fixture, fixturePassphrase);
    const QString answer = askStockSqlcipher(fixture, rawKey,
                                             "PRAGMA cipher_integrity_check;\nPRAGMA integrity_check;\n"
                                             "SELECT lower(hex(vault_id)), created_at FROM vault_state;\n"
                                             "PRAGMA application_id;\n");
    const QString id = QString::fromLatin1(readFile(fixture).sliced(24, 16).toHex());
    CHECK(answer == QStringLiteral("ok\nok\n%1|1772442000000\n1096045646").arg(id));
}

TEST_CASE("The stock sqlcipher command does not read the test vector with another key")
{
    const QString wrong = QStringLiteral("x'%1'").arg(QString(96, u'0'));
    CHECK_FALSE(askStockSqlcipher(fixture, wrong, "SELECT count(*) FROM vault_state;\n").contains(QStringLiteral("1")));
}

TEST_CASE("A vault of today is read by the independent reader and the stock sqlcipher command, after a change too")
{
    const QuickVault vault(cheapSettings());
    vault.create();
    vault.open().changePassphrase(passphrase(), otherPassphrase());
    const QString rawKey = rawKeyFrom(vault.path(), QStringLiteral("nine herons under the bridge"));
    CHECK(askStockSqlcipher(vault.path(), rawKey, "SELECT lowest_generation FROM vault_state;\n")
          == QStringLiteral("ok\n3"));
}

TEST_CASE("The first bytes of a vault are what the document says they are")
{
    const QByteArray bytes = readFile(fixture);
    for (const qsizetype copy : {qsizetype{0}, headerSize}) {
        CHECK(bytes.sliced(copy, 8) == QByteArray("ATTUNE\0\1", 8));
        CHECK(bytes.sliced(copy + 8, 8) == littleEndian(1, 2) + littleEndian(4096, 2) + littleEndian(16384, 4));
        CHECK(bytes.sliced(copy + 56, 8) == QByteArray("\1\10\0\0\0\0\0\0", 8));
        CHECK(bytes.sliced(copy + 64, 16)
              == QByteArray("\1\1\1\0", 4) + littleEndian(2, 4) + littleEndian(19 * 1024 * 1024, 8));
        CHECK(bytes.sliced(copy + 64 + 128, 448 - 128) == QByteArray(448 - 128, '\0'));
        CHECK(bytes.sliced(copy + 64 + 448, 7 * 448) == QByteArray(7 * 448, '\0'));
        CHECK(bytes.sliced(copy + 3680, 4064 - 3680) == QByteArray(4064 - 3680, '\0'));
    }
    CHECK(bytes.sliced(8192, 8192) == QByteArray(8192, '\0'));
    CHECK(bytes.sliced(16384, 16) == bytes.sliced(40, 16)); // SQLCipher's salt
    CHECK(bytes.size() % 4096 == 0);
}
