#include "src/work/records_export.h"

#include "src/errors.h"
#include "src/json/record_json.h"
#include "src/rules/soundness.h"
#include "src/rules/subjects.h"
#include "src/work/notebook.h"
#include "src/work/readable.h"

#include <algorithm>

namespace attune {

namespace {

constexpr qint64 recordsBetweenReports = 256;

void collect(const Course &course, std::set<Id<Clinician>> &clinicians)
{
    for (const CourseClinician &each : course.clinicians)
        clinicians.insert(each.clinician);
}

void collect(const Session &session, std::set<Id<Clinician>> &clinicians)
{
    for (const SessionClinician &each : session.clinicians)
        clinicians.insert(each.clinician);
}

void collect(const Note &note, std::set<Id<Clinician>> &clinicians)
{
    clinicians.insert(note.author);
}

void collect(const Addendum &addendum, std::set<Id<Clinician>> &clinicians)
{
    clinicians.insert(addendum.author);
}

void collect(const Strike &strike, std::set<Id<Clinician>> &clinicians)
{
    clinicians.insert(strike.by);
}

void collect(const Signature &signature, std::set<Id<Clinician>> &clinicians)
{
    clinicians.insert(signature.signer);
}

void collect(const Draft &draft, std::set<Id<Clinician>> &clinicians)
{
    clinicians.insert(draft.author);
}

template <class Other>
void collect(const Other &, std::set<Id<Clinician>> &)
{
}

// What an import asks of a draft.
bool holdsItsNote(Store &store, const Draft &draft)
{
    const std::optional<Note> note = Notebook::read(draft).value;
    if (!note || !problemsOf(draft).empty() || !problemsOf(*note).empty())
        return false;
    if (note->id != draft.note || note->family != draft.family || note->session != draft.session
        || note->author != draft.author)
        return false;
    const std::vector<Id<AnyRecord>> people = store.ids(RecordKind::Person, draft.family.any());
    return std::ranges::all_of(
        subjectsOf(*note), [&](Id<Person> person) { return std::ranges::find(people, person.any()) != people.end(); });
}

} // namespace

// A signature goes with what it stands under. A draft that holds no note goes nowhere: no import would take its line.
bool RecordsExport::isCarriedAlong(const Record &record)
{
    if (const auto *signature = std::get_if<Signature>(&record))
        return isCarried(signature->recordKind);
    const auto *draft = std::get_if<Draft>(&record);
    if (draft == nullptr || holdsItsNote(m_store, *draft))
        return true;
    m_draftsLeftOut.insert(draft->id);
    return false;
}

template <class Visitor>
void RecordsExport::each(RecordKind kind, const Visitor &visit)
{
    if (m_isSortedOut) {
        for (const Id<AnyRecord> &id : m_chosen[kind]) {
            const Record record = m_store.get(kind, id).value();
            if (isCarriedAlong(record))
                visit(record);
        }
        return;
    }
    RecordPage page{kind, std::nullopt, {}};
    for (bool more = true; more;) {
        const std::vector<Record> records = m_store.page(page);
        more = records.size() == static_cast<std::size_t>(page.most);
        for (const Record &record : records) {
            if (isCarriedAlong(record))
                visit(record);
        }
        if (more)
            page.after = idOf(records.back());
    }
}

void RecordsExport::note(const Record &record)
{
    ++countOf(m_counts, kindOf(record));
    std::visit([&](const auto &held) { collect(held, m_clinicians); }, record);
}

void RecordsExport::count(const std::vector<RecordKind> &kinds, const std::function<void()> &report)
{
    for (const RecordKind kind : kinds) {
        each(kind, [&](const Record &record) {
            note(record);
            report();
        });
    }
    for (const Id<Clinician> &clinician : m_clinicians)
        clinicianOf(clinician);
}

// One that is not there is damage of who names it.
Clinician RecordsExport::clinicianOf(Id<Clinician> id)
{
    try {
        if (std::optional<Clinician> clinician = m_store.get(id))
            return std::move(*clinician);
    } catch (const VaultDamaged &damage) {
        if (!isOneValue(damage))
            throw;
        if (std::optional<Clinician> part = m_store.getInPart(id)) {
            m_clinicianInPart.insert(id);
            return std::move(*part);
        }
    }
    throw VaultDamaged(VaultDamaged::Part::Content);
}

// Whether all of a family can be read. Notes down what there is of it, and takes that back where not.
bool RecordsExport::isWhole(Id<Family> family, const std::vector<RecordKind> &kinds,
                            const std::function<void()> &report)
{
    const RecordCounts counts = m_counts;
    const std::set<Id<Clinician>> clinicians = m_clinicians;
    std::map<RecordKind, std::vector<Id<AnyRecord>>> ids;
    try {
        for (const RecordKind kind : kinds) {
            ids[kind] = kind == RecordKind::Family ? std::vector{family.any()} : m_store.ids(kind, family.any());
            for (const Id<AnyRecord> &id : ids[kind]) {
                if (const Record record = m_store.get(kind, id).value(); isCarriedAlong(record))
                    note(record);
                report();
            }
        }
        for (const Id<Clinician> &clinician : m_clinicians)
            clinicianOf(clinician);
    } catch (const VaultDamaged &damage) {
        if (!isOneValue(damage))
            throw;
        m_counts = counts;
        m_clinicians = clinicians;
        return false;
    }
    for (const auto &[kind, found] : ids)
        m_chosen[kind].insert(found.begin(), found.end());
    return true;
}

// Family by family, since a record that cannot be read does not say whose it is.
void RecordsExport::sortOut(const std::vector<RecordKind> &kinds, const std::function<void()> &report)
{
    m_counts = {};
    m_clinicians.clear();
    for (const Id<AnyRecord> &id : m_store.ids(RecordKind::Family, std::nullopt)) {
        if (const Id<Family> family(id.bytes()); !isWhole(family, kinds, report))
            m_leftOut.push_back(family);
    }
    m_isSortedOut = true;
}

RecordCounts RecordsExport::write(Drafts drafts, const Sink &sink, const Progress &progress)
{
    m_counts = {};
    m_clinicians.clear();
    m_leftOut.clear();
    m_draftsLeftOut.clear();
    m_clinicianInPart.clear();
    m_chosen.clear();
    m_isSortedOut = false;
    std::vector<RecordKind> kinds;
    for (auto kind = RecordKind::Family; kind <= RecordKind::Draft; kind = RecordKind(int(kind) + 1)) {
        if (isCarried(kind) && (kind != RecordKind::Draft || drafts == Drafts::Included))
            kinds.push_back(kind);
    }

    // The first line says how many follow and the second names clinicians whom later ones tell of, so all is read
    // twice.
    qint64 done = 0;
    qint64 all = 0;
    const auto report = [&] {
        if (++done % recordsBetweenReports == 0 && !progress(done, all))
            throw Interrupted();
    };
    try {
        count(kinds, report);
    } catch (const VaultDamaged &damage) {
        if (!isOneValue(damage))
            throw;
        sortOut(kinds, report);
    }
    m_counts.clinician = static_cast<int>(m_clinicians.size());
    all = sumOf(m_counts);
    done = 0;

    sink(headerLine(m_counts));
    const auto write = [&](const Record &record) {
        sink(toJson(record));
        report();
    };
    for (const Id<Clinician> &clinician : m_clinicians)
        write(clinicianOf(clinician));
    for (const RecordKind kind : kinds)
        each(kind, write);
    return m_counts;
}

} // namespace attune
