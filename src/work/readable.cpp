#include "src/work/readable.h"

namespace attune {

bool isOneValue(const VaultDamaged &damage)
{
    return damage.part() == VaultDamaged::Part::Content;
}

} // namespace attune
