#include "db/sqlite_store.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/record_ids.h"
#include "db/transaction.h"
#include "db/verifier.h"
#include "src/errors.h"
#include "src/json/digest.h"
#include "src/json/record_json.h"

#include <algorithm>
#include <exception>
#include <sqlite3.h>
#include <utility>

namespace attune {

namespace {

constexpr qint64 stepsBetweenTells = 64;

// Sets a flag for as long as it lives.
class Set {
public:
    Set(bool &flag, bool value)
        : m_flag(flag)
        , m_before(std::exchange(flag, value))
    {
    }
    ~Set() { m_flag = m_before; }
    Set(const Set &) = delete;
    Set &operator=(const Set &) = delete;

private:
    bool &m_flag;
    bool m_before;
};

} // namespace

SqliteStore::SqliteStore(std::shared_ptr<VaultFile> file, IdSource ids)
    : m_file(std::move(file))
    , m_tables(m_file->database())
    , m_journal(m_file->database(), m_file->facts().vaultId, std::move(ids))
    , m_unsigned(m_file->database())
    , m_drafts(m_file->database(), m_tables, m_unsigned)
    , m_forms(m_file->database())
    , m_search(m_file->database())
    , m_hours(m_file->database(), m_tables)
    , m_sessions(m_file->database())
    , m_addRevision(m_file->database(),
                    "INSERT INTO revision (record_kind, record, family, replaced, content) VALUES (?, ?, ?, ?, ?)")
{
}

std::optional<Record> SqliteStore::get(RecordKind kind, Id<AnyRecord> id)
{
    return m_tables.get(kind, id);
}

std::optional<Record> SqliteStore::getInPart(RecordKind kind, Id<AnyRecord> id)
{
    return m_tables.get(kind, id, Strictness::InPart);
}

std::vector<Record> SqliteStore::page(const RecordPage &page)
{
    return m_tables.page(page.kind, page.of, page.after, page.most);
}

std::vector<Id<AnyRecord>> SqliteStore::ids(RecordKind kind, std::optional<Id<AnyRecord>> of)
{
    return idsIn(m_file->database(), kind, of);
}

void SqliteStore::transaction(const std::function<void()> &body, const Following &following)
{
    if (m_inTransaction)
        return body();
    const Set inside(m_inTransaction, true);
    requireInPlace();
    // Who follows it has long work to do.
    std::optional<LargeCache> cache;
    if (following)
        cache.emplace(m_file->database());
    try {
        const VaultPlace::Writing writing(m_file->place());
        Transaction transaction(m_file->database());
        body();
        catchUp(following);
        m_journal.keepHead();
        transaction.commit();
    } catch (...) {
        m_journal.forgetHead();
        m_changedNotes.clear();
        m_changedCourses.clear();
        throw;
    }
    m_file->place().requireSameFile();
}

void SqliteStore::put(const Record &record, const std::optional<Deed> &deed)
{
    const auto kept = [&] {
        if (const auto *draft = std::get_if<Draft>(&record))
            putDraft(*draft, deed);
        else if (const auto *version = std::get_if<DraftVersion>(&record))
            putVersion(*version);
        else if (const auto *words = std::get_if<ClosingWords>(&record))
            putWords(*words, deed);
        else if (const auto *later = std::get_if<LaterWords>(&record))
            putLater(*later, deed);
        else if (keepingOf(kindOf(record)) == Keeping::Versioned)
            putEditable(record, demanded(deed));
        else
            putOnce(record, demanded(deed));
    };
    transaction(kept, {});
}

void SqliteStore::putOnce(const Record &record, const Deed &deed)
{
    if (kindOf(record) == RecordKind::JournalRow)
        throw QueryRefused(SQLITE_MISUSE);
    m_tables.insert(record);
    m_journal.append(targetOf(record), deed, digestOf(record));
    if (const auto *addendum = std::get_if<Addendum>(&record))
        m_drafts.dropLater(addendum->note, addendum->author);
    follow(record);
}

void SqliteStore::follow(const Record &record)
{
    if (const auto *note = std::get_if<Note>(&record)) {
        const std::optional<Session> session = get(note->session);
        m_drafts.drop(note->id);
        m_hours.add(*note, session.value());
        m_changedNotes.push_back(note->id);
        m_changedCourses.insert(session->course);
    } else if (const auto *addendum = std::get_if<Addendum>(&record)) {
        m_changedNotes.push_back(addendum->note);
    } else if (const auto *strike = std::get_if<Strike>(&record)) {
        m_changedNotes.push_back(strike->note);
        if (const std::optional<Id<Course>> course = m_hours.remove(strike->note))
            m_changedCourses.insert(*course);
    }
}

void SqliteStore::catchUp(const Following &following)
{
    std::vector<Id<Note>> notes = std::exchange(m_changedNotes, {});
    std::ranges::sort(notes);
    notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
    const std::set<Id<Course>> courses = std::exchange(m_changedCourses, {});
    const std::size_t all = SearchIndex::stepsEach * notes.size() + courses.size();
    qint64 done = 0;
    const auto tell = [&] {
        if (++done % stepsBetweenTells == 0 && following && !following(done, static_cast<qint64>(all)))
            throw Interrupted();
    };
    m_search.put(notes, tell);
    for (const Id<Course> &course : courses) {
        if (const std::optional<Course> found = get(course))
            m_hours.sumUp(*found);
        tell();
    }
}

void SqliteStore::putEditable(const Record &record, const Deed &deed)
{
    const QByteArray content = toJson(record);
    const std::optional<Record> before = m_tables.get(kindOf(record), idOf(record));
    if (before) {
        const QByteArray former = toJson(*before);
        if (former == content)
            return;
        keepRevision(*before, former, deed.at);
        m_tables.replace(record);
    } else {
        m_tables.insert(record);
    }
    m_journal.append(targetOf(record), deed, digestOf(content));
    for (const Record *state : {&record, before ? &*before : &record}) {
        if (const auto *course = std::get_if<Course>(state))
            m_changedCourses.insert(course->id);
        else if (const auto *session = std::get_if<Session>(state))
            m_changedCourses.insert(session->course);
    }
    if (before && std::holds_alternative<Session>(record))
        followSession(std::get<Session>(record));
}

void SqliteStore::keepRevision(const Record &record, const QByteArray &content, Instant replaced)
{
    const Prepared::Use row = m_addRevision.use();
    bindField(*row, 1, kindOf(record));
    bindField(*row, 2, idOf(record));
    bindField(*row, 3, familyOf(record));
    bindField(*row, 4, replaced);
    row->bind(5, std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    row->run();
}

void SqliteStore::enter(const DeedTarget &target, const Deed &deed)
{
    transaction([&] { m_journal.append(target, deed, {}); }, {});
}

std::vector<SessionLine> SqliteStore::sessions(const SessionsOf &which)
{
    return m_sessions.lines(which);
}

std::vector<CaseloadRow> SqliteStore::caseload(std::optional<Id<Clinician>> clinician, QDate today)
{
    return m_hours.caseload(clinician, today);
}

std::vector<Hour> SqliteStore::hours(Id<Course> course, Id<Person> person)
{
    return m_hours.of(course, person);
}

std::vector<SearchHit> SqliteStore::search(const SearchWords &words)
{
    {
        const std::lock_guard lock(m_searchMutex);
        m_searching = true;
        m_searchCancelled = false;
    }
    std::vector<SearchHit> hits;
    std::exception_ptr failure;
    try {
        hits = m_search.find(words);
    } catch (...) {
        failure = std::current_exception();
    }
    const std::lock_guard lock(m_searchMutex);
    m_searching = false;
    if (failure)
        std::rethrow_exception(failure);
    // SQLite forgets an interruption that comes between two statements.
    if (m_searchCancelled)
        throw Interrupted();
    return hits;
}

void SqliteStore::cancelSearch()
{
    // Under the lock, so that the search cannot end and a save begin before the interruption is asked for.
    const std::lock_guard lock(m_searchMutex);
    if (!m_searching)
        return;
    m_searchCancelled = true;
    m_file->database().interrupt();
}

std::vector<JournalRow> SqliteStore::journal(const JournalFilter &filter)
{
    return m_journal.rows(filter);
}

void SqliteStore::verify(Verification &verification, std::chrono::milliseconds slice)
{
    Verifier({m_file->database(), m_tables, m_journal, m_unsigned, m_search, m_hours, m_sessions})
        .goOn(verification, slice);
}

void SqliteStore::rebuild()
{
    const auto rebuilt = [this] {
        m_sessions.rebuild();
        m_hours.rebuild();
        m_search.rebuild();
    };
    transaction(rebuilt, {});
}

} // namespace attune
