#include "tests/bench/store/prose.h"

#include <array>
#include <cmath>

namespace attune::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordCount = 8000;
constexpr std::array consonants{'b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w'};
constexpr std::array vowels{'a', 'e', 'i', 'o', 'u'};

QString syllable(int number)
{
    const auto consonant = static_cast<std::size_t>(number) % consonants.size();
    const auto vowel = static_cast<std::size_t>(number) / consonants.size() % vowels.size();
    return QString(QLatin1Char(consonants[consonant])) + QLatin1Char(vowels[vowel]);
}

} // namespace

Prose::Prose()
{
    constexpr int syllables = static_cast<int>(consonants.size() * vowels.size());
    constexpr int stride = 3571; // no divisor of the words there can be, so that alike words are not equally frequent
    for (int place = 0; place < wordCount; ++place) {
        const int number = place * stride % (syllables * syllables * syllables);
        m_words.push_back(syllable(number) + syllable(number / syllables) + syllable(number / syllables / syllables));
    }
}

QString Prose::text(std::uint32_t seed, int characters) const
{
    std::minstd_rand chance(seed + 1);
    QString text;
    text.reserve(characters + 16);
    while (text.size() < characters) {
        const double share = double(chance() - 1) / double(std::minstd_rand::max() - 1);
        const int place = std::min(wordCount - 1, static_cast<int>(std::pow(double(wordCount), share)) - 1);
        text += word(place);
        text += chance() % 12 == 0 ? u". "_s : u" "_s;
    }
    return text;
}

QString Prose::rare(int number)
{
    return u"quartz"_s + QString::number(number) + u"y"_s;
}

} // namespace attune::bench
