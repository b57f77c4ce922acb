#include "src/json/digest.h"

#include "src/json/signed_content.h"
#include "tests/unit/records/a_record.h"

#include <catch2/catch_test_macros.hpp>

#include <sodium.h>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

Note smallNote()
{
    Note note;
    note.id = *Id<Note>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000001");
    note.family = *Id<Family>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000002");
    note.session = *Id<Session>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000003");
    note.author = *Id<Clinician>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000004");
    Passage passage;
    passage.movement = Movement::Repair;
    passage.text = u"The tower fell, and Mum said sorry for the loud voice."_s;
    note.passages.push_back(passage);
    Reading reading;
    reading.person = *Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000005");
    reading.minute = 0;
    reading.state = State::FarAway;
    note.readings.push_back(reading);
    return note;
}

Session smallSession()
{
    Session session;
    session.id = smallNote().session;
    session.status = SessionStatus::Held;
    session.day = QDate(2026, 5, 14);
    session.zone = u"Europe/London"_s;
    session.start = Instant(std::chrono::milliseconds(1778749200000));
    return session;
}

std::vector<ShownName> shownNames()
{
    ShownName name;
    name.record = smallNote().readings.front().person.any();
    name.shown = u"Maya"_s;
    return {name};
}

QByteArray digestWith(const Note &note, const Session &session, const std::vector<ShownName> &shown = shownNames())
{
    return digestOf(signedContent(note, session, shown)).value();
}

} // namespace

TEST_CASE("The digest is BLAKE2b-256 as libsodium makes it")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("Attune"), QByteArray(100000, 'x')}) {
        QByteArray expected(32, 0);
        REQUIRE(crypto_generichash(reinterpret_cast<unsigned char *>(expected.data()), 32,
                                   reinterpret_cast<const unsigned char *>(bytes.constData()),
                                   static_cast<unsigned long long>(bytes.size()), nullptr, 0)
                == 0);
        REQUIRE(digestOf(QByteArrayView(bytes)) == expected);
    }
}

TEST_CASE("A note's digest by scheme 1 is the same today as on the day it was first made")
{
    // Made by another program's BLAKE2b-256 from the canonical JSON spelled out by hand.
    REQUIRE(digestWith(smallNote(), smallSession()).toHex()
            == "578c149c38e2ee1ca1109bd07a6ffdc58a41e5ce831dcf26323a4fecaa760054");
}

TEST_CASE("Changing anything in a note changes its digest")
{
    Chance chance(11);
    const Note note = chance.value<Note>();
    const QByteArray digest = digestWith(note, smallSession());
    forEachField<Note>([&](auto field) {
        Note changed = note;
        while (changed.*field.pointer == note.*field.pointer)
            changed.*field.pointer = chance.value<typename decltype(field)::Type>();
        INFO(field.member);
        REQUIRE(digestWith(changed, smallSession()) != digest);
    });
}

TEST_CASE("The digest covers times, day, zone, status and place of the session, and the names as shown")
{
    const QByteArray digest = digestWith(smallNote(), smallSession());
    const auto changedBy = [&](auto change) {
        Session session = smallSession();
        change(session);
        return digestWith(smallNote(), session) != digest;
    };
    REQUIRE(changedBy([](Session &s) { s.start.reset(); }));
    REQUIRE(changedBy([](Session &s) { s.stop = s.start; }));
    REQUIRE(changedBy([](Session &s) { s.day = s.day.addDays(1); }));
    REQUIRE(changedBy([](Session &s) { s.zone = u"Europe/Paris"_s; }));
    REQUIRE(changedBy([](Session &s) { s.status = SessionStatus::Planned; }));
    REQUIRE(changedBy([](Session &s) { s.place = Place::Home; }));
    REQUIRE_FALSE(changedBy([](Session &s) { s.familyReach = u"ring twice"_s; }));
    std::vector<ShownName> renamed = shownNames();
    renamed.front().shown = u"Lila"_s;
    REQUIRE(digestWith(smallNote(), smallSession(), renamed) != digest);
}

TEST_CASE("A note and its own addendum cannot be taken for each other, nor schemes for one another")
{
    Addendum addendum;
    addendum.sessionDay = QDate(2026, 5, 14);
    const auto first = digestOf(signedContent(addendum, shownNames()));
    addendum.text = u"Mum rang: the bear was Maya's own."_s;
    REQUIRE(digestOf(signedContent(addendum, shownNames())) != first);
    REQUIRE(digestOf(signedContent(smallNote(), smallSession(), shownNames(), 2)) == std::nullopt);
    REQUIRE(digestOf(signedContent(addendum, shownNames(), 0)) == std::nullopt);
}

TEST_CASE("A record's digest tells its kind and every field")
{
    Chance chance(3);
    JournalRow row = chance.value<JournalRow>();
    const QByteArray digest = digestOf(Record(row));
    row.previousDigest = digestOf(QByteArrayView("another row"));
    REQUIRE(digestOf(Record(row)) != digest);
    Strike strike;
    Draft draft;
    REQUIRE(digestOf(Record(strike)) != digestOf(Record(draft)));
}
