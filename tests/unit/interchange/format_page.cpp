#include "tests/unit/interchange/format_page.h"

#include "src/interchange/header.h"
#include "src/records/describe.h"
#include "src/records/instant.h"
#include "src/records/problem.h"
#include "src/records/record.h"

#include <functional>
#include <vector>

namespace attune::test {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

template <class T>
QByteArray wordOfRecord()
{
    if constexpr (requires { T::kind; })
        return bytes(word(T::kind));
    else
        return "id of no record";
}

// Writes the tables; rows of lists and words follow the record in which they first come up.
class Page {
public:
    template <class T>
    void record()
    {
        m_page += "\n### `" + bytes(word(T::kind)) + "`\n\n";
        table<T>();
        while (!m_rows.empty()) {
            const auto rows = std::move(m_rows);
            m_rows.clear();
            for (const auto &[path, write] : rows) {
                m_page += "\nEach of `" + path + "`:\n\n";
                write();
            }
        }
    }

    QByteArray take() { return std::move(m_page); }

private:
    template <Described T>
    void table()
    {
        m_page += "| field | form | demanded |\n|---|---|---|\n";
        forEachField<T>([&](auto field) {
            using Type = typename decltype(field)::Type;
            const QByteArray name = bytes(field.wire);
            m_page += "| `" + name + "` | " + form<Type>(name) + " | " + (isDemanded<Type> ? "yes" : "") + " |\n";
        });
    }

    template <class T>
    QByteArray form(const QByteArray &name)
    {
        if constexpr (isOptional<T>) {
            return form<typename T::value_type>(name);
        } else if constexpr (isList<T>) {
            using Item = typename T::value_type;
            if constexpr (Described<Item>) {
                m_rows.emplace_back(name, [this] { table<Item>(); });
                return "list of objects";
            } else {
                return "list: " + form<Item>(name);
            }
        } else if constexpr (DescribedEnum<T>) {
            QByteArray words;
            forEachEnumerator<T>(
                [&](T, std::string_view wire) { words += (words.isEmpty() ? "`" : ", `") + bytes(wire) + '`'; });
            return words;
        } else if constexpr (isId<T>) {
            if constexpr (std::is_same_v<IdTarget<T>, AnyRecord>)
                return "id of any record";
            else if constexpr (requires { IdTarget<T>::kind; })
                return "id of a `" + wordOfRecord<IdTarget<T>>() + "`";
            else
                return "id";
        } else if constexpr (std::is_same_v<T, PersonSet>) {
            return "list of ids of `person`, each once";
        } else if constexpr (std::is_same_v<T, QString>) {
            return "text";
        } else if constexpr (std::is_same_v<T, bool>) {
            return "true or false";
        } else if constexpr (std::is_same_v<T, Instant>) {
            return "time";
        } else if constexpr (std::is_same_v<T, QDate>) {
            return "day";
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            return "bytes";
        } else {
            return "whole number";
        }
    }

    QByteArray m_page;
    std::vector<std::pair<QByteArray, std::function<void()>>> m_rows;
};

template <std::size_t... Index>
void records(Page &page, std::index_sequence<Index...>)
{
    const auto one = [&]<class T>(std::in_place_type_t<T>) {
        if (isCarried(T::kind))
            page.record<T>();
    };
    (one(std::in_place_type<std::variant_alternative_t<Index, Record>>), ...);
}

} // namespace

QByteArray formatPage()
{
    Page page;
    records(page, std::make_index_sequence<std::variant_size_v<Record>>());
    QByteArray text = "## Types and fields\n" + page.take();
    text += "\n## Mistakes\n\n| word | what is wrong |\n|---|---|\n";
    forEachEnumerator<Mistake>([&](Mistake mistake, std::string_view wire) {
        const QLatin1String reason = plainReason(mistake);
        text += "| `" + bytes(wire) + "` | " + QByteArray(reason.data(), reason.size()) + " |\n";
    });
    return text;
}

} // namespace attune::test
