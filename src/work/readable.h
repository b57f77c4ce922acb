// Records that can be read, where one beside them cannot.
#pragma once

#include "src/errors.h"
#include "src/records/clinician.h"
#include "src/records/course.h"
#include "src/records/person.h"
#include "src/store.h"

#include <optional>
#include <type_traits>
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

/// Whether a record is still shown where a field that may be empty cannot be read: those that others tell of by their
/// name. Of a tie or a course an empty field says something, that it goes on, and so they are not.
template <class T>
constexpr bool isShownInPart = std::is_same_v<T, Person> || std::is_same_v<T, Clinician>;

/// A record as far as it can be read. Nothing where there is none, or where what it is cannot be read.
template <class T>
std::optional<T> readablePart(Store &store, Id<T> id)
{
    if constexpr (isShownInPart<T>) {
        try {
            return store.getInPart(id);
        } catch (const VaultDamaged &damage) {
            if (!isOneValue(damage))
                throw;
        }
    }
    return std::nullopt;
}

/// As Store::list(), but a damaged value takes one record away and not all of them, and a person or a clinician only
/// where it is no field that may be empty: such a one is among both. As quick where nothing is damaged.
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
        std::optional<T> record;
        try {
            record = store.get(id);
        } catch (const VaultDamaged &damage) {
            if (!isOneValue(damage))
                throw;
            found.unreadable.push_back(id);
            record = readablePart(store, id);
        }
        if (record)
            found.records.push_back(std::move(*record));
    }
    return found;
}

/// Everybody of a family, by name at least. Throws VaultDamaged where somebody cannot be read even in part: what is
/// said of who was there would not be true then.
std::vector<Person> peopleByName(Store &store, Id<Family> family);

/// Lines of a course, and whether they are all of it.
struct ReadableSessions {
    std::vector<SessionLine> lines;
    bool isWhole = true;
};

/// As Store::sessions() of a course, but a damaged value takes one line away. Where it does, how many there are and
/// which number one has is not known.
ReadableSessions readableSessions(Store &store, const Course &course);

} // namespace attune
