// Giving out the records of a vault.
#pragma once

#include "src/interchange/header.h"
#include "src/records/clinician.h"
#include "src/store.h"

#include <QByteArray>

#include <functional>
#include <set>

namespace attune {

/// Writes the families of a vault with all that belongs to them, and the clinicians who appear in them, in the format
/// attune-records. The same records give the same bytes.
class RecordsExport {
public:
    /// Takes one line without its end.
    using Sink = std::function<void(const QByteArray &line)>;
    /// Told now and then how many records were looked at, of how many (0 as long as they are counted); whether to go
    /// on.
    using Progress = std::function<bool(qint64 done, qint64 all)>;
    /// Notes that are not signed yet travel only when asked for.
    enum class Drafts { LeftOut, Included };

    explicit RecordsExport(Store &store)
        : m_store(store)
    {
    }

    /// How many of each were written. Throws Interrupted when it was stopped.
    RecordCounts write(Drafts drafts, const Sink &sink, const Progress &progress);

private:
    template <class Visitor>
    void each(RecordKind kind, const Visitor &visit);
    void note(const Record &record);

    Store &m_store;
    RecordCounts m_counts;
    std::set<Id<Clinician>> m_clinicians;
};

} // namespace attune
