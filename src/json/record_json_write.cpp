#include "src/json/described_writer.h"
#include "src/json/record_json.h"

namespace attune {

QByteArray toJson(const Record &record)
{
    JsonWriter json;
    json.beginObject();
    json.field("type");
    json.plain(word(kindOf(record)));
    std::visit([&](const auto &held) { writeFields(json, held, currentSchema); }, record);
    json.endObject();
    return json.bytes();
}

QByteArray noteToJson(const Note &note)
{
    return describedToJson(note);
}

} // namespace attune
