#include "ui/rooms/note_reading.h"

#include "src/rules/day.h"
#include "src/rules/name.h"
#include "src/rules/note_content.h"
#include "src/rules/regulation.h"
#include "src/rules/written_hour.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/strip_view.h"
#include "ui/note/note_words.h"
#include "ui/paper/hour_words.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace attune {

namespace {

class ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(attune::NoteReading)
};

QString clockOf(const Session &session, const std::optional<Instant> &moment)
{
    const auto time = shownTime(session, moment);
    return time ? clockWords(*time) : QString();
}

QVBoxLayout *addCard(QVBoxLayout &column, const QString &title, const QString &icon = {})
{
    auto *card = new Card;
    card->setAccessibleName(title);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(8);
    auto *label = new Label(TextRole::Section, &Tokens::ink, title);
    if (!icon.isEmpty())
        label->withIcon(icon, &Tokens::ink2);
    rows->addWidget(label);
    column.addWidget(card);
    return rows;
}

void addText(QVBoxLayout &rows, TextRole role, Label::Ink ink, const QString &text)
{
    auto *label = new Label(role, ink, text);
    label->setTextFormat(Qt::PlainText);
    rows.addWidget(&label->wrapped());
}

// "Ava; Mum, from minute 10 to 20; an interpreter (Spanish)"
QString whoWasThere(const OpenNote &open)
{
    const auto span = [](const QString &who, std::optional<int> from, std::optional<int> until) {
        if (from && until)
            return ReadingWords::tr("%1, from minute %2 to %3")
                .arg(who, QString::number(*from), QString::number(*until));
        if (from)
            return ReadingWords::tr("%1, from minute %2").arg(who, QString::number(*from));
        return until ? ReadingWords::tr("%1, until minute %2").arg(who, QString::number(*until)) : who;
    };
    QStringList there;
    for (const Presence &presence : open.note.presences) {
        const auto person = std::ranges::find(open.people, presence.person, &Person::id);
        if (person != open.people.end())
            there += span(shownName(*person), presence.fromMinute, presence.untilMinute);
    }
    for (const Guest &guest : open.note.guests) {
        QString who = isName(guest.name) ? ReadingWords::tr("%1 (%2)").arg(asTyped(guest.name), guestWord(guest.role))
                                         : guestWord(guest.role);
        if (!guest.language.isEmpty())
            who = ReadingWords::tr("%1, %2").arg(who, asTyped(guest.language));
        if (saysSomething(guest.agreedBy))
            who = ReadingWords::tr("%1, agreed by %2").arg(who, asTyped(guest.agreedBy));
        there += span(who, guest.fromMinute, guest.untilMinute);
    }
    return there.join(ReadingWords::tr("; "));
}

void addMovement(QVBoxLayout &column, const OpenNote &open, Movement movement)
{
    QStringList elements;
    for (const ElementTick &tick : open.note.elements) {
        if (tick.movement == movement)
            elements += asTyped(tick.shown);
    }
    std::vector<const Passage *> passages;
    for (const Passage &passage : open.note.passages) {
        if (passage.movement == movement && saysSomething(passage.text))
            passages.push_back(&passage);
    }
    if (passages.empty() && elements.isEmpty())
        return;
    QVBoxLayout *rows = addCard(column, movementTitle(movement));
    for (const Passage *passage : passages) {
        QString about = aboutWords(passage->subjects, open.people);
        if (passage->inConfidence)
            about = ReadingWords::tr("%1, in confidence").arg(about);
        if (passage->aboutOutsider)
            about = ReadingWords::tr("%1, and about somebody outside the family").arg(about);
        addText(*rows, TextRole::Caption, &Tokens::ink2, about);
        addText(*rows, TextRole::Body, &Tokens::ink, passage->text);
    }
    if (!elements.isEmpty())
        addText(*rows, TextRole::Secondary, &Tokens::ink2, elements.join(ReadingWords::tr(" · ")));
}

// Whoever has a reading, children first.
std::vector<ShownPerson> whoWasSeen(const OpenNote &open)
{
    std::vector<ShownPerson> seen;
    for (const Person &person : childrenFirst(open.people)) {
        if (std::ranges::count(open.note.readings, person.id, &Reading::person) > 0)
            seen.push_back({person.id, shownName(person), person.role});
    }
    return seen;
}

// Whose strip it is, what can be said of it, and the strip.
void addStrip(QVBoxLayout &rows, const OpenNote &open, const std::vector<ShownPerson> &people)
{
    QStringList names;
    for (const ShownPerson &person : people)
        names += person.shown;
    addText(rows, TextRole::Strong, &Tokens::ink, ReadingWords::tr("The hour of %1").arg(together(names)));
    for (const ShownPerson &person : people) {
        const QString settled = settlingWords(readingsOf(open.note, person.id), arrivalMinute(open.note, person.id));
        if (!settled.isEmpty())
            addText(rows, TextRole::Secondary, &Tokens::ink2, ReadingWords::tr("%1: %2").arg(person.shown, settled));
    }
    auto *strip = new StripView;
    strip->setStrip(stripDrawing(open.note.readings, open.note.strategies, people, minutesOf(open.session)));
    rows.addWidget(strip);
}

// Two children are never in one drawing.
void addStrips(QVBoxLayout &rows, const OpenNote &open)
{
    const std::vector<ShownPerson> seen = whoWasSeen(open);
    const auto isChild = [](const ShownPerson &person) { return person.role == PersonRole::Child; };
    if (std::ranges::count_if(seen, isChild) < 2)
        return addStrip(rows, open, seen);
    for (const ShownPerson &child : seen) {
        if (!isChild(child))
            continue;
        std::vector<ShownPerson> people{child};
        std::ranges::copy_if(seen, std::back_inserter(people), std::not_fn(isChild));
        addStrip(rows, open, people);
    }
}

void addRegulation(QVBoxLayout &column, const OpenNote &open)
{
    const std::vector<HourLine> lines = regulationInWords(open.note, open.people);
    if (lines.empty())
        return;
    QVBoxLayout *rows = addCard(column, ReadingWords::tr("Regulation"));
    if (!open.note.readings.empty())
        addStrips(*rows, open);
    for (const HourLine &line : lines)
        addText(*rows, TextRole::Interface, &Tokens::ink, line.words);
}

// Where it was, how it could be reached, and what came between.
void addPlace(QVBoxLayout &rows, const Session &session)
{
    const auto add = [&](const QString &words) { addText(rows, TextRole::Interface, &Tokens::ink, words); };
    add(ReadingWords::tr("Place: %1").arg(placeWord(session.place)));
    if (saysSomething(session.familyWhere))
        add(ReadingWords::tr("Where the family was: %1").arg(asTyped(session.familyWhere)));
    if (saysSomething(session.familyReach))
        add(ReadingWords::tr("How to reach them: %1").arg(asTyped(session.familyReach)));
    for (const QString &interruption : session.interruptions)
        add(ReadingWords::tr("What interrupted it: %1").arg(asTyped(interruption)));
}

} // namespace

QString timesOf(const Session &session)
{
    const QString start = clockOf(session, session.start);
    const QString stop = clockOf(session, session.stop);
    if (start.isEmpty() || stop.isEmpty())
        return start.isEmpty() ? stop : start;
    return ReadingWords::tr("%1 to %2").arg(start, stop);
}

QString stampWords(const Signature &signature, const QString &zone)
{
    const QLocale locale;
    QStringList words{asTyped(signature.name)};
    if (!signature.credentials.isEmpty())
        words += asTyped(signature.credentials);
    const auto day = dayIn(zone, signature.signedAt);
    const auto time = clockTimeIn(zone, signature.signedAt);
    if (day && time)
        words += ReadingWords::tr("%1, %2").arg(locale.toString(*day, ReadingWords::tr("ddd d MMM yyyy")),
                                                clockWords(*time));
    return words.join(ReadingWords::tr(", "));
}

void addReading(QVBoxLayout &column, const OpenNote &open)
{
    QVBoxLayout *rows = addCard(column, ReadingWords::tr("The hour"));
    if (const QString times = timesOf(open.session); !times.isEmpty())
        addText(*rows, TextRole::Interface, &Tokens::ink, times);
    addPlace(*rows, open.session);
    if (open.note.mostlyHeld)
        addText(*rows, TextRole::Interface, &Tokens::ink,
                ReadingWords::tr("It mostly held %1").arg(heldWord(*open.note.mostlyHeld)));
    if (const QString there = whoWasThere(open); !there.isEmpty()) // a draft may not say it yet
        addText(*rows, TextRole::Interface, &Tokens::ink, ReadingWords::tr("In the room: %1").arg(there));
    if (saysSomething(open.note.childAloneReason))
        addText(*rows, TextRole::Interface, &Tokens::ink,
                ReadingWords::tr("Seen without a caregiver: %1").arg(asTyped(open.note.childAloneReason)));
    if (saysSomething(open.note.lateReason))
        addText(*rows, TextRole::Interface, &Tokens::ink,
                ReadingWords::tr("Late entry: %1. Written from: %2")
                    .arg(asTyped(open.note.lateReason), asTyped(open.note.lateSource)));
    for (const Movement movement : {Movement::Connect, Movement::Reflect, Movement::Repair})
        addMovement(column, open, movement);
    addRegulation(column, open);
    if (saysSomething(open.note.thread)) {
        QVBoxLayout *thread = addCard(column, ReadingWords::tr("Thread for next time"), QStringLiteral("thread"));
        addText(*thread, TextRole::Caption, &Tokens::ink2, aboutWords(open.note.threadSubjects, open.people));
        addText(*thread, TextRole::Body, &Tokens::ink, open.note.thread);
    }
}

} // namespace attune
