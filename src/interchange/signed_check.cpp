#include "src/interchange/signed_check.h"

#include "src/rules/completeness.h"

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// No entry is late by this preset: about a hundred thousand years.
constexpr int neverLate = 1'000'000'000;

QString fieldFor(Need need)
{
    switch (need) {
    case Need::Held:
    case Need::Start:
    case Need::Stop:
        return u"session"_s;
    case Need::WhoWasThere:
        return u"presences"_s;
    case Need::Something:
        return u"passages"_s;
    case Need::WithinTheHour:
        return u"readings"_s;
    case Need::ChildAloneReason:
        return u"child_alone_reason"_s;
    case Need::LateReason:
        return u"late_reason"_s;
    case Need::LateSource:
        return u"late_source"_s;
    }
    return {};
}

std::vector<Person> peopleOf(const Note &note, KnownRecords &known)
{
    std::vector<Person> people;
    for (const Presence &presence : note.presences) {
        if (const KnownPerson *found = known.persons.find(presence.person)) {
            Person person;
            person.id = presence.person;
            person.role = found->role;
            people.push_back(person);
        }
    }
    return people;
}

// Whether a name that was shown is one of a person of the family or of a clinician in the file.
bool isKnown(const ShownName &name, Id<Family> family, KnownRecords &known)
{
    if (name.recordKind == RecordKind::Clinician)
        return known.isLost(RecordKind::Clinician) || known.clinicians.find(Id<Clinician>(name.record.bytes()));
    if (name.recordKind != RecordKind::Person)
        return false;
    const KnownPerson *person = known.persons.find(Id<Person>(name.record.bytes()));
    return person != nullptr ? person->family == family : known.isLost(RecordKind::Person);
}

} // namespace

Session sessionOf(const KnownSession &known)
{
    Session session;
    session.family = known.family;
    session.day = known.part.day;
    session.zone = known.part.zone;
    session.start = known.part.start;
    session.stop = known.part.stop;
    session.status = known.part.status;
    session.place = known.part.place;
    return session;
}

std::vector<Problem> lackingIn(const Note &note, const Session &session, KnownRecords &known)
{
    std::vector<Problem> problems;
    for (const Need need : missing(note, session, peopleOf(note, known), note.written, neverLate))
        problems.push_back(
            {fieldFor(need), need == Need::WithinTheHour ? Mistake::OutOfRange : Mistake::NotComplete, -1});
    return problems;
}

std::vector<Problem> mistakesOf(const Signature &signature, KnownRecords &known)
{
    std::vector<Problem> problems;
    const auto demand = [&](bool met, const QString &field, Mistake mistake) {
        if (!met)
            problems.push_back({field, mistake, -1});
    };
    for (std::size_t i = 0; i < signature.shownNames.size(); ++i)
        demand(isKnown(signature.shownNames[i], signature.family, known),
               u"shown_names["_s + QString::number(i) + u"].record"_s, Mistake::NotInTheFile);

    const bool isNote = signature.recordKind == RecordKind::Note;
    if (!isNote && signature.recordKind != RecordKind::Addendum) {
        demand(false, u"record_kind"_s, Mistake::NotCarried);
        return problems;
    }
    const IdBytes &id = signature.record.bytes();
    KnownWords *words = isNote ? known.notes.find(Id<Note>(id)) : known.addenda.find(Id<Addendum>(id));
    demand(words != nullptr || known.isLost(signature.recordKind), u"record"_s, Mistake::NotInTheFile);
    if (words == nullptr)
        return problems;
    demand(words->family == signature.family, u"record"_s, Mistake::OtherFamily);
    demand(words->author == signature.signer, u"signer"_s, Mistake::NotTheAuthor);
    if (std::exchange(words->isSigned, true)) {
        demand(false, u"record"_s, Mistake::Taken);
    } else if (signature.scheme != 1) {
        demand(signature.scheme < 1, u"scheme"_s, Mistake::UnknownScheme); // below 1 is no scheme, and told elsewhere
    } else if (words->digest) {
        demand(words->digest->finish(signature.shownNames) == signature.digest, u"digest"_s, Mistake::SignatureBroken);
        words->digest.reset();
    }
    return problems;
}

} // namespace attune
