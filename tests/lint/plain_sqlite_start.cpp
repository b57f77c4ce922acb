// Linked with a plain SQLite on purpose: ends well when the check notices.
#include "db/cipher.h"
#include "src/errors.h"

#include <cstdio>

int main()
{
    try {
        attune::requireSqlcipher();
    } catch (const attune::CipherMissing &refusal) {
        std::puts(refusal.what());
        return 0;
    }
    std::puts("a plain SQLite was taken for SQLCipher");
    return 1;
}
