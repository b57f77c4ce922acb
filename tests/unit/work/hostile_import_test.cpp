// Whatever somebody writes or imports goes in, is shown, is found and goes out as it was.
#include "src/interchange/header.h"
#include "src/work/text_limit.h"
#include "tests/support/each_text.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/invented_practice.h"
#include "tests/unit/interchange/demo_lines.h"
#include "tests/unit/work/in_and_out.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

using Spot = InventedPractice::Spot;
/// A field of a kind of record.
using TextField = std::pair<RecordKind, QByteArray>;

QList<QByteArray> linesOf(const InventedPractice &practice)
{
    QList<QByteArray> lines;
    practice.write([&](const QByteArray &line) { lines += line; });
    return lines;
}

// Gives each list one row, so that every field that there is can be asked for.
template <Described T>
void openLists(T &record)
{
    forEachField<T>([&](auto field) {
        using Type = typename decltype(field)::Type;
        if constexpr (isList<Type>) {
            auto &row = (record.*field.pointer).emplace_back();
            if constexpr (Described<typename Type::value_type>)
                openLists(row);
        }
    });
}

template <std::size_t... Index>
std::set<TextField> textFields(std::index_sequence<Index...>)
{
    std::set<TextField> fields;
    const auto add = [&]<class T>(T record) {
        if (!isCarried(T::kind))
            return;
        openLists(record);
        eachText(record, [&](QString &, const QByteArray &path) { fields.insert({T::kind, path}); });
    };
    (add(std::variant_alternative_t<Index, Record>()), ...);
    // No text of their own: a name of the time zone data, and a note as JSON.
    fields.erase({RecordKind::Session, "zone"});
    fields.erase({RecordKind::Draft, "content"});
    return fields;
}

std::set<TextField> textFields()
{
    return textFields(std::make_index_sequence<std::variant_size_v<Record>>());
}

bool finds(Store &store, const QString &words, Id<Note> note)
{
    const std::vector<SearchHit> hits = store.search({words, std::nullopt, 1000});
    return std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.note == note; });
}

// What a problem's field is called in a description: "passages[2].text" is "passages.text".
QByteArray pathOf(QString field)
{
    for (qsizetype open; (open = field.indexOf(u'[')) >= 0;)
        field.remove(open, field.indexOf(u']') - open + 1);
    return field.toUtf8();
}

} // namespace

TEST_CASE("Thousands of texts such as therapists write come in, are found and go out as they were")
{
    APractice practice;
    const QList<QByteArray> before = exported(practice);
    const InventedPractice invented(24, 25);
    const QList<QByteArray> lines = linesOf(invented);
    REQUIRE(take(practice, lines).problems.empty());
    REQUIRE((exportedBeside(practice, before) == lines.mid(1))); // in parentheses, or megabytes are printed
    REQUIRE(isWhole(practice.store()));

    std::set<Id<Note>> struck;
    for (const Strike &strike : practice.store().list<Strike>())
        struck.insert(strike.note);
    std::set<QString> texts;
    int asked = 0;
    for (Note &note : practice.store().list<Note>()) {
        eachText(note, [&](const QString &text, const QByteArray &) { texts.insert(text); });
        if (!note.passages.empty() && ++asked % 8 == 0) {
            CAPTURE(note.passages.back().text.toStdString());
            REQUIRE(finds(practice.store(), note.passages.back().text, note.id) == (struck.count(note.id) == 0));
        }
    }
    REQUIRE(texts.size() > 5000);
    REQUIRE(asked > 200);
}

TEST_CASE("Hostile texts in every field of every record go in, are shown, can be searched for and go out as they were")
{
    const std::vector<QString> &hostile = hostileNames();
    std::set<TextField> filled;
    const InventedPractice invented(static_cast<int>(hostile.size()), 12, [&](const Spot &spot) {
        filled.insert({spot.kind, spot.path});
        return hostile[static_cast<std::size_t>(spot.family)];
    });
    APractice practice;
    const QList<QByteArray> before = exported(practice);
    const QList<QByteArray> lines = linesOf(invented);
    REQUIRE(filled == textFields());
    REQUIRE(take(practice, lines).problems.empty());
    REQUIRE((exportedBeside(practice, before) == lines.mid(1))); // in parentheses, or megabytes are printed
    REQUIRE(isWhole(practice.store()));

    int seen = 0;
    const auto sameText = [&](QString &text, const QByteArray &path, const QString &given) {
        CAPTURE(path.toStdString(), given.toStdString());
        REQUIRE(text.startsWith(given)); // a record number has another number behind it
        ++seen;
    };
    invented.each([&](const Record &record) {
        const std::optional<Record> kept = practice.store().get(kindOf(record), idOf(record));
        REQUIRE(kept == record);
    });
    for (const Family &family : practice.store().list<Family>()) {
        for (Note note : practice.store().list<Note>(family.id)) {
            if (note.author != practice.clinician.id)
                eachText(note,
                         [&](QString &text, const QByteArray &path) { sameText(text, path, family.displayName); });
        }
    }
    REQUIRE(seen > 1000);
    for (const QString &text : hostile) {
        CAPTURE(text.toStdString());
        REQUIRE_NOTHROW(practice.store().search({text, practice.family.id, 10}));
        REQUIRE_NOTHROW(practice.store().search({text, std::nullopt, 10}));
    }
}

TEST_CASE("The longest texts go in and out in every field, and a byte more is refused by its line and field")
{
    const QString sentence = u"They waved – all of them – at the crane. "_s;
    const QString longest = sentence.repeated(longestText / sentence.toUtf8().size());
    std::map<TextField, std::uint32_t> first;
    const InventedPractice invented(1, 12, [&](const Spot &spot) {
        const auto [found, isFirst] = first.try_emplace({spot.kind, spot.path}, spot.seed);
        return found->second == spot.seed ? longest.chopped(spot.path == "record_number" ? 2 : 0) : u"short"_s;
    });
    APractice practice;
    const QList<QByteArray> before = exported(practice);
    QList<QByteArray> lines = linesOf(invented);
    REQUIRE(take(practice, lines).problems.empty());
    REQUIRE((exportedBeside(practice, before) == lines.mid(1))); // in parentheses, or megabytes are printed

    const int line = lineOf(lines, "note");
    QByteArray &note = lines[line - 1];
    const QByteArray thread = "\"thread\":\"";
    note.insert(note.indexOf(thread) + thread.size(), QByteArray(longestText - longest.toUtf8().size() + 1, 'x'));
    REQUIRE(problemsIn(lines).front() == LineProblem{line, {u"thread"_s, Mistake::TooLong, -1}});
}

TEST_CASE("Half a surrogate pair and a NUL are refused in every field by its line and name")
{
    std::map<TextField, QString> marks;
    const InventedPractice invented(1, 12, [&](const Spot &spot) {
        return marks.try_emplace({spot.kind, spot.path}, u"mark%1."_s.arg(marks.size())).first->second;
    });
    const QList<QByteArray> lines = linesOf(invented);
    REQUIRE(problemsIn(lines).empty());
    REQUIRE(marks.size() == textFields().size());
    for (const auto &[field, mark] : marks) {
        const QByteArray written = '"' + mark.toUtf8();
        const auto line =
            std::find_if(lines.begin(), lines.end(), [&](const QByteArray &each) { return each.contains(written); })
            - lines.begin();
        for (const auto &[bad, mistake] :
             {std::pair("\"\\ud800", Mistake::LoneSurrogate), std::pair("\"x\\udc00\\ud83d", Mistake::LoneSurrogate),
              std::pair("\"\\u0000", Mistake::NulCharacter)}) {
            QList<QByteArray> broken = lines;
            broken[line].replace(broken[line].indexOf(written), written.size(), bad);
            const std::vector<LineProblem> problems = problemsIn(broken);
            CAPTURE(field.second.toStdString(), bad);
            REQUIRE(!problems.empty());
            REQUIRE(problems.front().line == line + 1);
            REQUIRE(pathOf(problems.front().problem.field) == field.second);
            REQUIRE(problems.front().problem.mistake == mistake);
        }
    }
}
