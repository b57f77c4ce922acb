// What statements may do once the schema stands.
#pragma once

namespace attune {

/// An authorizer for sqlite3_set_authorizer: reading and changing rows, transactions and a few questions by PRAGMA are
/// permitted, everything else is refused.
int permitRowsOnly(void *, int action, const char *first, const char *second, const char *schema, const char *trigger);

} // namespace attune
