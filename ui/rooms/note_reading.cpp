#include "ui/rooms/note_reading.h"

#include "src/rules/day.h"
#include "src/rules/name.h"
#include "src/rules/note_content.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/strip_view.h"
#include "ui/note/note_words.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace attune {

namespace {

class ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(attune::NoteReading)
};

QString clock(const OpenNote &open, const std::optional<Instant> &moment)
{
    const auto time = moment ? clockTimeIn(open.session.zone, *moment) : std::nullopt;
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
        QString about = ReadingWords::tr("About %1").arg(shownNames(passage->subjects, open.people));
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

std::vector<ShownPerson> childrenThenCaregivers(const OpenNote &open)
{
    std::vector<ShownPerson> shown;
    for (const PersonRole role : {PersonRole::Child, PersonRole::Caregiver, PersonRole::Other}) {
        for (const Person &person : open.people) {
            const bool isRead = std::ranges::any_of(
                open.note.readings, [&](const Reading &reading) { return reading.person == person.id; });
            if (person.role == role && (isRead || role == PersonRole::Child))
                shown.push_back({person.id, shownName(person), person.role});
        }
    }
    return shown;
}

void addRegulation(QVBoxLayout &column, const OpenNote &open)
{
    const Note &note = open.note;
    if (!hasRegulationRecord(note) && note.contexts.empty())
        return;
    QVBoxLayout *rows = addCard(column, ReadingWords::tr("Regulation"));
    if (!note.readings.empty()) {
        const int minutes = open.session.start && open.session.stop
            ? static_cast<int>(
                std::chrono::round<std::chrono::minutes>(*open.session.stop - *open.session.start).count())
            : 0;
        auto *strip = new StripView;
        strip->setStrip(stripDrawing(note.readings, note.strategies, childrenThenCaregivers(open), minutes));
        rows->addWidget(strip);
    }
    QStringList tried;
    for (const StrategyUse &use : note.strategies)
        tried += ReadingWords::tr("%1: %2").arg(asTyped(use.shown), effectWord(use.effect));
    if (!tried.isEmpty())
        addText(*rows, TextRole::Interface, &Tokens::ink,
                ReadingWords::tr("What was tried. %1").arg(tried.join(u"; ")));
    QStringList before;
    for (const ContextTick &tick : note.contexts)
        before += asTyped(tick.shown);
    if (!before.isEmpty())
        addText(*rows, TextRole::Interface, &Tokens::ink,
                ReadingWords::tr("What went before. %1").arg(before.join(u"; ")));
    for (const QString &answer : {note.wonderDemand, note.wonderEnvironment, note.wonderCue, note.wonderHelped}) {
        if (saysSomething(answer))
            addText(*rows, TextRole::Body, &Tokens::ink, answer);
    }
    for (const GivenLines &lines : note.givenLines) {
        const auto person = std::ranges::find(open.people, lines.caregiver, &Person::id);
        if (person != open.people.end())
            addText(*rows, TextRole::Body, &Tokens::ink,
                    ReadingWords::tr("Given to %1: %2").arg(shownName(*person), lines.text));
    }
}

} // namespace

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
    const QString start = clock(open, open.session.start);
    const QString stop = clock(open, open.session.stop);
    if (!start.isEmpty())
        addText(*rows, TextRole::Interface, &Tokens::ink, ReadingWords::tr("%1 to %2").arg(start, stop));
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
    if (saysSomething(open.note.thread))
        addText(*addCard(column, ReadingWords::tr("Thread for next time"), QStringLiteral("thread")), TextRole::Body,
                &Tokens::ink, open.note.thread);
}

} // namespace attune
