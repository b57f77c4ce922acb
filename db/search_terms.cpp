#include "db/search_terms.h"

#include <algorithm>

namespace attune {

namespace {

void append(std::string &text, QStringView letters)
{
    const bool isAscii = std::ranges::all_of(letters, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        std::ranges::transform(letters, std::back_inserter(text), [](QChar c) { return c.toLatin1(); });
    else
        text += letters.toUtf8().toStdString();
    text += ' ';
}

} // namespace

std::string termsOf(const FoldedText &text)
{
    std::string terms;
    const std::vector<FoldedText::Word> &words = text.words();
    for (std::size_t at = 0; at < words.size(); ++at) {
        append(terms, text.letters(words[at]));
        if (words[at].kind == FoldedText::Word::Kind::Sign && words[at].follows)
            append(terms, text.letters(at - 1, 2));
    }
    return terms;
}

std::vector<std::string> termsOfRun(const QString &run)
{
    const FoldedText text(run);
    const auto term = [&text](std::size_t first, std::size_t count) {
        return text.letters(first, count).toUtf8().toStdString();
    };
    std::vector<std::string> terms;
    if (text.words().size() == 1)
        terms.push_back(term(0, 1));
    for (std::size_t at = 1; at < text.words().size(); ++at)
        terms.push_back(term(at - 1, 2));
    return terms;
}

std::string familyTerm(qint64 local)
{
    return "\ue000" + std::to_string(local);
}

void forEachTerm(std::string_view terms, const std::function<void(std::string_view)> &visit)
{
    while (!terms.empty()) {
        const std::string_view term = terms.substr(0, terms.find(' '));
        terms.remove_prefix(std::min(terms.size(), term.size() + 1));
        if (!term.empty())
            visit(term);
    }
}

std::size_t lettersOf(std::string_view term)
{
    return static_cast<std::size_t>(
        std::count_if(term.begin(), term.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

void gather(std::string_view terms, SearchTerms &gathered)
{
    forEachTerm(terms, [&gathered](std::string_view term) {
        if (!gathered.contains(term))
            gathered.emplace(term);
    });
}

} // namespace attune
