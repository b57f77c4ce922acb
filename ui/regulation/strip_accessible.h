// What a screen reader finds on the strip.
#pragma once

namespace attune {

/// From now on every RegulationStrip is read as a list of its points, each as "42 minutes, settled". Cheap to repeat.
void installStripAccessible();

} // namespace attune
