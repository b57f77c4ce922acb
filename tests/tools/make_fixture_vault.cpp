// Makes the vault of tests/fixtures anew, for when the format itself changes; its keys are random, so the vectors in
// docs/vault-format.md change with it.
//   make_fixture_vault FILE PASSPHRASE
#include "tests/support/quick_vault.h"

#include <cstdio>

using namespace attune;

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "make_fixture_vault: wants a file and a passphrase\n");
        return 1;
    }
    try {
        const Passphrase typed(QString::fromUtf8(argv[2]));
        VaultFile::create(systemDisk().resolve(QString::fromUtf8(argv[1])), test::cheapSettings(), typed);
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "make_fixture_vault: %s\n", failure.what());
        return 1;
    }
    return 0;
}
