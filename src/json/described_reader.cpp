#include "src/json/described_reader.h"

#include <algorithm>

namespace attune {

void JsonReading::enterField(const QString &word)
{
    m_steps.push_back({&word, 0});
}

void JsonReading::enterItem(std::size_t index)
{
    m_steps.push_back({nullptr, index});
}

void JsonReading::leave()
{
    m_steps.pop_back();
}

QString JsonReading::path() const
{
    QString path;
    for (const Step &step : m_steps) {
        if (step.word == nullptr) {
            path += u'[' + QString::number(step.index) + u']';
            continue;
        }
        if (!path.isEmpty())
            path += u'.';
        path += *step.word;
    }
    return path;
}

std::optional<IdBytes> JsonReading::idIn(const JsonValue &json)
{
    std::optional<IdBytes> id;
    if (m_places != nullptr) {
        if (json.kind == JsonValue::Kind::Number)
            id = m_places->at(json.number);
    } else if (const QString *text = expectText(json, *this)) {
        id = idFromText(*text);
    } else {
        return std::nullopt;
    }
    if (!id)
        report(Mistake::NotAnId);
    return id;
}

void JsonReading::report(Mistake mistake)
{
    m_problems.push_back({path(), mistake, -1});
}

void JsonReading::report(const QString &word, Mistake mistake)
{
    enterField(word);
    report(mistake);
    leave();
}

namespace {

bool mayRepeatAny(const std::vector<QString> &words)
{
    constexpr std::size_t few = 32;
    if (words.size() > few)
        return true; // as far as is known: those are sorted
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (std::find(words.begin(), word, *word) != word)
            return true;
    }
    return false;
}

} // namespace

FieldFinder::FieldFinder(const JsonValue &object)
    : m_object(object)
    , m_known(object.words.size())
    , m_mayRepeat(mayRepeatAny(object.words))
{
}

std::optional<std::size_t> FieldFinder::find(QLatin1String word)
{
    const std::vector<QString> &words = m_object.words;
    if (!m_mayRepeat && m_next < words.size() && words[m_next] == word) {
        m_known[m_next] = true;
        return m_next++;
    }
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != word)
            continue;
        m_known[i] = true;
        if (!found)
            found = i;
    }
    if (found)
        m_next = *found + 1;
    return found;
}

void JsonReading::reportDuplicates(const JsonValue &object)
{
    std::vector<QString> words = object.words;
    std::sort(words.begin(), words.end());
    for (auto word = words.begin(); word != words.end();) {
        const auto next = std::find_if(word, words.end(), [&](const QString &other) { return other != *word; });
        if (next - word > 1)
            report(*word, Mistake::DuplicateField);
        word = next;
    }
}

const QString *expectText(const JsonValue &json, JsonReading &reading)
{
    if (json.kind != JsonValue::Kind::Text)
        reading.report(Mistake::NotText);
    else if (json.textMistake)
        reading.report(*json.textMistake);
    else
        return &json.text;
    return nullptr;
}

bool expectList(const JsonValue &json, JsonReading &reading)
{
    if (json.kind != JsonValue::Kind::List)
        reading.report(Mistake::NotAList);
    return json.kind == JsonValue::Kind::List;
}

bool expectObject(const JsonValue &json, JsonReading &reading)
{
    if (json.kind != JsonValue::Kind::Object)
        reading.report(Mistake::NotAnObject);
    return json.kind == JsonValue::Kind::Object;
}

void readValue(const JsonValue &json, QString &value, JsonReading &reading)
{
    if (const QString *text = expectText(json, reading))
        value = *text;
}

void readValue(const JsonValue &json, bool &value, JsonReading &reading)
{
    if (json.kind == JsonValue::Kind::Flag)
        value = json.flag;
    else
        reading.report(Mistake::NotAFlag);
}

void readValue(const JsonValue &json, std::int64_t &value, JsonReading &reading)
{
    if (json.kind == JsonValue::Kind::Number)
        value = json.number;
    else
        reading.report(Mistake::NotANumber);
}

void readValue(const JsonValue &json, int &value, JsonReading &reading)
{
    if (json.kind != JsonValue::Kind::Number)
        reading.report(Mistake::NotANumber);
    else if (json.number < std::numeric_limits<int>::min() || json.number > std::numeric_limits<int>::max())
        reading.report(Mistake::OutOfRange);
    else
        value = static_cast<int>(json.number);
}

void readValue(const JsonValue &json, Instant &value, JsonReading &reading)
{
    const Instant instant = fromMilliseconds(json.number);
    if (json.kind != JsonValue::Kind::Number)
        reading.report(Mistake::NotANumber);
    else if (instant < earliestInstant || instant > latestInstant)
        reading.report(Mistake::OutOfRange);
    else
        value = instant;
}

void readValue(const JsonValue &json, QDate &value, JsonReading &reading)
{
    const QString *text = expectText(json, reading);
    if (text == nullptr)
        return;
    // Qt also reads other forms, so the day is spelled again and compared.
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (day.isValid() && day.year() >= 1 && day.toString(Qt::ISODate) == *text)
        value = day;
    else
        reading.report(Mistake::NotADay);
}

void readValue(const JsonValue &json, QByteArray &value, JsonReading &reading)
{
    const QString *text = expectText(json, reading);
    if (text == nullptr)
        return;
    const QByteArray hex = text->toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.toHex() == hex && hex.size() == text->size())
        value = bytes;
    else
        reading.report(Mistake::NotBytes);
}

void readValue(const JsonValue &json, PersonSet &value, JsonReading &reading)
{
    std::vector<Id<Person>> persons;
    readValue(json, persons, reading);
    for (std::size_t i = 0; i < persons.size(); ++i) {
        if (value.contains(persons[i])) {
            reading.enterItem(i);
            reading.report(Mistake::NamedTwice);
            reading.leave();
        }
        value.insert(persons[i]);
    }
}

} // namespace attune
