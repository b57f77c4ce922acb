// From a passphrase to the key that unwraps a key slot.
#pragma once

#include "db/secret_array.h"
#include "src/passphrase.h"

#include <array>
#include <cstdint>
#include <functional>

namespace attune {

/// What a derivation costs, for the owner of the passphrase as for somebody who guesses.
struct KeyCost {
    std::uint32_t operations = 3; ///< passes over the memory
    std::uint64_t memory = std::uint64_t{256} * 1024 * 1024; ///< bytes

    /// For a computer that cannot spare the usual amount; the least that a new slot is given.
    static constexpr KeyCost whenMemoryIsShort() { return {3, std::uint64_t{64} * 1024 * 1024}; }
    /// Whether a reader accepts it: 2 to 16 operations over 19 MiB to 2 GiB. Less is too weak to be genuine, more would
    /// let a forged file hold the computer up.
    bool isAcceptable() const
    {
        return operations >= 2 && operations <= 16 && memory >= std::uint64_t{19} * 1024 * 1024
            && memory <= std::uint64_t{2} * 1024 * 1024 * 1024;
    }
};

/// Random, one for each slot and each change.
using KeySalt = std::array<unsigned char, 16>;

/// Derives the key of a slot; throws MemoryShort.
using KeyDerivation = std::function<Key(const Passphrase &, const KeySalt &, const KeyCost &)>;

/// Argon2id version 1.3 with one lane, by libsodium. Takes about 0.9 s at the usual cost and cannot be interrupted.
Key argon2id(const Passphrase &passphrase, const KeySalt &salt, const KeyCost &cost);

} // namespace attune
