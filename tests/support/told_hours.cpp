#include "tests/support/told_hours.h"

#include "src/rules/note_content.h"

#include <algorithm>

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

const std::array strategyWords{u"rocking"_s, u"a song"_s, u"the swing"_s, u"a dim light"_s, u"bubbles"_s};

// Hours are fifty minutes long, and all that happens in them falls on the same few minutes.
int someMinute(Dice &dice)
{
    return 5 * dice.below(11);
}

class NoteWriter {
public:
    NoteWriter(Dice &dice, const KeptFamily &family, Note &note)
        : m_dice(dice)
        , m_family(family)
        , m_note(note)
    {
    }

    void write()
    {
        writePresences();
        writeReadings();
        writeStrategies();
        writeWords();
        if (m_dice.oneIn(3))
            m_note.mostlyHeld = HourHeld(m_dice.below(4));
    }

private:
    void writePresences()
    {
        const int who = m_dice.below(24);
        const bool childrenAlone = who < 6;
        const bool caregiversAlone = !childrenAlone && who < 9;
        if (!caregiversAlone) {
            const std::size_t alone = m_dice.oneIn(3) ? static_cast<std::size_t>(m_dice.below(2)) : 2;
            for (std::size_t i = 0; i < m_family.children.size(); ++i) {
                if (alone >= m_family.children.size() || alone == i)
                    attend(m_family.children[i].id, 8);
            }
        }
        m_note.childAloneReason = u"as it was agreed"_s;
        if (childrenAlone)
            return;
        const int most = 1 + m_dice.below(2);
        const std::size_t first = static_cast<std::size_t>(m_dice.below(static_cast<int>(m_family.caregivers.size())));
        for (int i = 0; i < most; ++i)
            attend(m_family.caregivers[(first + static_cast<std::size_t>(i)) % m_family.caregivers.size()].id, 3);
        if (m_dice.oneIn(10))
            m_note.guests.push_back({GuestRole::Interpreter, u"Sol Reyes"_s, u"Spanish"_s, u"everybody"_s, {}, {}});
    }

    // Most were there for the whole hour, one in so many for a part of it.
    void attend(Id<Person> person, int oneIn)
    {
        if (!m_dice.oneIn(oneIn)) {
            m_note.presences.push_back(m_dice.oneIn(2) ? Presence{person, {}, {}} : Presence{person, 0, 50});
            return;
        }
        const int minute = someMinute(m_dice);
        switch (m_dice.below(3)) {
        case 0:
            m_note.presences.push_back({person, {}, minute});
            break;
        case 1:
            m_note.presences.push_back({person, minute, {}});
            break;
        default:
            m_note.presences.push_back({person, {}, minute / 2});
            m_note.presences.push_back({person, minute, {}});
        }
    }

    void writeReadings()
    {
        for (const Person &child : m_family.children) {
            if (!m_dice.oneIn(4))
                read(child.id, 1 + m_dice.below(4));
        }
        if (m_dice.oneIn(3))
            read(m_dice.oneOf(m_family.caregivers).id, 1);
    }

    void read(Id<Person> person, int count)
    {
        std::vector<int> minutes;
        for (int i = 0; i < count; ++i)
            minutes.push_back(someMinute(m_dice));
        std::ranges::sort(minutes);
        const int unknown = m_dice.below(8); // of one reading, or of all
        for (int i = 0; i < count; ++i) {
            Reading reading;
            reading.person = person;
            if (unknown != i && unknown != 7)
                reading.minute = minutes[static_cast<std::size_t>(i)];
            reading.state = State(m_dice.below(8));
            if (i == count - 1 && m_dice.oneIn(2))
                reading.state = State::Settled;
            reading.restingEnds = reading.state == State::Resting && m_dice.oneIn(2);
            reading.timing = Timing(m_dice.below(3));
            lead(reading);
            m_note.readings.push_back(reading);
        }
    }

    template <class Led>
    void lead(Led &led)
    {
        switch (m_dice.below(5)) {
        case 0:
        case 1:
            led.ledBy = {m_dice.oneOf(m_family.caregivers).id};
            break;
        case 2:
            led.therapistLed = true;
            break;
        case 3:
            led.ledTogether = true;
            break;
        default:
            led.ledByOther = m_dice.oneIn(2) ? u"the neighbour"_s : QString();
        }
    }

    void writeStrategies()
    {
        for (int left = m_dice.below(3); left > 0; --left) {
            const int word = m_dice.below(static_cast<int>(strategyWords.size()));
            StrategyUse use;
            use.strategy = countedId<VocabularyWord>(word);
            use.shown = strategyWords[static_cast<std::size_t>(word)];
            use.group = StrategyGroup(word);
            use.subjects = someSubjects();
            use.effect = Effect(m_dice.below(5));
            if (!m_dice.oneIn(3))
                use.minute = someMinute(m_dice);
            lead(use);
            m_note.strategies.push_back(use);
        }
    }

    PersonSet someSubjects()
    {
        const Id<Person> child = m_dice.oneOf(m_family.children).id;
        const Id<Person> caregiver = m_dice.oneOf(m_family.caregivers).id;
        switch (m_dice.below(6)) {
        case 0:
            return {caregiver};
        case 1:
            return {child, caregiver};
        case 2:
            return {m_family.children.front().id, m_family.children.back().id};
        default:
            return {child};
        }
    }

    void writeWords()
    {
        const bool hasNothing = !hasReading(m_note) && m_note.strategies.empty();
        if (m_dice.oneIn(3))
            m_note.elements.push_back({Movement(m_dice.below(3)), countedId<VocabularyWord>(100), u"watching"_s});
        for (int left = hasNothing ? 1 : std::max(0, m_dice.below(5) - 1); left > 0; --left) {
            m_note.passages.push_back({Movement(m_dice.below(3)), u"What was said in %1."_s.arg(m_note.id.toText()),
                                       someSubjects(), m_dice.oneIn(8), m_dice.oneIn(8), false});
        }
        if (m_dice.oneIn(3)) {
            m_note.thread = u"the bear on the sill"_s;
            m_note.threadSubjects = someSubjects();
        }
    }

    Dice &m_dice;
    const KeptFamily &m_family;
    Note &m_note;
};

} // namespace

Note toldNote(Dice &dice, const KeptFamily &family, const Session &session, int number, Id<Clinician> author)
{
    Note note;
    note.id = countedId<Note>(number);
    note.family = family.family.id;
    note.session = session.id;
    note.author = author;
    note.begun = *session.start + std::chrono::hours(1);
    note.written = note.begun + std::chrono::minutes(20);
    NoteWriter(dice, family, note).write();
    return note;
}

} // namespace attune::test
