#include "src/rules/sought_words.h"

#include <algorithm>
#include <set>

namespace attune {

namespace {

using Word = FoldedText::Word;

// "I'm" and "it's" are looked for as they are: much begins with "im".
constexpr qsizetype shortJoined = 3;
// How much a snippet shows: words count two and signs one, and no word makes it longer than this (UTF-16 units).
constexpr int weightShown = 48;
constexpr int weightBefore = 12;
constexpr qsizetype longestShown = 400;
// How much of a text is looked through first (UTF-16 units): most of what is found stands so near its beginning.
constexpr qsizetype enoughForMost = 600;

bool isOneLetter(QStringView letters)
{
    return letters.size() == 1 || (letters.size() == 2 && letters.front().isHighSurrogate());
}

// How many words from this one on are what is looked for; 0 where it is not.
std::size_t wordsAt(const FoldedText &text, std::size_t at, const SoughtWord &sought)
{
    const Word &word = text.words()[at];
    const bool isSign = word.kind == Word::Kind::Sign;
    if (isSign != (sought.how == SoughtWord::How::Run))
        return 0;
    const QStringView letters = text.letters(word);
    if (letters.isEmpty() || letters.front() != sought.letters.front()) // of most words
        return 0;
    if (sought.how == SoughtWord::How::Begins)
        return letters.startsWith(sought.letters) ? 1 : 0;
    if (sought.how == SoughtWord::How::Whole)
        return letters == sought.letters ? 1 : 0;
    std::size_t count = 0;
    for (QStringView rest = sought.letters; !rest.isEmpty(); ++count) {
        if (at + count == text.words().size())
            return 0;
        const Word &sign = text.words()[at + count];
        if ((count > 0 && !sign.follows) || sign.kind != Word::Kind::Sign || !rest.startsWith(text.letters(sign)))
            return 0;
        rest = rest.sliced(sign.size);
    }
    return count;
}

// Whether a joined word is found by its first piece alone, which is then marked by itself.
bool isOfFirstPiece(const FoldedText &text, std::size_t joined, const SoughtWord &sought)
{
    std::size_t piece = joined;
    while (piece > 0 && text.words()[piece].kind == Word::Kind::Joined)
        --piece;
    while (piece > 0 && text.words()[piece].start > text.words()[joined].start)
        --piece;
    return wordsAt(text, piece, sought) > 0;
}

struct FoundMark {
    qsizetype start = 0;
    qsizetype end = 0;
    std::size_t word = 0; // which of the words that are looked for

    auto operator<=>(const FoundMark &) const = default;
};

void addMarks(const FoldedText &text, const SoughtWord &sought, std::size_t number, std::vector<FoundMark> &marks)
{
    const std::vector<Word> &words = text.words();
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::size_t count = wordsAt(text, at, sought);
        if (count == 0 || (words[at].kind == Word::Kind::Joined && isOfFirstPiece(text, at, sought)))
            continue;
        const Word &last = words[at + count - 1];
        marks.push_back({words[at].start, last.start + last.length, number});
    }
}

SoughtWord pieceOf(const QString &letters)
{
    return {SoughtWord::How::Begins, letters, {}};
}

// All there is of one word that is looked for; nothing where it is missing.
std::vector<FoundMark> marksOf(const FoldedText &text, const SoughtWord &sought, std::size_t number)
{
    std::vector<FoundMark> marks;
    addMarks(text, sought, number, marks);
    if (!marks.empty() || sought.pieces.empty())
        return marks;
    for (const QString &piece : sought.pieces) {
        const std::size_t before = marks.size();
        addMarks(text, pieceOf(piece), number, marks);
        if (marks.size() == before)
            return {};
    }
    return marks;
}

int weightOf(const Word &word)
{
    return word.kind == Word::Kind::Plain ? 2 : word.kind == Word::Kind::Sign ? 1 : 0;
}

// The words of the text that a snippet shows when it begins with one of them.
std::size_t endOfWindow(const std::vector<Word> &words, std::size_t first)
{
    int weight = 0;
    std::size_t end = first;
    while (end < words.size() && weight < weightShown)
        weight += weightOf(words[end++]);
    return end;
}

std::size_t beginOfWindow(const std::vector<Word> &words, qsizetype start)
{
    std::size_t first = 0;
    while (first < words.size() && words[first].start + words[first].length <= start)
        ++first;
    for (int weight = 0; first > 0 && weight < weightBefore; --first)
        weight += weightOf(words[first - 1]);
    return first;
}

// From which mark on most of the words that are looked for stand together.
const FoundMark &bestOf(const std::vector<FoundMark> &marks)
{
    constexpr std::size_t mostTried = 64;
    constexpr qsizetype together = 160;
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t at = 0; at < std::min(marks.size(), mostTried); ++at) {
        std::set<std::size_t> words;
        for (std::size_t i = at; i < marks.size() && marks[i].start < marks[at].start + together; ++i)
            words.insert(marks[i].word);
        if (words.size() > most) {
            most = words.size();
            best = at;
        }
    }
    return marks[best];
}

// Where a text may be cut: not within a surrogate pair.
qsizetype cutAt(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

Snippet cutOut(const QString &text, qsizetype from, qsizetype until, const std::vector<FoundMark> &marks)
{
    Snippet snippet;
    snippet.text = text.sliced(from, until - from);
    qsizetype shift = -from;
    if (from > 0) {
        snippet.text.prepend(QChar(0x2026));
        ++shift;
    }
    if (until < text.size())
        snippet.text += QChar(0x2026);
    for (const FoundMark &mark : marks) {
        if (mark.start < from || mark.start >= until)
            continue;
        const Snippet::Span span{mark.start + shift, std::min(mark.end, until) - mark.start};
        // Marks come by their starts: one within the last one is part of it.
        if (!snippet.found.empty() && span.start < snippet.found.back().start + snippet.found.back().length) {
            Snippet::Span &last = snippet.found.back();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            snippet.found.push_back(span);
        }
    }
    return snippet;
}

Snippet snippetAround(const QString &text, const std::vector<Word> &words, const FoundMark &best,
                      const std::vector<FoundMark> &marks)
{
    const std::size_t first = beginOfWindow(words, best.start);
    const std::size_t end = endOfWindow(words, first);
    qsizetype from = std::min(words[first].start, best.start);
    qsizetype until = best.end;
    for (std::size_t i = first; i < end; ++i)
        until = std::max(until, words[i].start + words[i].length);
    if (first == 0)
        from = 0;
    if (end == words.size())
        until = text.size();
    from = cutAt(text, std::max(from, best.start - longestShown / 2));
    until = cutAt(text, std::min(until, from + longestShown));
    return cutOut(text, from, until, marks);
}

} // namespace

SoughtWords::SoughtWords(const QString &typed, OneLetter oneLetter)
{
    const FoldedText text(typed);
    const std::vector<Word> &words = text.words();
    const auto add = [this](SoughtWord word) {
        if (std::ranges::find(m_words, word) == m_words.end())
            m_words.push_back(std::move(word));
    };
    for (std::size_t at = 0; at < words.size();) {
        const Word::Kind kind = words[at].kind;
        std::size_t end = at + 1;
        while (end < words.size() && words[end].kind == kind && words[end].follows)
            ++end;
        if (kind == Word::Kind::Sign) {
            add({SoughtWord::How::Run, text.letters(at, end - at).toString(), {}});
        } else if (end == at + 1) {
            const QStringView letters = text.letters(words[at]);
            add({isOneLetter(letters) && oneLetter == OneLetter::Whole ? SoughtWord::How::Whole
                                                                       : SoughtWord::How::Begins,
                 letters.toString(),
                 {}});
        } else {
            // Behind its pieces the first joined word has them all.
            const QString joined = text.letters(words[end]).toString();
            SoughtWord word{
                joined.size() <= shortJoined ? SoughtWord::How::Whole : SoughtWord::How::Begins, joined, {}};
            for (; at < end; ++at)
                word.pieces.push_back(text.letters(words[at]).toString());
            if (std::ranges::any_of(word.pieces, [](const QString &piece) { return isOneLetter(piece); }))
                word.pieces.clear();
            add(std::move(word));
            while (end < words.size() && words[end].kind == Word::Kind::Joined)
                ++end;
        }
        at = end;
    }
}

bool SoughtWords::standIn(const FoldedText &text) const
{
    return !m_words.empty()
        && std::ranges::all_of(m_words, [&](const SoughtWord &word) { return !marksOf(text, word, 0).empty(); });
}

std::optional<Snippet> SoughtWords::snippetOf(const QString &text) const
{
    // One word alone is shown where it first stands, most often near the beginning.
    const bool isOne = m_words.size() == 1 && m_words.front().pieces.empty();
    if (const qsizetype end = text.indexOf(u' ', enoughForMost); end > 0 && isOne) {
        if (std::optional<Snippet> snippet = snippetIn(text, end))
            return snippet;
    }
    return snippetIn(text, text.size());
}

// Of what stands before a gap at `end`. Nothing where a word is missing, or where more of the text may change the
// answer.
std::optional<Snippet> SoughtWords::snippetIn(const QString &text, qsizetype end) const
{
    const FoldedText folded(QStringView(text).first(end));
    std::vector<FoundMark> marks;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::vector<FoundMark> these = marksOf(folded, m_words[i], i);
        if (these.empty())
            return std::nullopt;
        marks.insert(marks.end(), these.begin(), these.end());
    }
    if (marks.empty())
        return std::nullopt;
    std::ranges::sort(marks);
    const FoundMark &best = bestOf(marks);
    const std::vector<Word> &words = folded.words();
    if (end < text.size() && endOfWindow(words, beginOfWindow(words, best.start)) == words.size())
        return std::nullopt;
    return snippetAround(text, words, best, marks);
}

} // namespace attune
