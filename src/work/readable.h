// Records that can be read, where one beside them cannot.
#pragma once

#include "src/errors.h"
#include "src/store.h"

#include <optional>
#include <vector>

namespace attune {

/// What was found, and what of it holds a value that nobody wrote there: a birth date that is no day, say.
template <class T>
struct Readable {
    std::vector<T> records;
    std::vector<Id<T>> unreadable;
};

/// A record that cannot be read; nothing else is caught. A page of the file that does not decrypt is another matter.
bool isOneValue(const VaultDamaged &damage);

/// As Store::list(), but a damaged value takes one record away and not all of them. As quick where nothing is damaged.
template <class T>
Readable<T> readable(Store &store, std::optional<Id<Family>> of = {})
{
    try {
        return {store.list<T>(of), {}};
    } catch (const VaultDamaged &damage) {
        if (!isOneValue(damage))
            throw;
    }
    Readable<T> found;
    for (const Id<AnyRecord> &any : store.ids(T::kind, of ? std::optional(of->any()) : std::nullopt)) {
        const Id<T> id(any.bytes());
        try {
            if (std::optional<T> record = store.get(id))
                found.records.push_back(std::move(*record));
        } catch (const VaultDamaged &damage) {
            if (!isOneValue(damage))
                throw;
            found.unreadable.push_back(id);
        }
    }
    return found;
}

} // namespace attune
