-- Version 1. Comments stand outside of the statements: SQLite keeps a statement's own text, and every opening compares it.

-- What the vault knows of itself: the id that is also in the file's header, when it was made (UTC milliseconds), and the
-- oldest generation of the header that it still accepts (an older one was put back by somebody).
CREATE TABLE vault_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    vault_id BLOB NOT NULL CHECK (length(vault_id) = 16),
    created_at INTEGER NOT NULL,
    lowest_generation INTEGER NOT NULL CHECK (lowest_generation >= 1)
) STRICT;
