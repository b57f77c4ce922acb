// Buttons as a screen reader, a voice or a switch presses them.
#pragma once

namespace attune {

/// From here on every button is pressed by its accessible action as by a click. Qt's own "toggle" sets the state alone:
/// a chip would show as chosen, and whoever listens for clicks would not hear of it. Called once, before there is a
/// window.
void takeActionsAsClicks();

} // namespace attune
