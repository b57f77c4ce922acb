#include "src/interchange/header.h"

#include "src/json/described_reader.h"
#include "src/json/described_writer.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// Hands visit() the count of the kind, where the format has one.
template <class Counts, class Visitor>
void visitCount(Counts &counts, RecordKind kind, Visitor &&visit)
{
    forEachField<RecordCounts>([&](auto field) {
        if (field.wire == word(kind))
            visit(counts.*field.pointer);
    });
}

const JsonValue *fieldOf(const JsonValue &object, QStringView word)
{
    const auto found = std::find(object.words.begin(), object.words.end(), word);
    return found == object.words.end() ? nullptr
                                       : &object.items[static_cast<std::size_t>(found - object.words.begin())];
}

void checkCounts(const RecordCounts &counts, std::vector<Problem> &problems)
{
    forEachField<RecordCounts>([&](auto field) {
        if (counts.*field.pointer < 0)
            problems.push_back({u"counts."_s + QLatin1String(field.wire.data(), qsizetype(field.wire.size())),
                                Mistake::OutOfRange, -1});
    });
}

} // namespace

bool isCarried(RecordKind kind)
{
    bool carried = false;
    const RecordCounts counts;
    visitCount(counts, kind, [&](const int &) { carried = true; });
    return carried;
}

int &countOf(RecordCounts &counts, RecordKind kind)
{
    int *count = nullptr;
    visitCount(counts, kind, [&](int &found) { count = &found; });
    Q_ASSERT(count != nullptr);
    return *count;
}

int countOf(const RecordCounts &counts, RecordKind kind)
{
    int count = 0;
    visitCount(counts, kind, [&](const int &found) { count = found; });
    return count;
}

qint64 sumOf(const RecordCounts &counts)
{
    qint64 sum = 0;
    forEachField<RecordCounts>([&](auto field) { sum += counts.*field.pointer; });
    return sum;
}

QByteArray headerLine(const RecordCounts &counts)
{
    InterchangeHeader header;
    header.counts = counts;
    return describedToJson(header);
}

Parsed<InterchangeHeader> readHeader(QByteArrayView line)
{
    const Parsed<JsonValue> json = parseJson(line);
    if (!json.value)
        return {std::nullopt, {{QString(), Mistake::NotARecordsFile, -1}, json.problems.front()}};
    const JsonValue *format = fieldOf(*json.value, u"format");
    if (format == nullptr || format->kind != JsonValue::Kind::Text || format->text != QStringView(interchangeFormat))
        return {std::nullopt, {{u"format"_s, Mistake::NotARecordsFile, -1}}};
    const JsonValue *version = fieldOf(*json.value, u"version");
    if (version != nullptr && version->kind == JsonValue::Kind::Number && version->number > interchangeVersion)
        return {std::nullopt, {{u"version"_s, Mistake::NewerVersion, -1}}};

    Parsed<InterchangeHeader> header = describedFromJson<InterchangeHeader>(line);
    if (!header.value)
        return header;
    if (header.value->version < 1)
        header.problems.push_back({u"version"_s, Mistake::OutOfRange, -1});
    checkCounts(header.value->counts, header.problems);
    if (!header.problems.empty())
        header.value.reset();
    return header;
}

} // namespace attune
