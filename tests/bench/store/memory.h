// What memory the program holds.
#pragma once

namespace attune::bench {

/// In MB, as Linux counts resident pages.
double memoryNow();
/// The most since forgetPeak().
double peakMemory();
void forgetPeak();

} // namespace attune::bench
