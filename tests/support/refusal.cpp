#include "tests/support/refusal.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

namespace attune::test {

namespace {

QByteArray bytesOf(const QString &path)
{
    return QFileInfo(path).isFile() ? readFile(path) : QByteArray();
}

QStringList namesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

std::string refusal(const QuickVault &vault)
{
    const QByteArray bytes = bytesOf(vault.path());
    const QStringList names = namesBeside(vault.path());
    std::string said;
    try {
        vault.open();
    } catch (const Failure &failure) {
        said = failure.what();
    }
    REQUIRE_FALSE(said.empty());
    REQUIRE(bytesOf(vault.path()) == bytes);
    REQUIRE(namesBeside(vault.path()) == names);
    return said;
}

std::string refusalOf(const KnownVault &known, const QByteArray &changed)
{
    known.write(changed);
    return refusal(known.vault);
}

} // namespace attune::test
