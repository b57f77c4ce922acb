#include "db/search_index.h"

#include "db/database.h"
#include "db/field_value.h"

#include <algorithm>
#include <limits>

namespace attune {

namespace {

std::string termsOfText(const QString &words)
{
    return attune::termsOf(FoldedText(words));
}

} // namespace

qint64 SearchIndex::placeFor(qint64 start)
{
    // Closer places make a smaller index.
    constexpr qint64 farDay = qint64(1) << 33;
    constexpr qint64 placesAMinute = 16;
    constexpr qint64 aMinute = 60'000;
    const qint64 minute = start / aMinute - (start % aMinute < 0 ? 1 : 0);
    return (farDay - minute) * placesAMinute;
}

SearchIndex::SearchIndex(const Database &database)
    : m_database(database)
    , m_words(database)
    , m_vocabulary(database)
    , m_expression(m_vocabulary)
    , m_notes(database, search_sql::ofNotes)
    , m_drafts(database, search_sql::ofDrafts)
    , m_toEnter(database, search_sql::toEnter)
    , m_isTaken(database, search_sql::isTaken)
    , m_nextFree(database, search_sql::nextFree)
    , m_enter(database, search_sql::enter)
    , m_entryOf(database, search_sql::entryOf)
    , m_entryAt(database, search_sql::entryAt)
    , m_entriesOfFamily(database, search_sql::entriesOfFamily)
    , m_entryOfFamilyAt(database, search_sql::entryOfFamilyAt)
    , m_leave(database, search_sql::leave)
    , m_entriesUntil(database, search_sql::entriesUntil)
    , m_localFamily(database, search_sql::localFamily)
    , m_draftWords(database, search_sql::draftWords)
    , m_keepDraftWords(database, search_sql::keepDraftWords)
    , m_dropDraftWords(database, search_sql::dropDraftWords)
    , m_draftAt(database, search_sql::draftAt)
{
}

void SearchIndex::put(std::span<const Id<Note>> notes, const std::function<void()> &tell)
{
    std::vector<Entry> entries;
    SearchTerms added;
    SearchTerms removed;
    for (const Id<Note> &note : notes) {
        takeOut(note, removed);
        if (std::optional<Entry> entry = entryFor(note))
            entries.push_back(std::move(*entry));
        tell();
    }
    enterAll(entries);
    addWords(entries, added, tell);
    std::erase_if(removed, [&added](const std::string &word) { return added.contains(word); });
    m_vocabulary.add(added);
    m_vocabulary.remove(removed);
    for (std::size_t missing = notes.size() - entries.size(); missing > 0; --missing)
        tell();
    if (isMostOfAll(entries.size()))
        return m_notes.joinPieces(notes.size(), tell);
    for (std::size_t steps = notes.size(); steps > 0; --steps)
        tell();
}

std::optional<SearchIndex::Entry> SearchIndex::entryFor(Id<Note> note)
{
    const Prepared::Use found = m_toEnter.use();
    bindField(*found, 1, note);
    if (!found->step())
        return std::nullopt;
    return Entry{placeFor(found->column<qint64>(1)),
                 {found->column<qint64>(0), found->column<qint64>(4)},
                 found->column<qint64>(3),
                 std::string(found->word(2))};
}

void SearchIndex::enterAll(std::vector<Entry> &entries)
{
    std::ranges::sort(entries, std::ranges::less(),
                      [](const Entry &entry) { return std::pair(entry.place, -entry.of.note); });
    qint64 last = 0;
    for (Entry &entry : entries) {
        entry.place = std::max(entry.place, last + 1);
        enter(entry);
        last = entry.place;
    }
}

void SearchIndex::enter(Entry &entry)
{
    {
        const Prepared::Use taken = m_isTaken.use();
        taken->bindAll(entry.place);
        if (taken->step()) {
            const Prepared::Use free = m_nextFree.use();
            free->bindAll(entry.place);
            free->step();
            entry.place = free->column<qint64>(0);
        }
    }
    m_enter.run(entry.place, entry.of.note, entry.family, entry.of.addenda, std::string_view(entry.day));
}

std::string SearchIndex::termsOf(const Entry &entry)
{
    return familyTerm(entry.family) + ' ' + termsOfText(m_words.of(entry.of));
}

void SearchIndex::addWords(const std::vector<Entry> &entries, SearchTerms &added, const std::function<void()> &tell)
{
    for (const Entry &entry : entries) {
        const std::string terms = termsOf(entry);
        m_notes.add(entry.place, terms);
        gather(std::string_view(terms).substr(terms.find(' ')), added);
        tell();
    }
}

// Whether these are so many, and so large a part of the notes there are, that joining all pieces for their sake is no
// more work than adding them was.
bool SearchIndex::isMostOfAll(std::size_t notes)
{
    constexpr std::size_t fewest = 500;
    if (notes < fewest)
        return false;
    return entriesUntil(std::numeric_limits<qint64>::max(), 2 * notes) < 2 * notes;
}

std::size_t SearchIndex::entriesUntil(qint64 place, std::size_t most)
{
    const Prepared::Use count = m_entriesUntil.use();
    count->bindAll(place, most);
    count->step();
    return count->column<std::size_t>(0);
}

void SearchIndex::put(const Draft &draft, const QString &words)
{
    removeDraft(draft.note);
    const QString canonical = canonicalText(words);
    {
        const Prepared::Use keep = m_keepDraftWords.use();
        bindField(*keep, 1, draft.note);
        keep->bind(2, canonical);
        keep->run();
    }
    m_drafts.add(m_database.lastRowId(), termsOfText(canonical));
}

void SearchIndex::remove(Id<Note> note)
{
    SearchTerms removed;
    takeOut(note, removed);
    m_vocabulary.remove(removed);
}

void SearchIndex::takeOut(Id<Note> note, SearchTerms &gathered)
{
    std::optional<Entry> entry;
    {
        const Prepared::Use found = m_entryOf.use();
        bindField(*found, 1, note);
        if (found->step())
            entry = Entry{found->column<qint64>(0),
                          {found->column<qint64>(1), found->column<qint64>(2)},
                          found->column<qint64>(3),
                          {}};
    }
    if (entry) {
        const std::string terms = termsOf(*entry);
        m_notes.takeOut(entry->place, terms);
        gather(std::string_view(terms).substr(terms.find(' ')), gathered);
        m_leave.run(entry->place);
    }
    removeDraft(note);
}

void SearchIndex::removeDraft(Id<Note> note)
{
    qint64 number = 0;
    QString words;
    {
        const Prepared::Use found = m_draftWords.use();
        bindField(*found, 1, note);
        if (!found->step())
            return;
        number = found->column<qint64>(0);
        words = found->column<QString>(1);
    }
    m_drafts.takeOut(number, termsOfText(words));
    m_dropDraftWords.run(number);
}

void SearchIndex::rebuild()
{
    Statement(m_database, "DELETE FROM search_entry").run();
    Statement(m_database, search_sql::leftDrafts).run();
    m_notes.empty();
    m_drafts.empty();
    m_vocabulary.clear();
    std::vector<Entry> entries;
    {
        Statement notes(m_database, search_sql::unstruck);
        while (notes.step()) {
            if (std::optional<Entry> entry = entryFor(readField<Id<Note>>(notes, 0)))
                entries.push_back(std::move(*entry));
        }
    }
    enterAll(entries);
    SearchTerms words;
    addWords(entries, words, [] {});
    m_vocabulary.add(words);
    m_notes.joinPieces(0, [] {});
    Statement drafts(m_database, search_sql::allDraftWords);
    while (drafts.step())
        m_drafts.add(drafts.column<qint64>(0), termsOfText(drafts.column<QString>(1)));
}

} // namespace attune
