#include "db/record_tables.h"

#include "db/database.h"
#include "db/migrations.h"
#include "db/statement.h"
#include "src/json/record_json.h"
#include "tests/unit/records/a_record.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace attune;
using namespace attune::test;

namespace {

// The built-in tables; what a record refers to need not be there.
Database withoutReferences()
{
    Database database = Database::inMemory();
    for (const Migration &migration : builtInMigrations())
        database.execute(migration.script);
    database.execute("PRAGMA foreign_keys = OFF");
    return database;
}

// A record by chance, with what the schema limits within its limits.
std::vector<Record> someRecords(std::uint32_t seed)
{
    Chance chance(seed);
    std::vector<Record> records = oneOfEach(chance);
    std::get<Practice>(records[0]).lateEntryHours = 1 + chance.below(100);
    for (Record &record : records) {
        if (auto *course = std::get_if<Course>(&record))
            course->sessionsBefore = chance.below(100);
        if (auto *signature = std::get_if<Signature>(&record)) {
            signature->scheme = 1 + chance.below(9);
            signature->digest = QByteArray(32, static_cast<char>(chance.below(256)));
        }
        if (auto *row = std::get_if<JournalRow>(&record)) {
            row->contentDigest = chance.coin() ? QByteArray() : QByteArray(32, 'd');
            row->previousDigest = QByteArray(32, 'p');
        }
    }
    return records;
}

// Addenda, strikes and signatures need the signed note that they name.
void joinUp(std::vector<Record> &records)
{
    const auto at = [&](RecordKind kind) -> Record & { return records[static_cast<std::size_t>(kind)]; };
    const Note &note = std::get<Note>(at(RecordKind::Note));
    auto &signature = std::get<Signature>(at(RecordKind::Signature));
    signature.recordKind = RecordKind::Note;
    signature.record = note.id.any();
    signature.key = QByteArray(32, 'k');
    signature.proof = QByteArray(64, 'p');
    std::get<Addendum>(at(RecordKind::Addendum)).note = note.id;
    std::get<Strike>(at(RecordKind::Strike)).note = note.id;
    std::swap(at(RecordKind::Signature), at(RecordKind::Addendum));
}

} // namespace

TEST_CASE("Every kind of record comes back from its tables as it was put there")
{
    const auto seed = GENERATE(range(1U, 41U));
    CAPTURE(seed);
    const Database database = withoutReferences();
    RecordTables tables(database);
    std::vector<Record> records = someRecords(seed);
    joinUp(records);
    for (const Record &record : records) {
        CAPTURE(toJson(record).toStdString());
        tables.insert(record);
        const std::optional<Record> kept = tables.get(kindOf(record), idOf(record));
        REQUIRE(kept);
        CHECK(*kept == record);
        CHECK(tables.page(kindOf(record), {}, {}, 10) == std::vector{record});
    }
}

TEST_CASE("A record that is written over is the new one, lists included")
{
    const auto seed = GENERATE(range(1U, 21U));
    const Database database = withoutReferences();
    RecordTables tables(database);
    const std::vector<Record> first = someRecords(seed);
    const std::vector<Record> second = someRecords(seed + 100);
    for (std::size_t i = 0; i <= static_cast<std::size_t>(RecordKind::Session); ++i) {
        tables.insert(first[i]);
        Record next = second[i];
        std::visit([&](auto &held) { held.id = std::get<std::decay_t<decltype(held)>>(first[i]).id; }, next);
        tables.replace(next);
        CHECK(tables.get(kindOf(next), idOf(next)) == next);
        CHECK(tables.page(kindOf(next), {}, {}, 10).size() == 1);
    }
}

TEST_CASE("Records come page by page in the order of their ids, each with its own lists")
{
    const Database database = withoutReferences();
    RecordTables tables(database);
    Chance chance(5);
    const auto one = chance.value<Id<Family>>();
    const auto other = chance.value<Id<Family>>();
    std::vector<Record> ofOne;
    std::vector<Record> all;
    for (int i = 0; i < 40; ++i) {
        Course course = chance.value<Course>();
        course.sessionsBefore = i;
        course.family = i % 3 == 0 ? other : one;
        tables.insert(course);
        all.push_back(course);
        if (course.family == one)
            ofOne.push_back(course);
    }
    const auto byId = [](const Record &a, const Record &b) { return idOf(a) < idOf(b); };
    std::sort(all.begin(), all.end(), byId);
    std::sort(ofOne.begin(), ofOne.end(), byId);
    const auto gather = [&](std::optional<Id<AnyRecord>> of, int most) {
        std::vector<Record> gathered;
        Id<AnyRecord> after;
        for (std::vector<Record> page; !(page = tables.page(RecordKind::Course, of, after, most)).empty();) {
            CHECK(page.size() <= static_cast<std::size_t>(most));
            after = idOf(page.back());
            gathered.insert(gathered.end(), page.begin(), page.end());
        }
        return gathered;
    };
    CHECK(gather({}, 7) == all);
    CHECK(gather({}, 100) == all);
    CHECK(gather(one.any(), 7) == ofOne);
    CHECK(tables.page(RecordKind::Clinician, one.any(), {}, 10).empty());
}

TEST_CASE("Text is kept in its canonical form whatever form it came in")
{
    const Database database = withoutReferences();
    RecordTables tables(database);
    Chance chance(1);
    Family family = chance.value<Family>();
    family.displayName = QStringLiteral("Zoe\u0308 ") + QChar(0) + QChar(0xd800);
    tables.insert(family);
    const Record kept = tables.get(RecordKind::Family, family.id.any()).value();
    CHECK(std::get<Family>(kept).displayName == QStringLiteral("Zo\u00eb \ufffd\ufffd"));
}

TEST_CASE("A value that no writer writes is damage, and the record is not half read")
{
    Database database = withoutReferences();
    RecordTables tables(database);
    Chance chance(1);
    const Family family = chance.value<Family>();
    tables.insert(family);
    const char *wrong = GENERATE("UPDATE family SET opened = '2026-13-01'", "UPDATE family SET opened = '          '");
    CAPTURE(wrong);
    database.execute(wrong);
    CHECK_THROWS_AS(tables.get(RecordKind::Family, family.id.any()), VaultDamaged);
    CHECK_THROWS_AS(tables.page(RecordKind::Family, {}, {}, 10), VaultDamaged);
}
