#include "src/json/described_reader.h"
#include "src/json/record_json.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

std::optional<RecordKind> readKind(const JsonValue &object, JsonReading &reading)
{
    const auto found = std::find(object.words.begin(), object.words.end(), u"type"_s);
    if (found == object.words.end()) {
        reading.report(u"type"_s, Mistake::MissingField);
        return std::nullopt;
    }
    const QString type = u"type"_s;
    reading.enterField(type);
    std::optional<RecordKind> kind;
    if (const QString *text =
            expectText(object.items[static_cast<std::size_t>(found - object.words.begin())], reading)) {
        kind = fromWord<RecordKind>(*text);
        if (!kind)
            reading.report(Mistake::UnknownType);
    }
    reading.leave();
    return kind;
}

template <std::size_t... Index>
Record emptyRecord(RecordKind kind, std::index_sequence<Index...>)
{
    Record record;
    ((kind == static_cast<RecordKind>(Index) ? void(record.emplace<Index>()) : void()), ...);
    return record;
}

} // namespace

Parsed<Record> recordFromJson(QByteArrayView bytes, int schema)
{
    Parsed<JsonValue> json = parseJson(bytes);
    if (!json.value)
        return {std::nullopt, std::move(json.problems)};
    JsonReading reading(schema);
    Parsed<Record> parsed;
    if (expectObject(*json.value, reading)) {
        if (const auto kind = readKind(*json.value, reading)) {
            Record record = emptyRecord(*kind, std::make_index_sequence<std::variant_size_v<Record>>());
            std::visit([&](auto &held) { readFields(*json.value, held, reading, u"type"); }, record);
            parsed.value = std::move(record);
        }
    }
    parsed.problems = reading.takeProblems();
    if (!parsed.problems.empty())
        parsed.value.reset();
    return parsed;
}

Parsed<Note> noteFromJson(QByteArrayView bytes, int schema)
{
    return describedFromJson<Note>(bytes, schema);
}

} // namespace attune
