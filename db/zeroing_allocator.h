// SQLite's memory, wiped when it is given back.
#pragma once

#include <sqlite3.h>

namespace attune {

/// The allocator for SQLITE_CONFIG_MALLOC: the system's own, but every block is zeroed before it is freed or moved.
/// SQLCipher's own cipher_memory_security also locks each block into memory and costs 6 to 18 times as much.
sqlite3_mem_methods zeroingAllocator();

} // namespace attune
