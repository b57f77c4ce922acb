// A described struct from JSON, with every mistake named. Include it in the .cpp files that read records; others use
// record_json.h.
#pragma once

#include "src/json/id_places.h"
#include "src/json/json_value.h"
#include "src/records/describe.h"
#include "src/records/instant.h"
#include "src/records/problem.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace attune {

/// Where the reading stands, and what was wrong so far.
class JsonReading {
public:
    explicit JsonReading(int schema)
        : m_schema(schema)
    {
    }
    /// Of a text that names ids by their places in this list.
    JsonReading(int schema, const IdPlaces &places)
        : m_schema(schema)
        , m_places(&places)
    {
    }

    /// The schema that the JSON was written with: fields that came later may be missing.
    int schema() const { return m_schema; }

    /// The word must stay until leave().
    void enterField(const QString &word);
    void enterItem(std::size_t index);
    void leave();

    /// The id that a value names; a report where it names none.
    std::optional<IdBytes> idIn(const JsonValue &json);

    void report(Mistake mistake);
    /// The same for a field of what is being read.
    void report(const QString &word, Mistake mistake);
    /// Names each field that stands more than once in an object, once.
    void reportDuplicates(const JsonValue &object);

    std::vector<Problem> takeProblems() { return std::move(m_problems); }

private:
    // From the record inwards: a field by its word, an item by its number. The path is spelled out only for a mistake.
    struct Step {
        const QString *word = nullptr;
        std::size_t index = 0;
    };
    QString path() const;

    std::vector<Step> m_steps;
    int m_schema;
    const IdPlaces *m_places = nullptr;
    std::vector<Problem> m_problems;
};

/// The scalars. Each leaves the value alone and reports where the JSON does not fit.
void readValue(const JsonValue &json, QString &value, JsonReading &reading);
void readValue(const JsonValue &json, bool &value, JsonReading &reading);
void readValue(const JsonValue &json, std::int64_t &value, JsonReading &reading);
void readValue(const JsonValue &json, int &value, JsonReading &reading);
void readValue(const JsonValue &json, Instant &value, JsonReading &reading);
void readValue(const JsonValue &json, QDate &value, JsonReading &reading);
void readValue(const JsonValue &json, QByteArray &value, JsonReading &reading);
/// In any order; a person named twice is reported.
void readValue(const JsonValue &json, PersonSet &value, JsonReading &reading);

/// The text of a value that must be one; nothing, and a report, where it is another thing or not well formed.
const QString *expectText(const JsonValue &json, JsonReading &reading);
/// Whether it is a list or object; a report where it is not.
bool expectList(const JsonValue &json, JsonReading &reading);
bool expectObject(const JsonValue &json, JsonReading &reading);

template <Described T>
void readFields(const JsonValue &json, T &record, JsonReading &reading, QStringView besides = {});

template <class T>
requires(isId<T> || DescribedEnum<T> || isOptional<T> || isList<T> || Described<T>) void readValue(
    const JsonValue &json, T &value, JsonReading &reading)
{
    if constexpr (isOptional<T>) {
        readValue(json, value.emplace(), reading);
    } else if constexpr (isList<T>) {
        if (!expectList(json, reading))
            return;
        value.reserve(json.items.size());
        for (std::size_t i = 0; i < json.items.size(); ++i) {
            reading.enterItem(i);
            readValue(json.items[i], value.emplace_back(), reading);
            reading.leave();
        }
    } else if constexpr (Described<T>) {
        if (expectObject(json, reading))
            readFields(json, value, reading);
    } else if constexpr (isId<T>) {
        if (const auto id = reading.idIn(json))
            value = T(*id);
    } else if (const QString *text = expectText(json, reading)) {
        if (const auto enumerator = fromWord<T>(*text))
            value = *enumerator;
        else
            reading.report(Mistake::NoSuchWord);
    }
}

/// The fields of an object by their words. Files give them in the order of the description, so that the next one is
/// nearly always where it is looked for first.
class FieldFinder {
public:
    explicit FieldFinder(const JsonValue &object);

    bool mayRepeat() const { return m_mayRepeat; }
    /// The first field with this word; all others with it count as known too.
    std::optional<std::size_t> find(QLatin1String word);
    template <class Visitor>
    void forEachUnknown(Visitor &&visit) const
    {
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            if (!m_known[i])
                visit(m_object.words[i]);
        }
    }

private:
    const JsonValue &m_object;
    std::vector<bool> m_known;
    std::size_t m_next = 0;
    bool m_mayRepeat; // a word stands more than once, as far as is known
};

/// Reads the fields of an object, in any order. Reports those that the description does not have (but for one named
/// `besides`), those given twice, and those missing that are demanded.
template <Described T>
void readFields(const JsonValue &json, T &record, JsonReading &reading, QStringView besides)
{
    FieldFinder fields(json);
    if (fields.mayRepeat())
        reading.reportDuplicates(json);
    forEachField<T>([&](auto field) {
        static constexpr std::string_view wire = decltype(field)::wire;
        const QLatin1String wireWord(wire.data(), static_cast<qsizetype>(wire.size()));
        if (const auto found = fields.find(wireWord)) {
            reading.enterField(json.words[*found]);
            readValue(json.items[*found], record.*field.pointer, reading);
            reading.leave();
        } else if (isDemanded<typename decltype(field)::Type> && field.schema <= reading.schema()) {
            reading.report(wireWord, Mistake::MissingField);
        }
    });
    fields.forEachUnknown([&](const QString &word) {
        if (word != besides)
            reading.report(word, Mistake::UnknownField);
    });
}

/// A described struct from its JSON. `schema` is the one that it was written with.
template <Described T>
Parsed<T> describedFromJson(QByteArrayView bytes, int schema = currentSchema)
{
    Parsed<JsonValue> json = parseJson(bytes);
    if (!json.value)
        return {std::nullopt, std::move(json.problems)};
    JsonReading reading(schema);
    T record;
    readValue(*json.value, record, reading);
    Parsed<T> parsed{std::nullopt, reading.takeProblems()};
    if (parsed.problems.empty())
        parsed.value = std::move(record);
    return parsed;
}

} // namespace attune
