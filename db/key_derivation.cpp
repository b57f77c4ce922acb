#include "db/key_derivation.h"

namespace attune {

Key argon2id(const Passphrase &passphrase, const KeySalt &salt, const KeyCost &cost)
{
    static_assert(std::tuple_size_v<KeySalt> == crypto_pwhash_argon2id_SALTBYTES);
    Key key;
    const std::span<const char> text = passphrase.utf8();
    if (crypto_pwhash_argon2id(key.data(), key.size(), text.data(), text.size(), salt.data(), cost.operations,
                               static_cast<std::size_t>(cost.memory), crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        throw MemoryShort(); // the one thing that fails with costs and lengths in range
    return key;
}

} // namespace attune
