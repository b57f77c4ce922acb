// Prints the raw key of a vault's database for the stock sqlcipher command: the way out that docs/vault-format.md
// promises, written from that document alone, with libsodium and nothing of Attune's own code.
//   print_raw_key VAULT PASSPHRASE     (the passphrase as composed Unicode in UTF-8)
// For tests and emergencies only: whoever sees what it prints can read the vault.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>
#include <sodium.h>
#include <string>
#include <vector>

namespace {

using Bytes = std::vector<unsigned char>;

constexpr std::size_t copySize = 4096;

std::uint64_t number(const unsigned char *at, int bytes)
{
    std::uint64_t value = 0;
    for (int i = bytes - 1; i >= 0; --i)
        value = value * 256 + at[i];
    return value;
}

bool isWhole(const unsigned char *header)
{
    unsigned char checksum[32];
    crypto_generichash(checksum, sizeof checksum, header, 4064, nullptr, 0);
    return std::memcmp(checksum, header + 4064, sizeof checksum) == 0 && std::memcmp(header, "ATTUNE\0\1", 8) == 0
        && number(header + 8, 2) == 1;
}

// Of the copies whose checksum fits, the one with the higher generation.
const unsigned char *newestHeader(const Bytes &file)
{
    const unsigned char *newest = nullptr;
    for (std::size_t copy = 0; copy < 2; ++copy) {
        const unsigned char *header = file.data() + copy * copySize;
        if (isWhole(header) && (!newest || number(header + 16, 8) > number(newest + 16, 8)))
            newest = header;
    }
    return newest;
}

std::optional<Bytes> dataKeyFrom(const unsigned char *header, const unsigned char *slot, const std::string &passphrase)
{
    unsigned char key[32];
    const std::uint64_t operations = number(slot + 4, 4);
    const auto memory = static_cast<std::size_t>(number(slot + 8, 8));
    if (crypto_pwhash(key, sizeof key, passphrase.data(), passphrase.size(), slot + 16, operations, memory,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return std::nullopt;
    const std::string domain = "Attune key slot 1";
    Bytes associated(domain.begin(), domain.end());
    associated.insert(associated.end(), header + 24, header + 40);
    associated.insert(associated.end(), slot, slot + 56);
    Bytes dataKey(32);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.data(), nullptr, nullptr, slot + 80, 48, associated.data(),
                                                   associated.size(), slot + 56, key)
        != 0)
        return std::nullopt;
    return dataKey;
}

bool hasMac(const unsigned char *header, const Bytes &dataKey)
{
    unsigned char key[32];
    unsigned char mac[32];
    crypto_kdf_derive_from_key(key, sizeof key, 2, "AttuneK1", dataKey.data());
    crypto_generichash(mac, sizeof mac, header, 3648, key, sizeof key);
    return sodium_memcmp(mac, header + 3648, sizeof mac) == 0;
}

void printHex(const unsigned char *bytes, int size)
{
    for (int i = 0; i < size; ++i)
        std::printf("%02x", bytes[i]);
}

int fail(const char *reason)
{
    std::fprintf(stderr, "print_raw_key: %s\n", reason);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return fail("wants a vault and its passphrase");
    if (sodium_init() < 0)
        return fail("libsodium does not start");
    std::ifstream stream(argv[1], std::ios::binary);
    const Bytes file{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (file.size() < 16384)
        return fail("this is shorter than a vault's header");
    const unsigned char *header = newestHeader(file);
    if (!header)
        return fail("neither header copy is whole");

    for (int index = 0; index < 8; ++index) {
        const unsigned char *slot = header + 64 + index * 448;
        if (slot[0] != 1 || slot[1] != 1 || slot[2] != 1)
            continue;
        const std::optional<Bytes> dataKey = dataKeyFrom(header, slot, argv[2]);
        if (!dataKey)
            continue;
        if (!hasMac(header, *dataKey))
            return fail("the header was altered");
        unsigned char databaseKey[32];
        crypto_kdf_derive_from_key(databaseKey, sizeof databaseKey, 1, "AttuneK1", dataKey->data());
        std::printf("x'");
        printHex(databaseKey, 32);
        printHex(header + 40, 16);
        std::printf("'\n");
        return 0;
    }
    return fail("no slot opens with this passphrase");
}
