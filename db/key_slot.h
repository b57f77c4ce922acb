// A key slot: the data key, wrapped so that one secret opens it.
#pragma once

#include "db/key_derivation.h"
#include "db/vault_header.h"
#include "src/clock.h"

#include <optional>

namespace attune {

/// What a slot is opened with; the numbers are part of the file format.
enum class SlotType : unsigned char { Empty = 0, Passphrase = 1, RecoveryCode = 2, PublicKey = 3 };

/// What a slot says of itself. A number outside the enumerators is a later version's slot.
SlotType slotType(VaultHeader::ConstSlot slot);

/// What a new passphrase slot is made with.
struct SlotMaking {
    KeyCost cost;
    KeyDerivation derive = &argon2id;
    Clock clock = systemClock();
};

/// Fills a slot anew: salt, slot id and nonce random. Falls back to KeyCost::whenMemoryIsShort() when the memory for
/// the given cost is not there. Throws MemoryShort, PassphraseTooShort.
void makePassphraseSlot(VaultHeader::Slot slot, const VaultId &vault, const DataKey &dataKey,
                        const Passphrase &passphrase, const SlotMaking &making);

/// Throws VaultDamaged(KeyCosts) when a passphrase slot asks for a cost that no reader accepts, so that neither a weak
/// nor an endless derivation is ever begun.
void requireAcceptableCosts(const VaultHeader &header);

/// The data key and the slot it came from.
struct OpenedSlot {
    DataKey dataKey;
    std::size_t index;
};

/// Tries the passphrase on each passphrase slot; nothing when none of them opens. Throws MemoryShort.
std::optional<OpenedSlot> openPassphraseSlot(const VaultHeader &header, const Passphrase &passphrase,
                                             const KeyDerivation &derive);

} // namespace attune
