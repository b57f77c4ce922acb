#include "db/search_index.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/search_sql.h"

#include <algorithm>
#include <functional>

namespace attune {

SearchIndex::Entries::Entries(const Database &database, const search_sql::Entries &entries)
    : add(database, entries.addEntry())
    , at(database, entries.at())
    , placeOf(database, entries.placeOf())
    , drop(database, entries.drop())
{
}

SearchIndex::SearchIndex(const Database &database)
    : m_database(database)
    , m_splitter(database.handle())
    , m_vocabulary(database)
    , m_expression(m_splitter, m_vocabulary)
    , m_noteEntries(database, search_sql::noteEntries)
    , m_draftEntries(database, search_sql::draftEntries)
    , m_notes(database, search_sql::ofNotes)
    , m_families(database, search_sql::ofFamilies)
    , m_drafts(database, search_sql::ofDrafts)
    , m_manyEntries(database, search_sql::manyEntries)
    , m_wordsOf(database, search_sql::wordsOf)
    , m_localFamily(database, search_sql::localFamily)
{
}

void SearchIndex::put(std::span<const Id<Note>> notes, const std::function<void()> &tell)
{
    std::vector<qint64> places;
    SearchVocabulary::Words added;
    SearchVocabulary::Words removed;
    for (const Id<Note> &note : notes) {
        takeOut(note, removed);
        if (const std::optional<qint64> place = addEntry(note, added))
            places.push_back(*place);
        tell();
    }
    addWords(places, tell);
    std::erase_if(removed, [&added](const std::string &word) { return added.contains(word); });
    m_vocabulary.add(added);
    m_vocabulary.remove(removed);
    for (std::size_t missing = 2 * (notes.size() - places.size()); missing > 0; --missing)
        tell();
    if (isMostOfAll(places.size())) {
        m_notes.joinPieces(notes.size(), tell);
        return m_families.joinPieces(notes.size(), tell);
    }
    for (std::size_t steps = 2 * notes.size(); steps > 0; --steps)
        tell();
}

// To both indexes of the notes, each in its own order.
void SearchIndex::addWords(std::vector<qint64> places, const std::function<void()> &tell)
{
    std::ranges::sort(places);
    std::vector<std::pair<qint64, qint64>> byFamily;
    for (const qint64 place : places) {
        const Prepared::Use entry = m_noteEntries.at.use();
        entry->bindAll(place).step();
        m_notes.add(place, entry->word(0));
        byFamily.emplace_back(entry->column<qint64>(1), place);
        tell();
    }
    std::ranges::sort(byFamily);
    for (const auto &[familyPlace, place] : byFamily) {
        const Prepared::Use entry = m_noteEntries.at.use();
        entry->bindAll(place).step();
        m_families.add(familyPlace, entry->word(0));
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
    const Prepared::Use count = m_manyEntries.use();
    count->bind(1, 2 * notes);
    return count->step() && count->column<std::size_t>(0) < 2 * notes;
}

std::optional<qint64> SearchIndex::addEntry(Id<Note> note, SearchVocabulary::Words &gathered)
{
    Id<Session> session;
    QString words;
    {
        const Prepared::Use found = m_wordsOf.use();
        bindField(*found, 1, note);
        if (!found->step())
            return std::nullopt;
        session = readField<Id<Session>>(*found, 0);
        words = found->column<QString>(1);
        gather(found->word(1), gathered);
    }
    return addEntry(m_noteEntries, session, note, words);
}

void SearchIndex::gather(std::string_view text, SearchVocabulary::Words &gathered) const
{
    for (std::string &word : m_splitter.split(text))
        gathered.insert(std::move(word));
}

qint64 SearchIndex::addEntry(Entries &entries, Id<Session> session, Id<Note> note, const QString &words)
{
    const Prepared::Use add = entries.add.use();
    bindField(*add, 1, session);
    bindField(*add, 2, note);
    add->bind(3, words);
    add->run();
    return m_database.lastRowId();
}

void SearchIndex::put(const Draft &draft, const QString &words)
{
    removeDraft(draft.note);
    const QString canonical = canonicalText(words);
    const qint64 place = addEntry(m_draftEntries, draft.session, draft.note, canonical);
    m_drafts.add(place, canonical.toUtf8().toStdString());
}

void SearchIndex::remove(Id<Note> note)
{
    SearchVocabulary::Words removed;
    takeOut(note, removed);
    m_vocabulary.remove(removed);
}

void SearchIndex::takeOut(Id<Note> note, SearchVocabulary::Words &gathered)
{
    if (const std::optional<qint64> place = placeOf(m_noteEntries, note)) {
        {
            const Prepared::Use entry = m_noteEntries.at.use();
            entry->bindAll(*place);
            if (entry->step())
                gather(entry->word(0), gathered);
        }
        m_notes.takeOut(*place);
        m_families.takeOut(*place);
        m_noteEntries.drop.run(*place);
    }
    removeDraft(note);
}

void SearchIndex::removeDraft(Id<Note> note)
{
    if (const std::optional<qint64> place = placeOf(m_draftEntries, note)) {
        m_drafts.takeOut(*place);
        m_draftEntries.drop.run(*place);
    }
}

std::optional<qint64> SearchIndex::placeOf(Entries &entries, Id<Note> note)
{
    const Prepared::Use found = entries.placeOf.use();
    bindField(*found, 1, note);
    return found->step() ? std::optional(found->column<qint64>(0)) : std::nullopt;
}

void SearchIndex::rebuild()
{
    Statement(m_database, "DELETE FROM search_entry").run();
    Statement(m_database, search_sql::leftDrafts).run();
    SearchVocabulary::Words words;
    {
        Statement notes(m_database, search_sql::unstruck);
        while (notes.step())
            addEntry(readField<Id<Note>>(notes, 0), words);
    }
    m_vocabulary.clear();
    m_vocabulary.add(words);
    m_notes.rebuild();
    m_drafts.rebuild();
    m_families.empty();
    {
        Statement entries(m_database, search_sql::byFamily);
        while (entries.step())
            m_families.add(entries.column<qint64>(0), entries.word(1));
    }
    for (WordIndex *index : {&m_notes, &m_families})
        index->joinPieces(0, [] {});
}

bool SearchIndex::isRight()
{
    for (const char *wrong : {search_sql::unfound, search_sql::unfounded, search_sql::unfoundedDraft}) {
        if (Statement(m_database, wrong).step())
            return false;
    }
    try {
        for (WordIndex *index : {&m_notes, &m_families, &m_drafts})
            index->check();
        return m_vocabulary.isRight();
    } catch (const VaultDamaged &) {
        return false;
    }
}

std::vector<SearchHit> SearchIndex::find(const SearchWords &words)
{
    std::optional<qint64> family;
    if (words.family) {
        const Prepared::Use local = m_localFamily.use();
        bindField(*local, 1, *words.family);
        if (!local->step())
            return {};
        family = local->column<qint64>(0);
    }
    std::vector<WordIndex::Placed> found;
    if (const std::optional<std::string> expression = m_expression.of(words.words))
        (family ? m_families : m_notes).find(*expression, family, words.most, found);
    const auto drafts = static_cast<std::ptrdiff_t>(found.size());
    if (const std::optional<std::string> expression = m_expression.asTyped(words.words))
        m_drafts.find(*expression, family, words.most, found);
    for (auto draft = found.begin() + drafts; draft != found.end(); ++draft)
        draft->hit.isDraft = true;
    std::ranges::inplace_merge(found, found.begin() + drafts, std::ranges::greater(), &WordIndex::Placed::place);
    found.resize(std::min(found.size(), static_cast<std::size_t>(words.most)));
    std::vector<SearchHit> hits;
    hits.reserve(found.size());
    for (WordIndex::Placed &each : found)
        hits.push_back(std::move(each.hit));
    return hits;
}

} // namespace attune
