// The part of SearchIndex that answers, and the part that looks itself over.
#include "db/database.h"
#include "db/field_value.h"
#include "db/search_index.h"

#include <algorithm>

namespace attune {

namespace {

// What a set of pairs of a term and a place comes to, in whatever order they are added.
class Sum {
public:
    void add(std::string_view term, qint64 place)
    {
        const auto bytes = static_cast<std::size_t>(term.size());
        m_sums[0] += qHashBits(term.data(), bytes, static_cast<std::size_t>(place) * 2 + 1);
        m_sums[1] += qHashBits(term.data(), bytes, ~static_cast<std::size_t>(place));
        ++m_sums[2];
    }

    bool operator==(const Sum &) const = default;

private:
    std::array<std::size_t, 3> m_sums{};
};

void add(Sum &sum, const SearchTerms &terms, qint64 place)
{
    for (const std::string &term : terms)
        sum.add(term, place);
}

Sum sumOf(const Database &database, const char *wordsAndPlaces)
{
    Sum sum;
    Statement rows(database, wordsAndPlaces);
    while (rows.step())
        sum.add(rows.word(0), rows.column<qint64>(1));
    return sum;
}

// A value that cannot be read takes its own note out of what is found; the check tells of it.
template <class Look>
void passingOverDamage(const Look &look)
{
    try {
        look();
    } catch (const VaultDamaged &damage) {
        if (damage.part() != VaultDamaged::Part::Content)
            throw;
    }
}

} // namespace

std::vector<SearchHit> SearchIndex::find(const SearchWords &asked)
{
    const SoughtWords words(canonicalText(asked.words));
    std::vector<Placed> found = findNotes(words, asked);
    std::vector<Placed> drafts = findDrafts(words, asked);
    std::ranges::move(drafts, std::back_inserter(found));
    std::ranges::stable_sort(found, std::ranges::less(), &Placed::place);
    found.resize(std::min(found.size(), static_cast<std::size_t>(asked.most)));
    std::vector<SearchHit> hits;
    hits.reserve(found.size());
    for (Placed &each : found)
        hits.push_back(std::move(each.hit));
    return hits;
}

std::vector<SearchIndex::Placed> SearchIndex::findNotes(const SoughtWords &words, const SearchWords &asked)
{
    std::vector<Placed> found;
    const std::optional<std::string> expression = m_expression.of(words);
    if (!expression)
        return found;
    const auto take = [&](const Statement &entry) {
        passingOverDamage([&] {
            if (auto note = m_words.find({entry.column<qint64>(1), entry.column<qint64>(2)}, words)) {
                SearchHit hit{note->note, note->session, note->family, readField<QDate>(entry, 3), false, {}};
                hit.snippet = std::move(note->snippet);
                found.push_back({entry.column<qint64>(0), std::move(hit)});
            }
        });
        return found.size() < static_cast<std::size_t>(asked.most);
    };
    if (!asked.family) {
        eachThatMayHold(*expression, take);
        return found;
    }
    const Prepared::Use local = m_localFamily.use();
    bindField(*local, 1, *asked.family);
    if (local->step())
        eachOfFamilyThatMayHold(*expression, local->column<qint64>(0), take);
    return found;
}

// A row that is not there is told of by the check of the vault.
void SearchIndex::eachThatMayHold(const std::string &expression, const Take &take)
{
    m_notes.find(expression, [&](qint64 place) {
        const Prepared::Use entry = m_entryAt.use();
        entry->bindAll(place);
        return !entry->step() || take(*entry);
    });
}

// To ask the index of each of the family's notes costs a page of its own, to read the note one or two: so the notes are
// read where most of them hold the words.
void SearchIndex::eachOfFamilyThatMayHold(const std::string &expression, qint64 family, const Take &take)
{
    if (matchesMost(expression)) {
        const Prepared::Use entries = m_entriesOfFamily.use();
        entries->bindAll(family);
        while (entries->step() && take(*entries)) { }
        return;
    }
    m_notes.find(SearchExpression::quoted(familyTerm(family)) + " AND " + expression, [&](qint64 place) {
        const Prepared::Use entry = m_entryOfFamilyAt.use();
        entry->bindAll(place, family);
        return !entry->step() || take(*entry);
    });
}

bool SearchIndex::matchesMost(const std::string &expression)
{
    constexpr std::size_t few = 64;
    std::size_t found = 0;
    qint64 last = 0;
    m_notes.find(expression, [&](qint64 place) {
        last = place;
        return ++found < few;
    });
    return found == few && entriesUntil(last, 2 * few) < 2 * few;
}

std::vector<SearchIndex::Placed> SearchIndex::findDrafts(const SoughtWords &words, const SearchWords &asked)
{
    std::vector<Placed> found;
    if (const std::optional<std::string> expression = SearchExpression::asTyped(words)) {
        m_drafts.find(*expression, [&](qint64 number) {
            passingOverDamage([&] {
                std::optional<Placed> draft = draftAt(number, words);
                if (draft && (!asked.family || draft->hit.family == *asked.family))
                    found.push_back(std::move(*draft));
            });
            return true;
        });
    }
    return found;
}

std::optional<SearchIndex::Placed> SearchIndex::draftAt(qint64 number, const SoughtWords &words)
{
    const Prepared::Use draft = m_draftAt.use();
    draft->bindAll(number);
    if (!draft->step())
        return std::nullopt;
    std::optional<Snippet> snippet = words.snippetOf(draft->column<QString>(5));
    if (!snippet)
        return std::nullopt;
    return Placed{placeFor(draft->column<qint64>(4)),
                  {readField<Id<Note>>(*draft, 0), readField<Id<Session>>(*draft, 1), readField<Id<Family>>(*draft, 2),
                   readField<QDate>(*draft, 3), true, std::move(*snippet)}};
}

bool SearchIndex::isRight()
{
    for (const char *wrong : {search_sql::unfound, search_sql::unfounded, search_sql::unfoundedDraft}) {
        if (Statement(m_database, wrong).step())
            return false;
    }
    try {
        m_notes.check();
        m_drafts.check();
        return holdsWords() && holdsDraftWords();
    } catch (const VaultDamaged &) {
        return false;
    }
}

bool SearchIndex::holdsWords()
{
    Sum sum;
    SearchTerms all;
    Statement entries(m_database, search_sql::entries);
    while (entries.step()) {
        const Entry entry{entries.column<qint64>(0),
                          {entries.column<qint64>(1), entries.column<qint64>(2)},
                          entries.column<qint64>(3),
                          {}};
        const std::string terms = termsOf(entry);
        SearchTerms each;
        gather(terms, each);
        add(sum, each, entry.place);
        each.erase(familyTerm(entry.family));
        all.merge(each);
    }
    return sum == sumOf(m_database, search_sql::wordsAndPlaces) && m_vocabulary.isRight(all);
}

bool SearchIndex::holdsDraftWords()
{
    Sum sum;
    Statement drafts(m_database, search_sql::allDraftWords);
    while (drafts.step()) {
        SearchTerms each;
        gather(attune::termsOf(FoldedText(drafts.column<QString>(1))), each);
        add(sum, each, drafts.column<qint64>(0));
    }
    return sum == sumOf(m_database, search_sql::draftWordsAndPlaces);
}

} // namespace attune
