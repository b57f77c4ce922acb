#include "src/records/id.h"

#include "src/records/id_source.h"
#include "src/records/person_set.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <random>
#include <set>
#include <type_traits>

using namespace attune;
using namespace std::chrono_literals;

namespace {

struct AFamily;
constexpr std::uint64_t allOnes = std::numeric_limits<std::uint64_t>::max();

Id<Person> personId(std::uint8_t number)
{
    IdBytes bytes{};
    bytes[15] = number;
    return Id<Person>(bytes);
}

} // namespace

TEST_CASE("An id is a UUID of version 7 whose time can be read from it")
{
    IdSource source([] { return Instant(0x017f22e279b0ms); }, [] { return allOnes; });
    REQUIRE(source.next<AFamily>().toText() == u"017f22e2-79b0-7fff-bfff-ffffffffffff");
    IdSource zeros([] { return Instant(0x017f22e279b0ms); }, [] { return std::uint64_t{0}; });
    REQUIRE(zeros.next<AFamily>().toText() == u"017f22e2-79b0-7000-8000-000000000000");
    REQUIRE(madeAt(zeros.nextBytes()) == Instant(0x017f22e279b0ms));
}

TEST_CASE("Ids ascend within one millisecond, when the clock is set back, and where chance ran full")
{
    std::mt19937_64 generator(5);
    Instant now(1778749200000ms);
    IdSource source([&] { return now; }, [&] { return generator() % 4 == 0 ? allOnes : generator(); });
    IdBytes last{};
    for (int i = 0; i < 20000; ++i) {
        const IdBytes next = source.nextBytes();
        REQUIRE(last < next);
        REQUIRE((next[6] >> 4) == 7);
        REQUIRE((next[8] >> 6) == 2);
        last = next;
        now += std::chrono::milliseconds(static_cast<int>(generator() % 5) - 2);
    }
}

TEST_CASE("Counting on from a full millisecond goes into the next one")
{
    IdSource source([] { return Instant(255ms); }, [] { return allOnes; });
    REQUIRE(source.next<AFamily>().toText() == u"00000000-00ff-7fff-bfff-ffffffffffff");
    REQUIRE(source.next<AFamily>().toText() == u"00000000-0100-7000-8000-000000000000");
}

TEST_CASE("The system's ids are all different")
{
    IdSource source = IdSource::ofTheSystem();
    std::set<Id<AFamily>> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(source.next<AFamily>());
    REQUIRE(ids.size() == 1000);
}

TEST_CASE("An id is read from its own text and bytes and from no other form")
{
    const auto id = Id<AFamily>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-0123456789ab");
    REQUIRE(id->toText() == u"018f6d2e-7c3a-7b1d-9e4f-0123456789ab");
    REQUIRE(Id<AFamily>::fromBytes(id->toBytes()) == id);
    for (const char16_t *other : {u"018F6D2E-7C3A-7B1D-9E4F-0123456789AB", u"018f6d2e7c3a7b1d9e4f0123456789ab", u"",
                                  u"018f6d2e-7c3a-7b1d-9e4f-0123456789a", u"018f6d2e-7c3a-7b1d-9e4f-0123456789abc",
                                  u"018f6d2e-7c3a-7b1d-9e4f0-123456789ab", u"018f6d2g-7c3a-7b1d-9e4f-0123456789ab",
                                  u"00000000-0000-0000-0000-000000000000", u"{18f6d2e-7c3a-7b1d-9e4f-0123456789a}"})
        REQUIRE(Id<AFamily>::fromText(other) == std::nullopt);
    REQUIRE(Id<AFamily>::fromBytes(QByteArray(16, 0)) == std::nullopt);
    REQUIRE(Id<AFamily>::fromBytes(QByteArray(15, 1)) == std::nullopt);
    REQUIRE(Id<AFamily>::fromBytes(QByteArray(17, 1)) == std::nullopt);
    REQUIRE(Id<AFamily>().isNull());
}

TEST_CASE("A family's id cannot be taken for a person's")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<Id<AFamily>, Id<Person>>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<Id<Person>, Id<AFamily>>);
}

TEST_CASE("Equal sets of persons have equal bytes, in whatever order they were gathered")
{
    PersonSet set{personId(3), personId(1), personId(3), personId(2)};
    REQUIRE(set.size() == 3);
    REQUIRE(set == PersonSet{personId(1), personId(2), personId(3)});
    REQUIRE(set.toBytes() == PersonSet({personId(2), personId(3), personId(1)}).toBytes());
    REQUIRE(PersonSet::fromBytes(set.toBytes()) == set);
    set.remove(personId(2));
    set.remove(personId(9));
    REQUIRE(set == PersonSet{personId(1), personId(3)});
    REQUIRE(PersonSet::fromBytes({}) == PersonSet());
}

TEST_CASE("Bytes that are not a set of persons in order are refused")
{
    const QByteArray one = personId(1).toBytes();
    const QByteArray two = personId(2).toBytes();
    REQUIRE(PersonSet::fromBytes(one + two).has_value());
    REQUIRE(PersonSet::fromBytes(two + one) == std::nullopt);
    REQUIRE(PersonSet::fromBytes(one + one) == std::nullopt);
    REQUIRE(PersonSet::fromBytes(one.chopped(1)) == std::nullopt);
    REQUIRE(PersonSet::fromBytes(one + two.first(3)) == std::nullopt);
    REQUIRE(PersonSet::fromBytes(QByteArray(16, 0)) == std::nullopt);
}

TEST_CASE("A set holds all of another only where each one is in it")
{
    const PersonSet two{personId(1), personId(2)};
    REQUIRE(two.containsAll({personId(2)}));
    REQUIRE(two.containsAll({}));
    REQUIRE_FALSE(two.containsAll({personId(2), personId(3)}));
}
