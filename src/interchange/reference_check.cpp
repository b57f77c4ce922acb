#include "src/interchange/reference_check.h"

#include "src/interchange/signed_check.h"
#include "src/json/record_json.h"
#include "src/rules/soundness.h"

namespace attune {

using namespace Qt::StringLiterals;

namespace {

QString at(const QString &list, std::size_t i, const QString &field)
{
    return list + u'[' + QString::number(i) + (field.isEmpty() ? u"]"_s : u"]."_s + field);
}

// One record's look around; the overloads of check() say what each kind refers to.
class References {
public:
    References(KnownRecords &known, int line)
        : m_known(known)
        , m_line(line)
    {
    }

    std::vector<Problem> takeProblems() { return std::move(m_problems); }

    void check(const Clinician &clinician) { m_known.clinicians.add(clinician.id, {}); }
    void check(const Family &family) { m_known.families.add(family.id, {}); }

    void check(const Person &person)
    {
        family(person.family);
        // Those who come later in the file are looked up when it ends.
        m_known.persons.add(person.id, {person.family, person.role});
    }

    void check(const Dyad &dyad)
    {
        family(dyad.family);
        person(u"child"_s, dyad.child, dyad.family);
        person(u"caregiver"_s, dyad.caregiver, dyad.family);
    }

    void check(const Course &course)
    {
        family(course.family);
        for (std::size_t i = 0; i < course.children.size(); ++i)
            person(at(u"children"_s, i, {}), course.children[i], course.family);
        for (std::size_t i = 0; i < course.caregivers.size(); ++i)
            person(at(u"caregivers"_s, i, {}), course.caregivers[i], course.family);
        for (std::size_t i = 0; i < course.clinicians.size(); ++i)
            clinician(at(u"clinicians"_s, i, u"clinician"_s), course.clinicians[i].clinician);
        m_known.courses.add(course.id, course.family);
    }

    void check(const Session &session)
    {
        family(session.family);
        const Id<Family> *course = m_known.courses.find(session.course);
        demand(course != nullptr || m_known.isLost(RecordKind::Course), u"course"_s, Mistake::NotInTheFile);
        demand(course == nullptr || *course == session.family, u"course"_s, Mistake::OtherFamily);
        for (std::size_t i = 0; i < session.clinicians.size(); ++i)
            clinician(at(u"clinicians"_s, i, u"clinician"_s), session.clinicians[i].clinician);
        persons(u"subjects"_s, session.subjects, session.family);
        const SignedNote part = signedContent({}, session, {});
        m_known.sessions.add(session.id, {session.family, part.session});
    }

    void check(const Note &note)
    {
        noteFields(note, QString());
        const KnownSession *session = m_known.sessions.find(note.session);
        KnownWords words{note.family, note.author, note.id, {}, m_line, false, false, nullptr};
        if (session != nullptr) {
            const Session signedPart = sessionOf(*session);
            append(lackingIn(note, signedPart, m_known));
            words.sessionDay = session->part.day;
            words.digest = std::make_unique<PendingDigest>(note, signedPart);
        }
        m_known.notes.add(note.id, std::move(words));
    }

    void check(const Addendum &addendum)
    {
        family(addendum.family);
        clinician(u"author"_s, addendum.author);
        persons(u"subjects"_s, addendum.subjects, addendum.family);
        if (const KnownWords *words = note(addendum.note, addendum.family))
            demand(words->sessionDay.isNull() || words->sessionDay == addendum.sessionDay, u"session_day"_s,
                   Mistake::DoesNotBelong);
        m_known.addenda.add(addendum.id,
                            {addendum.family,
                             addendum.author,
                             addendum.note,
                             {},
                             m_line,
                             false,
                             false,
                             std::make_unique<PendingDigest>(addendum)});
    }

    void check(const Strike &strike)
    {
        family(strike.family);
        clinician(u"by"_s, strike.by);
        if (KnownWords *words = note(strike.note, strike.family))
            demand(!std::exchange(words->isStruck, true), u"note"_s, Mistake::Taken);
    }

    void check(const Signature &signature)
    {
        family(signature.family);
        clinician(u"signer"_s, signature.signer);
        note(signature.note, signature.family);
        append(mistakesOf(signature, m_known));
    }

    void check(const Draft &draft)
    {
        family(draft.family);
        session(draft.session, draft.family, QString());
        clinician(u"author"_s, draft.author);
        once(draft.session, draft.author, u"session"_s);
        demand(m_known.notes.find(draft.note) == nullptr, u"note"_s, Mistake::Taken);

        const Parsed<Note> parsed = noteFromJson(draft.content.toUtf8());
        for (Problem problem : parsed.problems) {
            problem.field = problem.field.isEmpty() ? u"content"_s : u"content."_s + problem.field;
            m_problems.push_back(std::move(problem));
        }
        if (parsed.value)
            draftedNote(*parsed.value, draft);
    }

    template <class Other>
    void check(const Other &)
    {
        demand(false, u"type"_s, Mistake::NotCarried);
    }

private:
    void draftedNote(const Note &note, const Draft &draft)
    {
        demand(note.id == draft.note, u"content.id"_s, Mistake::DoesNotBelong);
        demand(note.family == draft.family, u"content.family"_s, Mistake::DoesNotBelong);
        demand(note.session == draft.session, u"content.session"_s, Mistake::DoesNotBelong);
        demand(note.author == draft.author, u"content.author"_s, Mistake::DoesNotBelong);
        for (Problem problem : problemsOf(note)) {
            problem.field.prepend(u"content."_s);
            m_problems.push_back(std::move(problem));
        }
        people(note, u"content."_s);
    }

    void noteFields(const Note &note, const QString &path)
    {
        family(note.family);
        session(note.session, note.family, path);
        clinician(path + u"author"_s, note.author);
        once(note.session, note.author, path + u"session"_s);
        people(note, path);
    }

    void people(const Note &note, const QString &path)
    {
        for (std::size_t i = 0; i < note.presences.size(); ++i)
            person(path, u"presences"_s, i, u"person"_s, note.presences[i].person, note.family);
        for (std::size_t i = 0; i < note.passages.size(); ++i)
            persons(path, u"passages"_s, i, u"subjects"_s, note.passages[i].subjects, note.family);
        for (std::size_t i = 0; i < note.readings.size(); ++i) {
            person(path, u"readings"_s, i, u"person"_s, note.readings[i].person, note.family);
            persons(path, u"readings"_s, i, u"led_by"_s, note.readings[i].ledBy, note.family);
        }
        for (std::size_t i = 0; i < note.strategies.size(); ++i) {
            persons(path, u"strategies"_s, i, u"subjects"_s, note.strategies[i].subjects, note.family);
            persons(path, u"strategies"_s, i, u"led_by"_s, note.strategies[i].ledBy, note.family);
        }
        for (std::size_t i = 0; i < note.givenLines.size(); ++i)
            person(path, u"given_lines"_s, i, u"caregiver"_s, note.givenLines[i].caregiver, note.family);
        persons(path + u"thread_subjects"_s, note.threadSubjects, note.family);
    }

    void demand(bool met, const QString &field, Mistake mistake)
    {
        if (!met)
            m_problems.push_back({field, mistake, -1});
    }

    void append(std::vector<Problem> problems)
    {
        for (Problem &problem : problems)
            m_problems.push_back(std::move(problem));
    }

    void family(Id<Family> id)
    {
        demand(m_known.families.find(id) != nullptr || m_known.isLost(RecordKind::Family), u"family"_s,
               Mistake::NotInTheFile);
    }

    void clinician(const QString &field, Id<Clinician> id)
    {
        demand(m_known.clinicians.find(id) != nullptr || m_known.isLost(RecordKind::Clinician), field,
               Mistake::NotInTheFile);
    }

    std::optional<Mistake> personMistake(Id<Person> id, Id<Family> family)
    {
        const KnownPerson *known = m_known.persons.find(id);
        if (known == nullptr)
            return m_known.isLost(RecordKind::Person) ? std::nullopt : std::optional(Mistake::NotInTheFile);
        return known->family == family ? std::nullopt : std::optional(Mistake::OtherFamily);
    }

    void person(const QString &field, Id<Person> id, Id<Family> family)
    {
        if (const auto mistake = personMistake(id, family))
            demand(false, field, *mistake);
    }

    // The same, with the path spelled only where it is needed: this runs for each reading of each note.
    void person(const QString &path, const QString &list, std::size_t i, const QString &field, Id<Person> id,
                Id<Family> family)
    {
        if (personMistake(id, family))
            person(path + at(list, i, field), id, family);
    }

    void persons(const QString &field, const PersonSet &set, Id<Family> family)
    {
        std::size_t i = 0;
        for (const Id<Person> &each : set) {
            if (personMistake(each, family))
                person(at(field, i, {}), each, family);
            ++i;
        }
    }

    void persons(const QString &path, const QString &list, std::size_t i, const QString &field, const PersonSet &set,
                 Id<Family> family)
    {
        for (const Id<Person> &each : set) {
            if (personMistake(each, family))
                return persons(path + at(list, i, field), set, family);
        }
    }

    void session(Id<Session> id, Id<Family> family, const QString &path)
    {
        const KnownSession *known = m_known.sessions.find(id);
        demand(known != nullptr || m_known.isLost(RecordKind::Session), path + u"session"_s, Mistake::NotInTheFile);
        demand(known == nullptr || known->family == family, path + u"session"_s, Mistake::OtherFamily);
    }

    KnownWords *note(Id<Note> id, Id<Family> family)
    {
        KnownWords *known = m_known.notes.find(id);
        demand(known != nullptr || m_known.isLost(RecordKind::Note), u"note"_s, Mistake::NotInTheFile);
        demand(known == nullptr || known->family == family, u"note"_s, Mistake::OtherFamily);
        return known;
    }

    void once(Id<Session> session, Id<Clinician> author, const QString &field)
    {
        demand(m_known.written.insert({session, author}).second, field, Mistake::Taken);
    }

    KnownRecords &m_known;
    int m_line;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> checkAgainst(KnownRecords &known, const Record &record, int line)
{
    References references(known, line);
    std::visit([&](const auto &held) { references.check(held); }, record);
    return references.takeProblems();
}

} // namespace attune
