#include "src/work/owner.h"

namespace attune {

std::optional<Clinician> ownerOf(Store &store)
{
    JournalFilter setUp;
    setUp.recordKind = RecordKind::Practice;
    setUp.action = JournalAction::Created;
    setUp.most = 1;
    const std::vector<JournalRow> rows = store.journal(setUp);
    return rows.empty() || !rows.front().who ? std::nullopt : store.get(*rows.front().who);
}

} // namespace attune
