// How a page with typed words is left.
#pragma once

#include "src/errors.h"

namespace attune {

/// Why words are to be written now: another page is shown, and this one can come back; or the vault is being locked.
enum class Leaving { Page, Vault };

/// keep() writes words into the vault and says whether it took them. Where it did not, setAside() puts them where they
/// are found again; what that throws is all that is left to say.
template <class Keep, class SetAside>
void keepOrSetAside(Keep keep, SetAside setAside)
{
    try {
        if (keep())
            return;
    } catch (const Failure &) {
        return setAside();
    }
    setAside();
}

} // namespace attune
