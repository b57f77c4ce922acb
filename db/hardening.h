// What a program does first that will hold keys.
#pragma once

namespace attune {

/// Keeps memory out of crash dumps, in a release build out of other processes' reach too, and makes every file that is
/// written from here on the user's alone. Called in the first line of each main.
void hardenProcess();

} // namespace attune
