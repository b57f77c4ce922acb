#include "db/search_index.h"

#include "db/database.h"
#include "db/field_value.h"
#include "db/search_sql.h"

#include <algorithm>
#include <functional>

namespace attune {

namespace {

constexpr QChar foundBegins(0xfdd0);
constexpr QChar foundEnds(0xfdd1);

Snippet snippetOf(const QString &marked)
{
    Snippet snippet;
    snippet.text.reserve(marked.size());
    qsizetype begin = -1;
    for (const QChar c : marked) {
        if (c == foundBegins) {
            begin = snippet.text.size();
        } else if (c == foundEnds) {
            if (begin >= 0 && begin < snippet.text.size())
                snippet.found.push_back({begin, snippet.text.size() - begin});
            begin = -1;
        } else {
            snippet.text += c;
        }
    }
    return snippet;
}

} // namespace

SearchIndex::Index::Index(const Database &database, const search_sql::Words &words)
    : addEntry(database, words.addEntry())
    , wordsAt(database, words.wordsAt())
    , addWords(database, words.addWords())
    , placeOf(database, words.placeOf())
    , takeWords(database, words.takeWords())
    , drop(database, words.drop())
    , find(database, words.find())
{
}

SearchIndex::SearchIndex(const Database &database)
    : m_database(database)
    , m_splitter(database.handle())
    , m_vocabulary(database)
    , m_expression(m_splitter, m_vocabulary)
    , m_notes(database, search_sql::ofNotes)
    , m_drafts(database, search_sql::ofDrafts)
    , m_joinPieces(database, search_sql::ofNotes.join())
    , m_manyEntries(database, search_sql::manyEntries)
    , m_written(database, search_sql::written)
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
    // The index takes words in ascending order without writing in between.
    std::ranges::sort(places);
    for (const qint64 place : places) {
        addWords(m_notes, place);
        tell();
    }
    std::erase_if(removed, [&added](const std::string &word) { return added.contains(word); });
    m_vocabulary.add(added);
    m_vocabulary.remove(removed);
    for (std::size_t missing = notes.size() - places.size(); missing > 0; --missing)
        tell();
    if (isMostOfAll(places.size()))
        return joinPieces(notes.size(), tell);
    for (std::size_t steps = notes.size(); steps > 0; --steps)
        tell();
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

// A word is looked up in each piece of the index, at its own places in the file: a large import leaves dozens of
// pieces, where one does. In slices, so that it can be stopped.
void SearchIndex::joinPieces(std::size_t steps, const std::function<void()> &tell)
{
    constexpr int pagesASlice = 256;
    const auto written = [this] {
        const Prepared::Use count = m_written.use();
        count->step();
        return count->column<qint64>(0);
    };
    std::size_t told = 0;
    qint64 before = written();
    for (int pages = -pagesASlice;; pages = pagesASlice) {
        m_joinPieces.run(pages);
        for (int page = 0; page < pagesASlice && told < steps; ++page, ++told)
            tell();
        const qint64 now = written();
        // SQLite counts one change for asking; more where there was still something to do.
        if (now - before < 2)
            break;
        before = now;
    }
    for (; told < steps; ++told)
        tell();
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
    return addEntry(m_notes, session, note, words);
}

void SearchIndex::gather(std::string_view text, SearchVocabulary::Words &gathered) const
{
    for (std::string &word : m_splitter.split(text))
        gathered.insert(std::move(word));
}

qint64 SearchIndex::addEntry(Index &index, Id<Session> session, Id<Note> note, const QString &words)
{
    const Prepared::Use add = index.addEntry.use();
    bindField(*add, 1, session);
    bindField(*add, 2, note);
    add->bind(3, words);
    add->run();
    return m_database.lastRowId();
}

// With values of its own: before each INSERT ... SELECT the index would write out what it has gathered.
void SearchIndex::addWords(Index &index, qint64 place)
{
    const Prepared::Use entry = index.wordsAt.use();
    entry->bindAll(place);
    if (entry->step())
        index.addWords.run(place, entry->word(0), entry->word(1));
}

void SearchIndex::put(const Draft &draft, const QString &words)
{
    removeDraft(draft.note);
    addWords(m_drafts, addEntry(m_drafts, draft.session, draft.note, canonicalText(words)));
}

void SearchIndex::remove(Id<Note> note)
{
    SearchVocabulary::Words removed;
    takeOut(note, removed);
    m_vocabulary.remove(removed);
}

void SearchIndex::takeOut(Id<Note> note, SearchVocabulary::Words &gathered)
{
    if (const std::optional<qint64> place = placeOf(m_notes, note)) {
        {
            const Prepared::Use entry = m_notes.wordsAt.use();
            entry->bindAll(*place);
            if (entry->step())
                gather(entry->word(0), gathered);
        }
        removeAt(m_notes, *place);
    }
    removeDraft(note);
}

void SearchIndex::removeDraft(Id<Note> note)
{
    if (const std::optional<qint64> place = placeOf(m_drafts, note))
        removeAt(m_drafts, *place);
}

std::optional<qint64> SearchIndex::placeOf(Index &index, Id<Note> note)
{
    const Prepared::Use found = index.placeOf.use();
    bindField(*found, 1, note);
    return found->step() ? std::optional(found->column<qint64>(0)) : std::nullopt;
}

void SearchIndex::removeAt(Index &index, qint64 place)
{
    index.takeWords.run(place);
    index.drop.run(place);
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
    for (const search_sql::Words &index : {search_sql::ofNotes, search_sql::ofDrafts})
        Statement(m_database, index.rebuild()).run();
    joinPieces(0, [] {});
}

bool SearchIndex::isRight()
{
    for (const char *wrong : {search_sql::unfound, search_sql::unfounded, search_sql::unfoundedDraft}) {
        if (Statement(m_database, wrong).step())
            return false;
    }
    try {
        for (const search_sql::Words &words : {search_sql::ofNotes, search_sql::ofDrafts})
            Statement(m_database, words.check()).run();
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
    std::vector<Placed> found;
    find(m_notes, m_expression.of(words.words, family), words.most, found);
    const auto drafts = static_cast<std::ptrdiff_t>(found.size());
    find(m_drafts, m_expression.asTyped(words.words, family), words.most, found);
    for (auto draft = found.begin() + drafts; draft != found.end(); ++draft)
        draft->hit.isDraft = true;
    std::ranges::inplace_merge(found, found.begin() + drafts, std::ranges::greater(), &Placed::place);
    found.resize(std::min(found.size(), static_cast<std::size_t>(words.most)));
    std::vector<SearchHit> hits;
    hits.reserve(found.size());
    for (Placed &each : found)
        hits.push_back(std::move(each.hit));
    return hits;
}

void SearchIndex::find(Index &index, const std::optional<std::string> &expression, int most, std::vector<Placed> &hits)
{
    if (!expression)
        return;
    const Prepared::Use rows = index.find.use();
    rows->bind(1, std::string_view(*expression));
    rows->bind(2, most);
    while (rows->step()) {
        auto &[place, hit] = hits.emplace_back();
        place = rows->column<qint64>(0);
        hit.note = readField<Id<Note>>(*rows, 1);
        hit.session = readField<Id<Session>>(*rows, 2);
        hit.family = readField<Id<Family>>(*rows, 3);
        hit.day = readField<QDate>(*rows, 4);
        hit.snippet = snippetOf(rows->column<QString>(5));
    }
}

} // namespace attune
