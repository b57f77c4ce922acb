#include "src/interchange/text_lengths.h"

#include "src/records/describe.h"

namespace attune {

using namespace Qt::StringLiterals;

namespace {

class TextLengths {
public:
    std::vector<Problem> takeProblems() { return std::move(m_problems); }

    template <Described T>
    void visit(const T &record, const QString &path)
    {
        forEachField<T>([&](auto field) {
            if constexpr (!(std::is_same_v<T, Draft> && decltype(field)::wire == "content"))
                visit(record.*field.pointer,
                      path + QLatin1String(field.wire.data(), static_cast<qsizetype>(field.wire.size())));
        });
    }

private:
    void visit(const QString &text, const QString &path)
    {
        // No character takes more than three bytes for one unit of UTF-16.
        if (text.size() > mostTextBytes / 3 && text.toUtf8().size() > mostTextBytes)
            m_problems.push_back({path, Mistake::TooLong, -1});
    }

    template <class T>
    void visit(const std::vector<T> &list, const QString &path)
    {
        if constexpr (Described<T> || std::is_same_v<T, QString>) {
            for (std::size_t i = 0; i < list.size(); ++i)
                visit(list[i], path + u'[' + QString::number(i) + (Described<T> ? u"]."_s : u"]"_s));
        }
    }

    template <class T>
    requires(!Described<T> && !isList<T> && !std::is_same_v<T, QString>) void visit(const T &, const QString &) { }

    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> textsTooLong(const Record &record)
{
    TextLengths lengths;
    std::visit([&](const auto &held) { lengths.visit(held, QString()); }, record);
    return lengths.takeProblems();
}

} // namespace attune
