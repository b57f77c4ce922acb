#include "db/key_slot.h"

#include "db/little_endian.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace attune {

namespace {

constexpr unsigned char argon2id13 = 1;
constexpr unsigned char xchacha20Poly1305 = 1;

constexpr std::size_t typeAt = 0;
constexpr std::size_t derivationAt = 1;
constexpr std::size_t aeadAt = 2;
constexpr std::size_t operationsAt = 4;
constexpr std::size_t memoryAt = 8;
constexpr std::size_t slotSaltAt = 16;
constexpr std::size_t slotIdAt = 32;
constexpr std::size_t slotIdSize = 16;
constexpr std::size_t createdAt = 48;
constexpr std::size_t nonceAt = 56; // and the end of what the associated data covers
constexpr std::size_t wrappedAt = 80;
constexpr std::size_t wrappedSize = 32 + crypto_aead_xchacha20poly1305_ietf_ABYTES;

constexpr std::string_view domain = "Attune key slot 1";

using AssociatedData = std::array<unsigned char, domain.size() + std::tuple_size_v<VaultId> + nonceAt>;

AssociatedData associatedData(VaultHeader::ConstSlot slot, const VaultId &vault)
{
    AssociatedData data;
    auto at = std::ranges::copy(domain, data.begin()).out;
    at = std::ranges::copy(vault, at).out;
    std::ranges::copy(slot.first<nonceAt>(), at);
    return data;
}

KeyCost costOf(VaultHeader::ConstSlot slot)
{
    return {readLittleEndian<std::uint32_t>(slot.data() + operationsAt),
            readLittleEndian<std::uint64_t>(slot.data() + memoryAt)};
}

KeySalt saltOf(VaultHeader::ConstSlot slot)
{
    KeySalt salt;
    std::copy_n(slot.begin() + slotSaltAt, salt.size(), salt.begin());
    return salt;
}

void writeCost(VaultHeader::Slot slot, const KeyCost &cost)
{
    writeLittleEndian(slot.data() + operationsAt, cost.operations);
    writeLittleEndian(slot.data() + memoryAt, cost.memory);
}

Key deriveOrSpareMemory(VaultHeader::Slot slot, const Passphrase &passphrase, const SlotMaking &making)
{
    writeCost(slot, making.cost);
    try {
        return making.derive(passphrase, saltOf(slot), making.cost);
    } catch (const MemoryShort &) {
        constexpr KeyCost spare = KeyCost::whenMemoryIsShort();
        if (making.cost.memory <= spare.memory)
            throw;
        writeCost(slot, spare);
        return making.derive(passphrase, saltOf(slot), spare);
    }
}

std::optional<DataKey> unwrap(VaultHeader::ConstSlot slot, const VaultId &vault, const Key &key)
{
    Key dataKey;
    const AssociatedData data = associatedData(slot, vault);
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.data(), nullptr, nullptr,
                                                                  slot.data() + wrappedAt, wrappedSize, data.data(),
                                                                  data.size(), slot.data() + nonceAt, key.data());
    if (result != 0)
        return std::nullopt;
    return DataKey(std::move(dataKey));
}

bool isPassphraseSlot(VaultHeader::ConstSlot slot)
{
    return slotType(slot) == SlotType::Passphrase && slot[derivationAt] == argon2id13
        && slot[aeadAt] == xchacha20Poly1305;
}

} // namespace

SlotType slotType(VaultHeader::ConstSlot slot)
{
    return static_cast<SlotType>(slot[typeAt]);
}

void makePassphraseSlot(VaultHeader::Slot slot, const VaultId &vault, const DataKey &dataKey,
                        const Passphrase &passphrase, const SlotMaking &making)
{
    if (!passphrase.isLongEnough())
        throw PassphraseTooShort();
    std::ranges::fill(slot, static_cast<unsigned char>(0));
    slot[typeAt] = static_cast<unsigned char>(SlotType::Passphrase);
    slot[derivationAt] = argon2id13;
    slot[aeadAt] = xchacha20Poly1305;
    randombytes_buf(slot.data() + slotSaltAt, std::tuple_size_v<KeySalt>);
    randombytes_buf(slot.data() + slotIdAt, slotIdSize);
    writeLittleEndian(slot.data() + createdAt, static_cast<std::uint64_t>(making.clock()));
    randombytes_buf(slot.data() + nonceAt, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

    const Key key = deriveOrSpareMemory(slot, passphrase, making);
    const AssociatedData data = associatedData(slot, vault);
    const Key &plain = dataKey.bytes();
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.data() + wrappedAt, nullptr, plain.data(), plain.size(),
                                               data.data(), data.size(), nullptr, slot.data() + nonceAt, key.data());
}

void requireAcceptableCosts(const VaultHeader &header)
{
    for (std::size_t i = 0; i < VaultHeader::slotCount; ++i) {
        if (isPassphraseSlot(header.slot(i)) && !costOf(header.slot(i)).isAcceptable())
            throw VaultDamaged(VaultDamaged::Part::KeyCosts);
    }
}

std::optional<OpenedSlot> openPassphraseSlot(const VaultHeader &header, const Passphrase &passphrase,
                                             const KeyDerivation &derive)
{
    for (std::size_t i = 0; i < VaultHeader::slotCount; ++i) {
        const VaultHeader::ConstSlot slot = header.slot(i);
        if (!isPassphraseSlot(slot))
            continue;
        const Key key = derive(passphrase, saltOf(slot), costOf(slot));
        if (std::optional<DataKey> dataKey = unwrap(slot, header.vaultId(), key))
            return OpenedSlot{std::move(*dataKey), i};
    }
    return std::nullopt;
}

} // namespace attune
