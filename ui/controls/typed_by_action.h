// Lines of input as a voice or another program types into them.
#pragma once

namespace attune {

/// From here on what is dictated or put into a line through its accessible interface is typed there. Qt's own sets the
/// text as the program itself does: it would show, and whoever listens for what is typed would not hear of it. Called
/// once, before there is a window.
void takeDictationAsTyped();

} // namespace attune
