// What a therapist's work does to a vault, one act after the other, for runs in which the disk fails.
#pragma once

#include "db/vault_file.h"
#include "tests/crash/crash_disk.h"
#include "tests/support/a_practice.h"

#include <functional>
#include <vector>

namespace attune::test {

/// Opens the vault on a disk with its passphrase.
VaultFile openOn(CrashDisk &disk);

/// A practice on a disk, with a draft that was never left, a signed note and a form that was begun.
struct Scene {
    Scene();

    CrashDisk disk;
    APractice practice;
    Draft draft;
    Id<Note> note;
    CrashDisk::Image image;
};

/// The one that all runs begin with.
Scene &scene();

/// One thing done, and whether a vault shows it. Everything that belongs to it is either there or not; a vault that
/// shows a part of it throws.
struct Act {
    const char *name;
    std::function<void(APractice &)> run;
    std::function<bool(APractice &)> isDone;
};

const std::vector<Act> &acts();

} // namespace attune::test
