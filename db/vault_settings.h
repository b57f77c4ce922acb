// What a vault stands on, so that a test can put something else beneath it.
#pragma once

#include "db/disk.h"
#include "db/key_slot.h"
#include "db/migrations.h"

#include <QString>

namespace attune {

/// The computer's own disk, clock and key derivation, and the program's own schema, unless said otherwise.
struct VaultSettings {
    Disk disk = systemDisk();
    SlotMaking slots;
    std::span<const Migration> migrations = builtInMigrations();
    /// A folder of the user's own: where words are set aside when the vault's does not take them, and what is known of
    /// wrong passphrases until the vault's journal tells of them; empty for nowhere.
    QString spareFolder = {};
};

} // namespace attune
