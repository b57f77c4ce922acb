// The part of LargePractice that writes and signs the notes.
#include "src/json/signed_content.h"
#include "src/rules/subjects.h"
#include "tests/bench/store/large_practice.h"

#include <chrono>

namespace attune::bench {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr int rareEvery = 10;

const VocabularyWord &oneOf(const std::vector<VocabularyWord> &words, int number)
{
    return words[static_cast<std::size_t>(number) % words.size()];
}

} // namespace

Note LargePractice::note(int number) const
{
    const int place = sessionOfNote(number);
    const int family = place % m_scope.families;
    const std::vector<Person> persons = people(family);
    const PersonSet dyad{persons[0].id, persons[1].id};
    const auto seed = static_cast<std::uint32_t>(number) * 4 + static_cast<std::uint32_t>(m_scope.batch) * 1000003;
    Note note;
    note.id = idOf<Note>(number);
    note.family = this->family(family);
    note.session = idOf<Session>(place);
    note.author = clinicianOf(family).id;
    note.begun = startOf(place) + hours(2);
    note.written = note.begun + minutes(20);
    note.presences = {{persons[0].id, {}, {}}, {persons[1].id, 0, 50}};
    for (int i = 0; i < 3; ++i)
        note.passages.push_back(
            {Movement(i), m_prose.text(seed + static_cast<std::uint32_t>(i), 680), dyad, false, false});
    if (number % rareEvery == 0)
        note.passages[1].text += Prose::rare(number);
    for (int i = 0; i < 3; ++i) {
        const VocabularyWord &word = oneOf(m_elements, number + i);
        note.elements.push_back({Movement(i), word.id, word.shown});
    }
    addRegulation(note, number, persons);
    note.thread = m_prose.text(seed + 3, 60);
    note.threadSubjects = dyad;
    return note;
}

void LargePractice::addRegulation(Note &note, int number, const std::vector<Person> &people) const
{
    if (number % 2 == 0)
        return;
    const Id<Person> child = people[0].id;
    note.readings = {{child, 2, State::Watchful, Timing::About, false, {}, false, false, {}},
                     {child, 6, State::Upset, Timing::Timed, false, {}, false, false, {}},
                     {child, 14 + number % 17, State::Settled, Timing::Timed, false, {people[1].id}, false, false, {}},
                     {people[1].id, 6, State::StirredUp, Timing::About, false, {}, false, false, {}}};
    for (int i = 0; i < 2; ++i) {
        const VocabularyWord &word = oneOf(m_strategies, number + i);
        StrategyUse use;
        use.strategy = word.id;
        use.shown = word.shown;
        use.group = word.group.value();
        use.subjects = {child, people[1].id};
        use.ledBy = {people[1].id};
        use.effect = Effect::Helped;
        use.minute = 8 + i;
        note.strategies.push_back(std::move(use));
    }
    const VocabularyWord &context = oneOf(m_contexts, number);
    note.contexts = {{context.id, context.shown}};
}

Addendum LargePractice::addendum(int number) const
{
    const Note note = this->note(noteOfAddendum(number));
    Addendum addendum;
    addendum.id = idOf<Addendum>(number);
    addendum.family = note.family;
    addendum.note = note.id;
    addendum.author = note.author;
    addendum.sessionDay = session(sessionOfNote(noteOfAddendum(number))).day;
    addendum.written = note.written + hours(26);
    addendum.text = m_prose.text(static_cast<std::uint32_t>(number), 200);
    addendum.reason = u"remembered later"_s;
    addendum.subjects = note.passages.front().subjects;
    return addendum;
}

Signature LargePractice::stamp(int number, const Note &note) const
{
    Signature signature;
    signature.id = idOf<Signature>(number);
    signature.family = note.family;
    signature.record = note.id.any();
    signature.signer = note.author;
    signature.signedAt = note.written + minutes(1);
    signature.vault = Id<VaultIdentity>(idOf<Signature>(0).bytes()); // signed elsewhere
    signature.scheme = currentScheme;
    return signature;
}

Signature LargePractice::signature(int number) const
{
    const bool isOfAddendum = number >= notes();
    const int place = isOfAddendum ? noteOfAddendum(number - notes()) : number;
    const Note note = this->note(place);
    const int family = sessionOfNote(place) % m_scope.families;
    const Clinician &signer = clinicianOf(family);
    Signature signature = stamp(number, note);
    signature.name = signer.name;
    signature.credentials = signer.credentials;
    if (isOfAddendum) {
        const Addendum addendum = this->addendum(number - notes());
        signature.recordKind = RecordKind::Addendum;
        signature.record = addendum.id.any();
        signature.shownNames = namesToShow(addendum, signer, people(family));
        signature.digest = digestOf(signedContent(addendum, signature.shownNames)).value();
    } else {
        signature.shownNames = namesToShow(note, signer, people(family));
        signature.digest = digestOf(signedContent(note, session(sessionOfNote(place)), signature.shownNames)).value();
    }
    return signature;
}

} // namespace attune::bench
