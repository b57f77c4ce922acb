#include "cli/note_lines.h"

#include "cli/tr.h"
#include "cli/words.h"
#include "src/records/describe.h"

#include <QDateTime>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

// Gathers the lines; what is empty has none.
class Lines {
public:
    void add(const QString &line) { m_lines += line; }
    void add(const char *sentence, const QString &text)
    {
        if (!text.isEmpty())
            add(tr(sentence).arg(text));
    }
    // With more behind it, in parentheses.
    void add(const char *sentence, const QString &text, QStringList more)
    {
        more.removeAll(QString());
        add(sentence, more.isEmpty() ? text : text + u" ("_s + more.join(u", "_s) + u')');
    }

    QStringList take() { return std::move(m_lines); }

private:
    QStringList m_lines;
};

QString namesIn(const std::vector<Person> &people, const PersonSet &persons)
{
    QStringList names;
    for (const Id<Person> person : persons)
        names += nameIn(people, person);
    return names.join(u", "_s);
}

// Who led, or nothing where nobody was named; of a Reading and a StrategyUse.
QString ledBy(const auto &use, const std::vector<Person> &people)
{
    QStringList names;
    if (!use.ledBy.isEmpty())
        names += namesIn(people, use.ledBy);
    if (use.therapistLed)
        names += tr("the therapist");
    if (use.ledTogether)
        names += tr("together");
    if (!use.ledByOther.isEmpty())
        names += use.ledByOther;
    return names.isEmpty() ? QString() : tr("led by: %1").arg(names.join(u", "_s));
}

QString presentLine(const WholeNote &whole)
{
    QStringList names;
    for (const Presence &presence : whole.note.presences) {
        const QString name = nameIn(whole.people, presence.person);
        if (!names.contains(name)) // who steps out and comes back is there once
            names += name;
    }
    return names.join(u", "_s);
}

QString lineOf(const Passage &passage, const WholeNote &whole)
{
    QString head = plainly(word(passage.movement));
    // Most are about all who were there; only another circle is named.
    PersonSet present;
    for (const Presence &presence : whole.note.presences)
        present.insert(presence.person);
    if (!passage.subjects.isEmpty() && passage.subjects != present)
        head = tr("%1, about %2").arg(head, namesIn(whole.people, passage.subjects));
    if (passage.inConfidence)
        head = tr("%1, in confidence").arg(head);
    if (passage.aboutOutsider)
        head = tr("%1, about somebody outside the family").arg(head);
    return head + u": "_s + passage.text;
}

void addRegulation(Lines &lines, const WholeNote &whole)
{
    const Note &note = whole.note;
    for (const ContextTick &tick : note.contexts)
        lines.add(QT_TRANSLATE_NOOP("cli", "before: %1"), tick.shown);
    for (const Reading &reading : note.readings) {
        const QString state = tr("%1 %2").arg(nameIn(whole.people, reading.person), plainly(word(reading.state)));
        lines.add("%1", reading.minute ? tr("minute %1: %2").arg(*reading.minute).arg(state) : state,
                  {ledBy(reading, whole.people)});
    }
    for (const StrategyUse &use : note.strategies)
        lines.add(QT_TRANSLATE_NOOP("cli", "tried: %1"), use.shown,
                  {plainly(word(use.effect)), use.touchTaken ? plainly(word(*use.touchTaken)) : QString(),
                   ledBy(use, whole.people)});
    for (const QString &wonder : {note.wonderDemand, note.wonderEnvironment, note.wonderCue, note.wonderHelped})
        lines.add(QT_TRANSLATE_NOOP("cli", "wondered: %1"), wonder);
}

} // namespace

QStringList linesOf(const WholeNote &whole)
{
    const Note &note = whole.note;
    Lines lines;
    for (const Strike &strike : whole.strikes)
        lines.add(QT_TRANSLATE_NOOP("cli", "struck: %1"), strike.reason);
    lines.add(QT_TRANSLATE_NOOP("cli", "written late: %1"), note.lateReason, {note.lateSource});
    lines.add(QT_TRANSLATE_NOOP("cli", "there: %1"), presentLine(whole));
    for (const Guest &guest : note.guests)
        lines.add(QT_TRANSLATE_NOOP("cli", "guest: %1"), guest.name,
                  {plainly(word(guest.role)), guest.language, guest.agreedBy});
    lines.add(QT_TRANSLATE_NOOP("cli", "without a caregiver: %1"), note.childAloneReason);
    for (const Passage &passage : note.passages)
        lines.add(lineOf(passage, whole));
    for (const ElementTick &tick : note.elements)
        lines.add(QT_TRANSLATE_NOOP("cli", "done: %1"), tick.shown);
    if (note.mostlyHeld)
        lines.add(QT_TRANSLATE_NOOP("cli", "the hour mostly held: %1"), plainly(word(*note.mostlyHeld)));
    addRegulation(lines, whole);
    for (const GivenLines &given : note.givenLines)
        lines.add(QT_TRANSLATE_NOOP("cli", "given to %1"),
                  nameIn(whole.people, given.caregiver) + u": "_s + given.text);
    lines.add(QT_TRANSLATE_NOOP("cli", "thread: %1"), note.thread);
    for (const Addendum &addendum : whole.addenda)
        lines.add(QT_TRANSLATE_NOOP("cli", "added: %1"), addendum.text, {addendum.reason});
    for (const Signature &signature : whole.signatures)
        lines.add(signature.recordKind == RecordKind::Addendum ? QT_TRANSLATE_NOOP("cli", "signed the addendum: %1")
                                                               : QT_TRANSLATE_NOOP("cli", "signed: %1"),
                  signature.name, {signature.credentials});
    return lines.take();
}

} // namespace attune::cli
