// Text that is no language, with words as frequent as in one.
#pragma once

#include <QString>

#include <random>
#include <vector>

namespace attune::bench {

/// 8,000 words, each about as frequent as its place in the list says (the n-th at 1/n), and now and then one that
/// occurs nowhere else.
class Prose {
public:
    Prose();

    /// About so many characters, the same for the same seed.
    QString text(std::uint32_t seed, int characters) const;
    /// The word at a place, 0 the most frequent. The first stands in nearly every note of 2 KB, the 300th in every
    /// tenth.
    const QString &word(int place) const { return m_words[static_cast<std::size_t>(place)]; }
    /// A word that belongs to one number.
    static QString rare(int number);

private:
    std::vector<QString> m_words;
};

} // namespace attune::bench
