// Records found by their ids, in little memory.
#pragma once

#include "src/records/id.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace attune {

/// What is known of each record of a kind, in the order of the ids. Meant for ids that come in ascending order, as a
/// file gives them: each takes its own size and nothing more.
template <class Kind, class Known>
class SortedIndex {
public:
    /// Keeps what is known of a record. Of two with one id, the first stays.
    void add(Id<Kind> id, Known known)
    {
        const auto place = lowerBound(id);
        if (place == m_entries.end() || place->first != id)
            m_entries.insert(place, {id, std::move(known)});
    }

    Known *find(Id<Kind> id)
    {
        const auto place = lowerBound(id);
        return place == m_entries.end() || place->first != id ? nullptr : &place->second;
    }

    auto begin() { return m_entries.begin(); }
    auto end() { return m_entries.end(); }

private:
    auto lowerBound(Id<Kind> id)
    {
        if (m_entries.empty() || m_entries.back().first < id)
            return m_entries.end();
        return std::lower_bound(m_entries.begin(), m_entries.end(), id,
                                [](const auto &entry, Id<Kind> wanted) { return entry.first < wanted; });
    }

    std::vector<std::pair<Id<Kind>, Known>> m_entries;
};

} // namespace attune
