#include "db/journal.h"

#include "db/record_tables.h"
#include "src/errors.h"
#include "src/json/digest.h"

#include <functional>
#include <sqlite3.h>

namespace attune {

namespace {

std::string columns()
{
    return columnList(RecordTable<JournalRow>::tableWords());
}

// The conditions that a filter sets, and then their values in the same order.
struct Conditions {
    template <class Value>
    void add(const char *condition, const std::optional<Value> &value)
    {
        if (!value)
            return;
        text += text.empty() ? " WHERE " : " AND ";
        text += condition;
        binders.push_back([given = *value](Statement &rows, int place) { bindField(rows, place, given); });
    }

    std::string text;
    std::vector<std::function<void(Statement &, int)>> binders;
};

Conditions conditionsOf(const JournalFilter &filter)
{
    Conditions conditions;
    conditions.add("family = ?", filter.family);
    conditions.add("person = ?", filter.person);
    conditions.add("record = ?", filter.record);
    conditions.add("record_kind = ?", filter.recordKind);
    conditions.add("who = ?", filter.who);
    conditions.add("role = ?", filter.role);
    conditions.add("action = ?", filter.action);
    conditions.add("at >= ?", filter.from);
    conditions.add("at < ?", filter.until);
    conditions.add("local < (SELECT local FROM journal_row WHERE id = ?)", filter.before);
    return conditions;
}

} // namespace

DeedTarget targetOf(const Record &record)
{
    if (const auto *draft = std::get_if<Draft>(&record))
        return {draft->family, {}, RecordKind::Note, draft->note.any()};
    DeedTarget target{familyOf(record), {}, kindOf(record), idOf(record)};
    if (const auto *person = std::get_if<Person>(&record))
        target.person = person->id;
    return target;
}

const Deed &demanded(const std::optional<Deed> &deed)
{
    if (!deed)
        throw QueryRefused(SQLITE_MISUSE);
    return *deed;
}

Journal::Journal(const Database &database, const QByteArray &vaultId, IdSource ids)
    : m_database(database)
    , m_seed(digestOf(vaultId))
    , m_ids(std::move(ids))
    , m_table(database)
    , m_keptHead(database, "SELECT journal_head FROM vault_state")
    , m_keepHead(database, "UPDATE vault_state SET journal_head = ?")
    , m_after(database, "SELECT local, " + columns() + " FROM journal_row WHERE local > ? ORDER BY local LIMIT ?")
    , m_states(database,
               "SELECT at, content_digest FROM journal_row WHERE record = ? AND (length(content_digest) > 0 OR "
               "action = 'discarded') ORDER BY local")
{
}

void Journal::append(const DeedTarget &target, const Deed &deed, const QByteArray &contentDigest)
{
    JournalRow row;
    row.id = m_ids.next<JournalRow>();
    row.at = deed.at;
    row.who = deed.who;
    row.role = deed.role;
    row.family = target.family;
    row.person = target.person;
    row.recordKind = target.recordKind;
    row.record = target.record;
    row.action = deed.action;
    row.reason = deed.reason;
    row.contentDigest = contentDigest;
    row.previousDigest = head();
    m_table.insert(row);
    m_head = digestOf(Record(std::move(row)));
}

QByteArray Journal::head()
{
    if (m_head)
        return *m_head;
    const Prepared::Use kept = m_keptHead.use();
    if (!kept->step())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return kept->column<QByteArray>(0);
}

void Journal::keepHead()
{
    if (m_head)
        m_keepHead.run(*m_head);
    m_head.reset();
}

std::vector<JournalRow> Journal::rows(const JournalFilter &filter) const
{
    const Conditions conditions = conditionsOf(filter);
    Statement found(m_database,
                    "SELECT " + columns() + " FROM journal_row" + conditions.text + " ORDER BY local DESC LIMIT ?");
    int place = 0;
    for (const auto &binder : conditions.binders)
        binder(found, ++place);
    found.bind(++place, filter.most);
    std::vector<JournalRow> rows;
    while (found.step())
        rows.push_back(readItem<JournalRow>(found, 0));
    return rows;
}

std::vector<Journal::Placed> Journal::rowsAfter(qint64 place, int most)
{
    std::vector<Placed> rows;
    const Prepared::Use found = m_after.use();
    found->bindAll(place, most);
    while (found->step())
        rows.push_back({found->column<qint64>(0), readItem<JournalRow>(*found, 1)});
    return rows;
}

std::vector<Journal::State> Journal::statesOf(const IdBytes &record)
{
    std::vector<State> states;
    const Prepared::Use found = m_states.use();
    found->bind(1, std::span<const std::uint8_t>(record));
    while (found->step()) {
        if (QByteArray digest = found->column<QByteArray>(1); !digest.isEmpty())
            states.push_back({readField<Instant>(*found, 0), std::move(digest)});
        else if (!states.empty())
            states.back().wasTakenAway = true;
    }
    return states;
}

} // namespace attune
