// Giving out the records of a vault.
#pragma once

#include "src/interchange/header.h"
#include "src/records/clinician.h"
#include "src/store.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <set>
#include <vector>

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
    enum class Drafts { Omitted, Included };

    explicit RecordsExport(Store &store)
        : m_store(store)
    {
    }

    /// How many of each were written. A family of which some record cannot be read is left out whole, since a file
    /// holds all that its records refer to. Throws Interrupted when it was stopped.
    RecordCounts write(Drafts drafts, const Sink &sink, const Progress &progress);

    /// The families that were left out, in the order of their ids.
    const std::vector<Id<Family>> &leftOut() const { return m_leftOut; }
    /// The drafts that do not hold their note any more, and were left out.
    const std::set<Id<Draft>> &draftsLeftOut() const { return m_draftsLeftOut; }
    /// The clinicians of whom the last day in the practice could not be read, and was left out.
    const std::set<Id<Clinician>> &clinicianInPart() const { return m_clinicianInPart; }

private:
    Clinician clinicianOf(Id<Clinician> id);
    bool isCarriedAlong(const Record &record);
    template <class Visitor>
    void each(RecordKind kind, const Visitor &visit);
    void note(const Record &record);
    void count(const std::vector<RecordKind> &kinds, const std::function<void()> &report);
    void sortOut(const std::vector<RecordKind> &kinds, const std::function<void()> &report);
    bool isWhole(Id<Family> family, const std::vector<RecordKind> &kinds, const std::function<void()> &report);

    Store &m_store;
    RecordCounts m_counts;
    std::set<Id<Clinician>> m_clinicians;
    std::vector<Id<Family>> m_leftOut;
    std::set<Id<Draft>> m_draftsLeftOut;
    std::set<Id<Clinician>> m_clinicianInPart;
    /// Once something could not be read: the ids of all that is written, by kind.
    std::map<RecordKind, std::set<Id<AnyRecord>>> m_chosen;
    bool m_isSortedOut = false;
};

} // namespace attune
