// Memory for keys.
#pragma once

#include "src/errors.h"

#include <cstddef>
#include <memory>
#include <sodium.h>
#include <span>

namespace attune {

/// Size bytes from sodium_malloc: between guard pages, locked out of swap where the system permits it, wiped when
/// freed. It moves but is never copied.
template <std::size_t Size>
class SecretArray {
public:
    /// Filled with sodium's garbage pattern, not zero. Throws MemoryShort.
    SecretArray()
        : m_bytes(allocate())
    {
    }

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    static constexpr std::size_t size() { return Size; }
    std::span<const unsigned char, Size> bytes() const { return std::span<const unsigned char, Size>(data(), Size); }

private:
    struct Free {
        void operator()(unsigned char *bytes) const { sodium_free(bytes); }
    };

    static unsigned char *allocate()
    {
        if (sodium_init() < 0) // at once, and without effect after the first time
            throw CipherMissing("the cryptography library does not start");
        auto *bytes = static_cast<unsigned char *>(sodium_malloc(Size));
        if (!bytes)
            throw MemoryShort();
        return bytes;
    }

    std::unique_ptr<unsigned char, Free> m_bytes;
};

/// A key of 256 bits.
using Key = SecretArray<32>;

} // namespace attune
