#include "src/json/record_json.h"

#include "src/json/text.h"
#include "tests/unit/records/a_record.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray familyLine = R"({"type":"family","id":"018f6d2e-7c3a-7b1d-9e4f-0123456789ab",)"
                              R"("display_name":"Ava & Mum","opened":"2026-05-14"})";

std::vector<Problem> problemsOf(const QByteArray &json)
{
    const auto parsed = recordFromJson(json);
    REQUIRE(parsed.value.has_value() == parsed.problems.empty());
    return parsed.problems;
}

Problem onlyProblemOf(const QByteArray &json)
{
    const auto problems = problemsOf(json);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

QByteArray familyWith(const QByteArray &fields)
{
    return familyLine.chopped(1) + ',' + fields + '}';
}

QByteArray passageWith(const QByteArray &fields)
{
    return R"({"type":"note","id":"018f6d2e-7c3a-7b1d-9e4f-0123456789ab","family":"018f6d2e-7c3a-7b1d-9e4f-0123456789ac",)"
           R"("session":"018f6d2e-7c3a-7b1d-9e4f-0123456789ad","author":"018f6d2e-7c3a-7b1d-9e4f-0123456789ae",)"
           R"("begun":0,"written":0,"passages":[{"movement":"connect"},{"movement":"repair",)"
        + fields + "}]}";
}

} // namespace

TEST_CASE("A record is written in the order of its description, without what is empty")
{
    Family family;
    family.id = *Id<Family>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-0123456789ab");
    family.displayName = u"Ava & Mum"_s;
    family.opened = QDate(2026, 5, 14);
    REQUIRE(toJson(family) == familyLine);
}

TEST_CASE("Every kind of record comes back the same, value for value and byte for byte")
{
    Chance chance(20260514);
    for (int round = 0; round < 60; ++round) {
        for (const Record &record : oneOfEach(chance)) {
            const QByteArray json = toJson(record);
            const auto parsed = recordFromJson(json);
            REQUIRE(parsed.problems.empty());
            REQUIRE(*parsed.value == record);
            REQUIRE(toJson(*parsed.value) == json);
        }
    }
}

TEST_CASE("A draft's content is its note without a type, and comes back the same")
{
    Chance chance(7);
    for (int round = 0; round < 200; ++round) {
        const Note note = chance.value<Note>();
        const QByteArray json = noteToJson(note);
        REQUIRE(json.startsWith(R"({"id":")"));
        REQUIRE(noteFromJson(json).value == note);
    }
}

TEST_CASE("Fields in another order, space between parts and spelled-out empty fields are read as the same record")
{
    const QByteArray other =
        " {\"opened\" : \"2026-05-14\",\n\t\"record_number\":\"\", \"display_name\":\"Ava \\u0026 Mum\","
        "\"id\":\"018f6d2e-7c3a-7b1d-9e4f-0123456789ab\",\"type\":\"family\"}\r\n ";
    REQUIRE(toJson(*recordFromJson(other).value) == familyLine);
}

TEST_CASE("Text that was not in NFC is read and written in NFC")
{
    const auto parsed = recordFromJson(familyWith(R"("record_number":"Ame\u0301lie")"));
    REQUIRE(std::get<Family>(*parsed.value).recordNumber == u"Am\u00e9lie");
    Family family = std::get<Family>(*parsed.value);
    family.recordNumber = u"Ame\u0301lie"_s;
    REQUIRE(toJson(family) == toJson(*parsed.value));
}

TEST_CASE("A field given twice is refused by its name, also deep inside")
{
    REQUIRE(onlyProblemOf(familyWith(R"("display_name":"Nico")"))
            == Problem{u"display_name"_s, Mistake::DuplicateField});
    REQUIRE(onlyProblemOf(familyWith(R"("type":"family")")) == Problem{u"type"_s, Mistake::DuplicateField});
    REQUIRE(onlyProblemOf(passageWith(R"("text":"a","text":"a")"))
            == Problem{u"passages[1].text"_s, Mistake::DuplicateField});
    REQUIRE(onlyProblemOf(familyWith(R"("display\u005fname":"Nico")"))
            == Problem{u"display_name"_s, Mistake::DuplicateField});
}

TEST_CASE("An unknown field is refused by its name, also deep inside")
{
    REQUIRE(onlyProblemOf(familyWith(R"("rowid":7)")) == Problem{u"rowid"_s, Mistake::UnknownField});
    REQUIRE(onlyProblemOf(familyWith(R"("DisplayName":"x")")) == Problem{u"DisplayName"_s, Mistake::UnknownField});
    REQUIRE(onlyProblemOf(passageWith(R"("mood":"x")")) == Problem{u"passages[1].mood"_s, Mistake::UnknownField});
}

TEST_CASE("A missing field is refused where a record cannot be without it")
{
    REQUIRE(problemsOf(R"({"type":"family"})")
            == std::vector<Problem>{{u"id"_s, Mistake::MissingField}, {u"opened"_s, Mistake::MissingField}});
    REQUIRE(onlyProblemOf(R"({"id":"018f6d2e-7c3a-7b1d-9e4f-0123456789ab"})")
            == Problem{u"type"_s, Mistake::MissingField});
    REQUIRE(onlyProblemOf(R"({"type":"spell"})") == Problem{u"type"_s, Mistake::UnknownType});
    REQUIRE(onlyProblemOf("[]") == Problem{QString(), Mistake::NotAnObject});
}

TEST_CASE("Values of another type are refused, null among them")
{
    const auto mistake = [](const QByteArray &fields) { return onlyProblemOf(familyWith(fields)).mistake; };
    REQUIRE(mistake(R"("record_number":7)") == Mistake::NotText);
    REQUIRE(mistake(R"("record_number":null)") == Mistake::NotText);
    REQUIRE(mistake(R"("closed":"14.5.2026")") == Mistake::NotADay);
    REQUIRE(mistake(R"("closed":"2026-02-30")") == Mistake::NotADay);
    REQUIRE(mistake(R"("closed":"2026-05-14T10:00")") == Mistake::NotADay);
    REQUIRE(mistake(R"("closed":"20260514")") == Mistake::NotADay);
    const auto deep = [](const QByteArray &fields) { return onlyProblemOf(passageWith(fields)); };
    REQUIRE(deep(R"("in_confidence":1)") == Problem{u"passages[1].in_confidence"_s, Mistake::NotAFlag});
    REQUIRE(deep(R"("subjects":"x")") == Problem{u"passages[1].subjects"_s, Mistake::NotAList});
    REQUIRE(deep(R"("subjects":["x"])") == Problem{u"passages[1].subjects[0]"_s, Mistake::NotAnId});
    REQUIRE(deep(R"("subjects":["018F6D2E-7C3A-7B1D-9E4F-0123456789AB"])").mistake == Mistake::NotAnId);
    REQUIRE(deep(R"("subjects":["00000000-0000-0000-0000-000000000000"])").mistake == Mistake::NotAnId);
    REQUIRE(deep(R"("subjects":["018f6d2e-7c3a-7b1d-9e4f-0123456789ab","018f6d2e-7c3a-7b1d-9e4f-0123456789ab"])")
            == Problem{u"passages[1].subjects[1]"_s, Mistake::NamedTwice});
}

TEST_CASE("An enumerator is a word, never a number, and in its one spelling")
{
    const QByteArray family = R"({"type":"clinician","id":"018f6d2e-7c3a-7b1d-9e4f-0123456789ab","role":)";
    REQUIRE(onlyProblemOf(family + "1}") == Problem{u"role"_s, Mistake::NotText});
    REQUIRE(onlyProblemOf(family + R"("Therapist"})") == Problem{u"role"_s, Mistake::NoSuchWord});
    REQUIRE(onlyProblemOf(family + R"(""})") == Problem{u"role"_s, Mistake::NoSuchWord});
    REQUIRE(problemsOf(family + R"("supervisor"})").empty());
}

TEST_CASE("A number is whole, in plain digits, and within its range")
{
    const auto mistake = [](const QByteArray &number) -> std::optional<Mistake> {
        const auto problems = problemsOf(
            R"({"type":"practice","id":"018f6d2e-7c3a-7b1d-9e4f-0123456789ab","late_entry_hours":)" + number + '}');
        return problems.empty() ? std::nullopt : std::optional(problems.front().mistake);
    };
    for (const char *good : {"0", "48", "-1", "2147483647", "-2147483648"})
        REQUIRE(mistake(good) == std::nullopt);
    for (const char *odd :
         {"-0", "048", "+1", "1.0", "1e3", "1.5", "9223372036854775808", "99999999999999999999999", "-", "1-1"})
        REQUIRE(mistake(odd) == Mistake::NotANumber);
    REQUIRE(mistake("2147483648") == Mistake::OutOfRange);
    REQUIRE(mistake("0x10") == Mistake::NotJson);
    REQUIRE(mistake("NaN") == Mistake::NotJson);
}

TEST_CASE("Times are kept between the years 1 and 9999")
{
    const auto withBegun = [](const QByteArray &number) {
        QByteArray json = passageWith(R"("text":"a")");
        return problemsOf(json.replace(R"("begun":0)", R"("begun":)" + number));
    };
    REQUIRE(withBegun("-62135596800000").empty());
    REQUIRE(withBegun("253402300799999").empty());
    REQUIRE(withBegun("-62135596800001") == std::vector<Problem>{{u"begun"_s, Mistake::OutOfRange}});
    REQUIRE(withBegun("253402300800000") == std::vector<Problem>{{u"begun"_s, Mistake::OutOfRange}});
    REQUIRE(withBegun("9223372036854775807") == std::vector<Problem>{{u"begun"_s, Mistake::OutOfRange}});
}

TEST_CASE("Every mistake in a line is named, not only the first")
{
    const auto problems = problemsOf(familyWith(R"("closed":"never","record_number":"\ud800","rowid":1,"rowid":2)"));
    REQUIRE(problems.size() == 5);
    REQUIRE(problems[0] == Problem{u"rowid"_s, Mistake::DuplicateField});
    REQUIRE(problems[1] == Problem{u"record_number"_s, Mistake::LoneSurrogate});
    REQUIRE(problems[2] == Problem{u"closed"_s, Mistake::NotADay});
    REQUIRE(problems[3] == Problem{u"rowid"_s, Mistake::UnknownField});
}

TEST_CASE("Each mistake has a plain reason and no two have the same")
{
    QStringList reasons;
    forEachEnumerator<Mistake>([&](Mistake mistake, std::string_view) { reasons << plainReason(mistake); });
    REQUIRE_FALSE(reasons.isEmpty());
    REQUIRE_FALSE(reasons.contains(QString()));
    REQUIRE(reasons.removeDuplicates() == 0);
}
