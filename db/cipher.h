// Which encryption the program was linked with. A plain SQLite in SQLCipher's place answers "ok" to every key and
// writes plain text, so this is asked before anything else happens.
#pragma once

#include <QString>

namespace attune {

/// The version of SQLCipher in this program, such as "4.6.1 community".
/// Throws CipherMissing when it is a plain SQLite or older than 4.6. Touches no file; well under a millisecond.
QString requireSqlcipher();

} // namespace attune
