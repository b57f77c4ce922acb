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
    /// Where words are set aside when the vault's own folder does not take them; empty for nowhere.
    QString spareFolder = {};
};

} // namespace attune
