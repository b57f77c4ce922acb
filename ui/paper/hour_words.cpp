#include "ui/paper/hour_words.h"

#include "src/rules/day.h"
#include "src/rules/note_content.h"
#include "src/rules/regulation.h"
#include "src/rules/subjects.h"
#include "ui/paper/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune {

namespace {

class HourWords {
    Q_DECLARE_TR_FUNCTIONS(attune::HourWords)
};

class Telling {
public:
    Telling(const Note &note, const std::vector<Person> &people)
        : m_note(note)
        , m_people(people)
    {
    }

    std::vector<HourLine> tell(const Session &session)
    {
        tellTimes(session);
        tellRoom();
        for (const Passage &passage : m_note.passages)
            say(passage.inConfidence ? HourWords::tr("Given in confidence: %1").arg(passage.text) : passage.text,
                passage.subjects);
        for (const ElementTick &tick : m_note.elements)
            say(HourWords::tr("%1: %2").arg(heldWord(static_cast<HourHeld>(tick.movement)), tick.shown), {});
        tellRegulation();
        say(m_note.thread, HourWords::tr("Thread for next time: %1"), m_note.threadSubjects);
        say(m_note.lateReason, HourWords::tr("Why it is written later: %1"), {});
        say(m_note.lateSource, HourWords::tr("From what it is written: %1"), {});
        return std::move(m_lines);
    }

    std::vector<HourLine> tellOfRegulation()
    {
        tellRegulation();
        return std::move(m_lines);
    }

private:
    void say(const QString &words, const PersonSet &about)
    {
        if (saysSomething(words))
            m_lines.push_back({words, about});
    }
    void say(const QString &typed, const QString &as, const PersonSet &about)
    {
        if (saysSomething(typed))
            m_lines.push_back({as.arg(typed), about});
    }

    QString nameOf(Id<Person> id) const
    {
        const auto found = std::ranges::find(m_people, id, &Person::id);
        return found == m_people.end() ? QString() : shownName(*found);
    }
    QString namesOf(const PersonSet &persons) const
    {
        QStringList names;
        for (const Id<Person> &person : persons)
            names += nameOf(person);
        return names.join(HourWords::tr(", "));
    }

    void tellTimes(const Session &session)
    {
        const auto clock = [&](const std::optional<Instant> &moment) {
            const auto time = moment ? clockTimeIn(session.zone, *moment) : std::nullopt;
            return time ? clockWords(*time) : QString();
        };
        say(clock(session.start), HourWords::tr("The hour began at %1"), {});
        say(clock(session.stop), HourWords::tr("The hour ended at %1"), {});
        if (m_note.mostlyHeld)
            say(HourWords::tr("The hour mostly held %1").arg(heldWord(*m_note.mostlyHeld)), {});
    }

    static QString span(const QString &who, std::optional<int> from, std::optional<int> until)
    {
        if (from && until)
            return HourWords::tr("%1, from minute %2 to %3").arg(who, QString::number(*from), QString::number(*until));
        if (from)
            return HourWords::tr("%1, from minute %2").arg(who, QString::number(*from));
        return until ? HourWords::tr("%1, until minute %2").arg(who, QString::number(*until)) : who;
    }

    void tellRoom()
    {
        for (const Presence &presence : m_note.presences)
            say(HourWords::tr("In the room: %1")
                    .arg(span(nameOf(presence.person), presence.fromMinute, presence.untilMinute)),
                {presence.person});
        for (const Guest &guest : m_note.guests) {
            QStringList known{guestWord(guest.role)};
            for (const QString &word : {guest.name, guest.language}) {
                if (!word.isEmpty())
                    known += word;
            }
            QString who = span(known.join(HourWords::tr(", ")), guest.fromMinute, guest.untilMinute);
            if (!guest.agreedBy.isEmpty())
                who = HourWords::tr("%1; agreed by %2").arg(who, guest.agreedBy);
            say(HourWords::tr("Also in the room: %1").arg(who), {});
        }
        say(m_note.childAloneReason, HourWords::tr("Seen without a caregiver: %1"), {});
    }

    QString led(const PersonSet &ledBy, bool therapist, bool together, const QString &other) const
    {
        QStringList names;
        if (!ledBy.isEmpty())
            names += namesOf(ledBy);
        if (therapist)
            names += HourWords::tr("the therapist");
        if (together)
            names += HourWords::tr("together");
        if (!other.isEmpty())
            names += other;
        return names.join(HourWords::tr(", "));
    }

    void tellRegulation()
    {
        for (const Reading &reading : m_note.readings) {
            QStringList words{nameOf(reading.person), readingWords(reading), timingWord(reading.timing)};
            if (reading.restingEnds)
                words += HourWords::tr("rested");
            const QString who = led(reading.ledBy, reading.therapistLed, reading.ledTogether, reading.ledByOther);
            if (!who.isEmpty())
                words += HourWords::tr("led by %1").arg(who);
            say(HourWords::tr("What was seen: %1").arg(words.join(HourWords::tr(", "))), subjectsOf(reading));
        }
        for (const StrategyUse &use : m_note.strategies)
            tell(use);
        for (const ContextTick &tick : m_note.contexts)
            say(tick.shown, HourWords::tr("What went before: %1"), {});
        say(m_note.wonderDemand, HourWords::tr("What was asked of the child: %1"), {});
        say(m_note.wonderEnvironment, HourWords::tr("What was around: %1"), {});
        say(m_note.wonderCue, HourWords::tr("What came late: %1"), {});
        say(m_note.wonderHelped, HourWords::tr("What helped, even a little: %1"), {});
        for (const GivenLines &lines : m_note.givenLines)
            say(HourWords::tr("Given to %1: %2").arg(nameOf(lines.caregiver), lines.text), {lines.caregiver});
    }

    void tell(const StrategyUse &use)
    {
        QStringList words{use.shown, effectWord(use.effect)};
        if (!use.subjects.isEmpty())
            words += HourWords::tr("with %1").arg(namesOf(use.subjects));
        if (use.minute)
            words += HourWords::tr("at minute %1").arg(QString::number(*use.minute));
        if (use.touchTaken)
            words += touchWord(*use.touchTaken);
        const QString who = led(use.ledBy, use.therapistLed, use.ledTogether, use.ledByOther);
        if (!who.isEmpty())
            words += HourWords::tr("led by %1").arg(who);
        say(HourWords::tr("What was tried: %1").arg(words.join(HourWords::tr(", "))), subjectsOf(use));
    }

    const Note &m_note;
    const std::vector<Person> &m_people;
    std::vector<HourLine> m_lines;
};

} // namespace

std::vector<HourLine> hourInWords(const Note &note, const Session &session, const std::vector<Person> &people)
{
    return Telling(note, people).tell(session);
}

std::vector<HourLine> regulationInWords(const Note &note, const std::vector<Person> &people)
{
    return Telling(note, people).tellOfRegulation();
}

QString settlingWords(std::span<const Reading> readings, int arrivalMinute)
{
    const auto episodes = episodesOf(readings, arrivalMinute);
    if (episodes.empty())
        return {};
    const Episode &last = episodes.back();
    if (last.end == EpisodeEnd::NotYet) {
        const auto least = atLeastMinutes(last);
        return least && *least > 0 ? HourWords::tr("Not yet settled, after at least %1").arg(minutesWord(*least))
                                   : HourWords::tr("Not yet settled");
    }
    const auto minutes = minutesToSettle(last);
    if (!minutes)
        return HourWords::tr("Settled; the minutes are not known");
    const QString words = minutesWord(*minutes);
    if (last.fromArrival)
        return last.isAbout ? HourWords::tr("Settled about %1 after arriving").arg(words)
                            : HourWords::tr("Settled %1 after arriving").arg(words);
    return last.isAbout ? HourWords::tr("Settled after about %1").arg(words)
                        : HourWords::tr("Settled after %1").arg(words);
}

} // namespace attune
