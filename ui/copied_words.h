// Words that were copied out of the vault.
#pragma once

namespace attune {

/// Takes off the clipboard, and off the selection that the middle button pastes, what this program has put there. What
/// another program put there stays.
void forgetCopiedWords();

} // namespace attune
