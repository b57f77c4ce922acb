#include "src/work/text_limit.h"

#include "src/json/text.h"
#include "src/records/describe.h"

namespace attune {

using namespace Qt::StringLiterals;

namespace {

template <Described T>
void collect(const T &record, const QString &path, std::vector<Problem> &problems)
{
    forEachField<T>([&](auto field) {
        using Type = typename decltype(field)::Type;
        const auto &value = record.*field.pointer;
        const QString place = path + QLatin1String(field.wire.data(), static_cast<qsizetype>(field.wire.size()));
        if constexpr (std::is_same_v<Type, QString>) {
            if (isTooLong(value))
                problems.push_back({place, Mistake::TooLong, -1});
        } else if constexpr (isList<Type>) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                const QString item = place + u'[' + QString::number(i) + u']';
                if constexpr (Described<typename Type::value_type>)
                    collect(value[i], item + u'.', problems);
                else if constexpr (std::is_same_v<typename Type::value_type, QString>) {
                    if (isTooLong(value[i]))
                        problems.push_back({item, Mistake::TooLong, -1});
                }
            }
        }
    });
}

} // namespace

bool isTooLong(const QString &text)
{
    // A UTF-16 unit takes at most three bytes of UTF-8, and composing makes at most three times as many units.
    return text.size() * 9 > longestText && canonicalText(text).toUtf8().size() > longestText;
}

std::vector<Problem> tooLongTexts(const Note &note)
{
    std::vector<Problem> problems;
    collect(note, {}, problems);
    return problems;
}

std::vector<Problem> tooLongTexts(const Addendum &addendum)
{
    std::vector<Problem> problems;
    collect(addendum, {}, problems);
    return problems;
}

std::vector<Problem> tooLongTexts(const Record &record)
{
    std::vector<Problem> problems;
    std::visit(
        [&]<class T>(const T &held) {
            if constexpr (!std::is_same_v<T, Draft> && !std::is_same_v<T, DraftVersion>)
                collect(held, {}, problems);
        },
        record);
    return problems;
}

} // namespace attune
