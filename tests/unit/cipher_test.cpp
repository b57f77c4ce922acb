#include "db/cipher.h"

#include <QVersionNumber>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

TEST_CASE("The program is linked with SQLCipher 4.6 or newer")
{
    REQUIRE(QVersionNumber::fromString(requireSqlcipher()) >= QVersionNumber(4, 6));
}
