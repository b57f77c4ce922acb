#include "tests/unit/interchange/format_page.h"

#include "src/interchange/header.h"
#include "src/records/describe.h"
#include "src/records/instant.h"
#include "src/records/problem.h"
#include "src/records/record.h"
#include "src/rules/soundness.h"
#include "src/rules/starting_words.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
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
        m_emptyItems = emptyItems<T>();
        table<T>(refusedEmpty(T()));
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
    // `sayNothing` names the fields that the rules of records refuse where they say nothing.
    template <Described T>
    void table(const QStringList &sayNothing)
    {
        m_page += "| field | form | demanded |\n|---|---|---|\n";
        forEachField<T>([&](auto field) {
            using Type = typename decltype(field)::Type;
            const QByteArray name = bytes(field.wire);
            const QByteArray demanded = isDemanded<Type>         ? "yes"
                : sayNothing.contains(QString::fromLatin1(name)) ? "not empty"
                                                                 : "";
            m_page += "| `" + name + "` | " + form<Type>(name) + " | " + demanded + " |\n";
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
                m_rows.emplace_back(name, [this, empty = m_emptyItems.value(name)] { table<Item>(empty); });
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

    // Which texts and lists of a record may not be empty while all its other texts say something.
    template <class T>
    static QStringList refusedEmpty(T record)
    {
        QStringList refused;
        eachText(record, [](QString &text) { text = QStringLiteral("x"); });
        forEachField<T>([&](auto field) {
            using Type = typename decltype(field)::Type;
            T without = record;
            if constexpr (std::is_same_v<Type, QString>)
                (without.*field.pointer).clear();
            const QString name = QString::fromLatin1(bytes(field.wire));
            if (hasProblemAt(without, name))
                refused += name;
        });
        return refused;
    }

    // The same for the rows of each of its lists of objects.
    template <class T>
    static QMap<QByteArray, QStringList> emptyItems()
    {
        QMap<QByteArray, QStringList> items;
        forEachField<T>([&](auto field) {
            using Type = typename decltype(field)::Type;
            if constexpr (isList<Type>) {
                using Item = typename Type::value_type;
                if constexpr (Described<Item>) {
                    T record;
                    (record.*field.pointer).emplace_back();
                    const QByteArray name = bytes(field.wire);
                    forEachField<Item>([&](auto inside) {
                        const QString word = QString::fromLatin1(bytes(inside.wire));
                        if (hasProblemAt(record, QString::fromLatin1(name) + QStringLiteral("[0].") + word))
                            items[name] += word;
                    });
                }
            }
        });
        return items;
    }

    template <class T, class Change>
    static void eachText(T &record, const Change &change)
    {
        forEachField<T>([&](auto field) {
            if constexpr (std::is_same_v<typename decltype(field)::Type, QString>)
                change(record.*field.pointer);
        });
    }

    static bool hasProblemAt(const Record &record, const QString &field)
    {
        const std::vector<Problem> problems = problemsOf(record);
        return std::any_of(problems.begin(), problems.end(),
                           [&](const Problem &problem) { return problem.field == field; });
    }

    QByteArray m_page;
    QMap<QByteArray, QStringList> m_emptyItems;
    std::vector<std::pair<QByteArray, std::function<void()>>> m_rows;
};

// Those that a file carries, or all others.
template <std::size_t... Index>
QByteArray records(bool areCarried, std::index_sequence<Index...>)
{
    Page page;
    const auto one = [&]<class T>(std::in_place_type_t<T>) {
        if (isCarried(T::kind) == areCarried)
            page.record<T>();
    };
    (one(std::in_place_type<std::variant_alternative_t<Index, Record>>), ...);
    return page.take();
}

constexpr std::make_index_sequence<std::variant_size_v<Record>> allKinds;

} // namespace

QByteArray formatPage()
{
    QByteArray text = "## Types and fields\n" + records(true, allKinds);
    text += "\n## Words that every vault offers\n\n| id | list | word |\n|---|---|---|\n";
    for (const VocabularyWord &offered : startingWords()) {
        const QByteArray list =
            offered.group ? bytes(word(*offered.group)) + " strategies" : bytes(word(offered.vocabulary));
        text += "| `" + offered.id.toText().toLatin1() + "` | " + list + (offered.touch ? ", touch" : "") + " | "
            + offered.shown.toUtf8() + " |\n";
    }
    text += "\n## Mistakes\n\n| word | what is wrong |\n|---|---|\n";
    forEachEnumerator<Mistake>([&](Mistake mistake, std::string_view wire) {
        const QLatin1String reason = plainReason(mistake);
        text += "| `" + bytes(wire) + "` | " + QByteArray(reason.data(), reason.size()) + " |\n";
    });
    return text;
}

QByteArray vaultTypes()
{
    return "## Types that only a vault has\n" + records(false, allKinds);
}

} // namespace attune::test
