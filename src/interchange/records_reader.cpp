#include "src/interchange/records_reader.h"

#include "src/interchange/doubts.h"
#include "src/interchange/reference_check.h"
#include "src/json/json_value.h"
#include "src/json/record_json.h"
#include "src/records/describe.h"
#include "src/rules/soundness.h"
#include "src/work/text_limit.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// Longer than any sound record needs, so that one line without an end cannot take all memory.
constexpr qsizetype longestLine = 64 * longestText;

// NFC and UTF-8 make no text of a record more than four times as long as its line.
bool mayHoldLongText(QByteArrayView line)
{
    return line.size() > longestText / 4;
}

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

std::optional<RecordKind> kindIn(QByteArrayView line)
{
    const Parsed<JsonValue> json = parseJson(line);
    if (!json.value)
        return std::nullopt;
    const auto found = std::find(json.value->words.begin(), json.value->words.end(), u"type"_s);
    if (found == json.value->words.end())
        return std::nullopt;
    return fromWord<RecordKind>(json.value->items[static_cast<std::size_t>(found - json.value->words.begin())].text);
}

} // namespace

std::optional<Record> RecordsReader::read(QByteArrayView line)
{
    if (isOver())
        return std::nullopt;
    ++m_line;
    if (m_line == 1)
        return readFirst(line);
    if (isBlank(line)) {
        m_emptyLine = m_emptyLine.value_or(m_line);
        return std::nullopt;
    }
    if (m_emptyLine) // no editor put it there by itself
        add({QString(), Mistake::NotJson, -1}, *std::exchange(m_emptyLine, std::nullopt));
    return readRecord(line);
}

std::optional<Record> RecordsReader::readFirst(QByteArrayView line)
{
    static constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    Parsed<InterchangeHeader> header =
        readHeader(line.sliced(line.startsWith(byteOrderMark) ? byteOrderMark.size() : 0));
    if (header.value)
        m_announced = header.value->counts;
    add(std::move(header.problems));
    return std::nullopt;
}

bool RecordsReader::hasRead(Id<Note> note)
{
    return m_known.notes.find(note) != nullptr || m_known.draftedNotes.contains(note);
}

bool RecordsReader::isOver() const
{
    return m_problems.size() >= mostLineProblems || (m_line > 0 && !m_announced);
}

std::optional<Record> RecordsReader::readRecord(QByteArrayView line)
{
    if (line.size() > longestLine) {
        m_anyLost = true;
        m_known.lost.fill(true);
        add({QString(), Mistake::TooLong, -1}, m_line);
        return std::nullopt;
    }
    Parsed<Record> parsed = recordFromJson(line);
    if (!parsed.value) {
        lose(line);
        add(std::move(parsed.problems));
        return std::nullopt;
    }
    const Record &record = *parsed.value;
    const auto before = m_problems.size();
    const bool inPlace = takesItsPlace(record);
    if (isCarried(kindOf(record)))
        ++countOf(m_seen, kindOf(record));
    add(problemsOf(record));
    if (mayHoldLongText(line))
        add(tooLongTexts(record));
    if (inPlace) {
        add(checkAgainst(m_known, record, static_cast<int>(m_line)));
        const auto *person = std::get_if<Person>(&record);
        if (person != nullptr && !person->waysHiddenFrom.isEmpty())
            m_hidden.push_back({m_line, person->family, person->waysHiddenFrom});
    }
    if (inPlace)
        addDoubts(doubtsAbout(m_known, record, m_now));
    return m_problems.size() == before ? std::move(parsed.value) : std::nullopt;
}

// Remembers of which kind a line was that could not be read, as far as it can be told.
void RecordsReader::lose(QByteArrayView line)
{
    m_anyLost = true;
    if (const auto kind = kindIn(line))
        m_known.lost[static_cast<std::size_t>(*kind)] = true;
    else
        m_known.lost.fill(true);
}

bool RecordsReader::takesItsPlace(const Record &record)
{
    const auto place = std::pair(kindOf(record), idOf(record));
    if (m_last && place == *m_last) {
        add({u"id"_s, Mistake::GivenTwice, -1}, m_line);
        return false;
    }
    if (m_last && place < *m_last)
        add({place.first < m_last->first ? u"type"_s : u"id"_s, Mistake::OutOfOrder, -1}, m_line);
    else
        m_last = place;
    return true;
}

void RecordsReader::unsignedWords(auto &index)
{
    if (m_known.isLost(RecordKind::Signature))
        return;
    for (const auto &[id, words] : index) {
        if (!words.isSigned)
            add({QString(), Mistake::NotSigned, -1}, words.line);
    }
}

void RecordsReader::finish()
{
    if (m_line == 0)
        add({QString(), Mistake::NotARecordsFile, -1}, 1);
    if (!m_announced)
        return;
    if (!m_anyLost && m_problems.size() < mostLineProblems) {
        forEachField<RecordCounts>([&](auto field) {
            if (m_seen.*field.pointer != (*m_announced).*field.pointer)
                add({u"counts."_s + QLatin1String(field.wire.data(), qsizetype(field.wire.size())),
                     Mistake::CountDiffers, -1},
                    1);
        });
    }
    for (const Hidden &hidden : m_hidden) {
        std::size_t i = 0;
        for (const Id<Person> &each : hidden.from) {
            const KnownPerson *known = m_known.persons.find(each);
            const QString field = u"ways_hidden_from["_s + QString::number(i++) + u']';
            if (known == nullptr && !m_known.isLost(RecordKind::Person))
                add({field, Mistake::NotInTheFile, -1}, hidden.line);
            else if (known != nullptr && known->family != hidden.family)
                add({field, Mistake::OtherFamily, -1}, hidden.line);
        }
    }
    for (const LineProblem &twice : writtenTwice(m_known))
        add(twice.problem, twice.line);
    unsignedWords(m_known.notes);
    unsignedWords(m_known.addenda);
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const LineProblem &one, const LineProblem &other) { return one.line < other.line; });
}

void RecordsReader::add(Problem problem, qint64 line)
{
    if (m_problems.size() < mostLineProblems)
        m_problems.push_back({line, std::move(problem)});
}

void RecordsReader::addDoubts(std::vector<Problem> doubts)
{
    for (Problem &doubt : doubts) {
        if (m_doubts.size() < mostLineProblems)
            m_doubts.push_back({m_line, std::move(doubt)});
    }
}

void RecordsReader::add(std::vector<Problem> problems)
{
    for (Problem &problem : problems)
        add(std::move(problem), m_line);
}

} // namespace attune
