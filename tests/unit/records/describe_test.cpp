#include "src/records/describe.h"

#include "src/json/described_reader.h"
#include "src/json/described_writer.h"
#include "src/records/record.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

namespace attune {

// A record whose second field joined it in schema 2.
struct Growing {
    int first = 1;
    int bornLater = 2;
    std::vector<QString> words{};
    bool operator==(const Growing &) const = default;
};
BOOST_DESCRIBE_STRUCT(Growing, (), (first, bornLater, words))
template <>
inline constexpr std::array laterFields<Growing>{LaterField{"bornLater", 2}};

} // namespace attune

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

// Whether values of this type have a form in tables and JSON, and lists go no deeper than one level.
template <class T, bool InList = false>
constexpr bool hasForm()
{
    if constexpr (isOptional<T>) {
        return !isOptional<typename T::value_type> && !isDemanded<T> && hasForm<typename T::value_type, true>();
    } else if constexpr (isList<T>) {
        return !InList && hasForm<typename T::value_type, true>();
    } else if constexpr (Described<T>) {
        bool all = InList;
        forEachField<T>([&](auto field) { all = all && hasForm<typename decltype(field)::Type, true>(); });
        return all;
    } else {
        return isId<
                   T> || DescribedEnum<T> || std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, Instant> || std::is_same_v<T, QDate> || std::is_same_v<T, QByteArray> || std::is_same_v<T, PersonSet>;
    }
}

// The size of a struct that has just these members in this order; a forgotten one makes the real size larger.
template <class T>
constexpr std::size_t describedSize()
{
    std::size_t size = 0;
    const auto alignTo = [&](std::size_t alignment) { size = (size + alignment - 1) / alignment * alignment; };
    forEachField<T>([&](auto field) {
        using Type = typename decltype(field)::Type;
        alignTo(alignof(Type));
        size += sizeof(Type);
    });
    alignTo(alignof(T));
    return size;
}

template <class T, class Visitor>
void forEachWire(Visitor visit)
{
    forEachField<T>(
        [&](auto field) { visit(QString::fromLatin1(field.wire.data(), static_cast<qsizetype>(field.wire.size()))); });
}

template <class Visitor, std::size_t... Index>
void forEachRecord(Visitor visit, std::index_sequence<Index...>)
{
    (visit(std::variant_alternative_t<Index, Record>{}), ...);
}

template <class Visitor>
void forEachRecord(Visitor visit)
{
    forEachRecord(visit, std::make_index_sequence<std::variant_size_v<Record>>());
}

} // namespace

TEST_CASE("Words on the wire are the members' names in snake case")
{
    QStringList wires;
    forEachWire<SafeWay>([&](const QString &wire) { wires << wire; });
    forEachWire<CourseClinician>([&](const QString &wire) { wires << wire; });
    REQUIRE(wires == QStringList{u"way"_s, u"to"_s, u"mind"_s, u"clinician"_s, u"part"_s, u"since"_s, u"until"_s});
    REQUIRE(word(State::FarAway) == "far_away");
    REQUIRE(word(Effect::ALittle) == "a_little");
    REQUIRE(word(RecordKind::JournalRow) == "journal_row");
}

TEST_CASE("A word is read back as its enumerator, and no other spelling is")
{
    forEachEnumerator<Relation>([](Relation relation, std::string_view wire) {
        REQUIRE(fromWord<Relation>(QString::fromLatin1(wire.data(), static_cast<qsizetype>(wire.size()))) == relation);
    });
    REQUIRE(fromWord<State>(u"far_away") == State::FarAway);
    for (const QString &other : {u"FarAway"_s, u"far away"_s, u"far_away "_s, u""_s, u"6"_s})
        REQUIRE(fromWord<State>(other) == std::nullopt);
    REQUIRE(word(static_cast<State>(77)).empty());
}

TEST_CASE("Every relation has its own code of HL7 v3-RoleCode")
{
    QSet<QByteArray> codes;
    int relations = 0;
    forEachEnumerator<Relation>([&](Relation relation, std::string_view) {
        ++relations;
        codes.insert(QByteArray(hl7Code(relation).data()));
    });
    REQUIRE(codes.size() == relations);
    REQUIRE(relations == 34);
}

TEST_CASE("Each relation has the code that HL7 v3-RoleCode gives to it")
{
    const std::pair<Relation, std::string_view> table[]{{Relation::Mother, "MTH"},
                                                        {Relation::Father, "FTH"},
                                                        {Relation::Parent, "PRN"},
                                                        {Relation::NaturalMother, "NMTH"},
                                                        {Relation::NaturalFather, "NFTH"},
                                                        {Relation::AdoptiveMother, "ADOPTM"},
                                                        {Relation::AdoptiveFather, "ADOPTF"},
                                                        {Relation::AdoptiveParent, "ADOPTP"},
                                                        {Relation::FosterMother, "MTHFOST"},
                                                        {Relation::FosterFather, "FTHFOST"},
                                                        {Relation::FosterParent, "PRNFOST"},
                                                        {Relation::Stepmother, "STPMTH"},
                                                        {Relation::Stepfather, "STPFTH"},
                                                        {Relation::Stepparent, "STPPRN"},
                                                        {Relation::Grandmother, "GRMTH"},
                                                        {Relation::Grandfather, "GRFTH"},
                                                        {Relation::MaternalGrandmother, "MGRMTH"},
                                                        {Relation::MaternalGrandfather, "MGRFTH"},
                                                        {Relation::PaternalGrandmother, "PGRMTH"},
                                                        {Relation::PaternalGrandfather, "PGRFTH"},
                                                        {Relation::GreatGrandmother, "GGRMTH"},
                                                        {Relation::GreatGrandfather, "GGRFTH"},
                                                        {Relation::Aunt, "AUNT"},
                                                        {Relation::MaternalAunt, "MAUNT"},
                                                        {Relation::PaternalAunt, "PAUNT"},
                                                        {Relation::Uncle, "UNCLE"},
                                                        {Relation::MaternalUncle, "MUNCLE"},
                                                        {Relation::PaternalUncle, "PUNCLE"},
                                                        {Relation::Sister, "SIS"},
                                                        {Relation::Brother, "BRO"},
                                                        {Relation::Cousin, "COUSN"},
                                                        {Relation::FamilyMember, "FAMMEMB"},
                                                        {Relation::Friend, "FRND"},
                                                        {Relation::Neighbour, "NBOR"}};
    for (const auto &[relation, code] : table) {
        CAPTURE(word(relation));
        REQUIRE(hl7Code(relation) == code);
    }
}

TEST_CASE("Every record begins with its id, has no field named type, and nests one level deep")
{
    forEachRecord([](auto record) {
        using T = decltype(record);
        QStringList wires;
        forEachWire<T>([&](const QString &wire) { wires << wire; });
        INFO(word(T::kind));
        REQUIRE(wires.first() == u"id");
        REQUIRE_FALSE(wires.contains(u"type"_s));
        REQUIRE(wires.removeDuplicates() == 0);
        forEachField<T>([](auto field) {
            INFO(field.member);
            STATIC_REQUIRE(hasForm<typename decltype(field)::Type>());
            REQUIRE(field.schema == 1);
        });
    });
}

TEST_CASE("No record and no row of a list has a member that its description forgot")
{
    forEachRecord([](auto record) {
        INFO(word(decltype(record)::kind));
        REQUIRE(describedSize<decltype(record)>() == sizeof(record));
        forEachField<decltype(record)>([](auto field) {
            using Type = typename decltype(field)::Type;
            if constexpr (isList<Type>) {
                if constexpr (Described<typename Type::value_type>)
                    STATIC_REQUIRE(describedSize<typename Type::value_type>() == sizeof(typename Type::value_type));
            }
        });
    });
}

TEST_CASE("A later field is missed only in JSON that could have had it")
{
    REQUIRE(describedFromJson<Growing>(R"({"first":5})", 1).value == Growing{5, 2, {}});
    REQUIRE(describedFromJson<Growing>(R"({"first":5})", 2).problems
            == std::vector<Problem>{{u"born_later"_s, Mistake::MissingField}});
}

TEST_CASE("A later field stays out of what an earlier schema covers")
{
    const Growing growing{5, 6, {u"a"_s, QString()}};
    REQUIRE(describedToJson(growing, 1) == R"({"first":5,"words":["a",""]})");
    REQUIRE(describedToJson(growing, 2) == R"({"first":5,"born_later":6,"words":["a",""]})");
    REQUIRE(describedFromJson<Growing>(describedToJson(growing, 2), 2).value == growing);
}
