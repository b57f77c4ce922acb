#include "src/work/owner.h"

namespace attune {

std::optional<Clinician> ownerOf(Store &store)
{
    const std::vector<Practice> practices = store.list<Practice>();
    if (practices.empty())
        return std::nullopt;
    JournalFilter setUp;
    setUp.record = practices.front().id.any();
    setUp.action = JournalAction::Created;
    setUp.most = 1;
    const std::vector<JournalRow> rows = store.journal(setUp);
    if (rows.empty() || !rows.front().who)
        return std::nullopt;
    return store.getInPart(*rows.front().who);
}

} // namespace attune
