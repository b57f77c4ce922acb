// Which encryption the program was linked with. A plain SQLite in SQLCipher's place answers "ok" to every key and
// writes plain text, so this is asked before anything else happens.
#pragma once

#include <QString>

namespace attune {

/// Starts libsodium and SQLCipher once a process, in the one way that keeps secrets: no permissions for others on any
/// file made from now on (umask 077), and memory that is zeroed when it is freed.
/// Returns the version of SQLCipher, such as "4.6.1 community". Touches no file; a few milliseconds the first time.
/// Throws CipherMissing when it is a plain SQLite or older than 4.6, or when a library does not start.
QString requireSqlcipher();

} // namespace attune
