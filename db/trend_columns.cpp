#include "db/trend_columns.h"

#include "src/errors.h"

#include <algorithm>
#include <array>

namespace attune {

namespace {

constexpr std::array<std::string_view, 4> trendWords{"too_few", "shorter", "much_the_same", "longer"};
constexpr qsizetype idSize = 16;

Trend trendOf(std::string_view word)
{
    const auto found = std::ranges::find(trendWords, word);
    if (found == trendWords.end())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return static_cast<Trend>(found - trendWords.begin());
}

} // namespace

std::string trendsAsWords(const std::vector<ChildTrend> &trends)
{
    std::string words;
    for (const ChildTrend &each : trends) {
        if (!words.empty())
            words += ' ';
        words += trendWords[static_cast<std::size_t>(each.trend)];
    }
    return words;
}

QByteArray childrenAsBytes(const std::vector<ChildTrend> &trends)
{
    QByteArray bytes;
    for (const ChildTrend &each : trends)
        bytes += each.child.toBytes();
    return bytes;
}

std::vector<ChildTrend> readTrends(const Statement &row, int column)
{
    std::vector<ChildTrend> trends;
    const auto children = row.column<QByteArray>(column);
    std::string_view words = row.word(column + 1);
    if (children.size() % idSize != 0)
        throw VaultDamaged(VaultDamaged::Part::Content);
    for (qsizetype at = 0; at < children.size(); at += idSize) {
        const auto child = Id<Person>::fromBytes(QByteArrayView(children).sliced(at, idSize));
        const std::string_view each = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), each.size() + 1));
        if (!child)
            throw VaultDamaged(VaultDamaged::Part::Content);
        trends.push_back({*child, trendOf(each)});
    }
    if (!words.empty())
        throw VaultDamaged(VaultDamaged::Part::Content);
    return trends;
}

} // namespace attune
