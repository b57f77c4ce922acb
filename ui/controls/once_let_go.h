// Nothing moves under a hand that presses.
#pragma once

#include <functional>

class QObject;

namespace attune {

/// Does something at once; while a button of the mouse is pressed down, after it was let go and whatever lies under it
/// has heard of that. What is shown or hidden when a field is left by a click would else push the pressed control away
/// from under the click, which was then lost. For what is shown alone: what is kept must be so before the click is
/// answered. Nothing is done once `context` is gone.
void onceLetGo(QObject *context, std::function<void()> doing);

} // namespace attune
