#include "ui/note/note_words.h"

#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("attune::note_words", text);
}

bool endsBeforeItBegins(const Session &session)
{
    return session.start && session.stop && *session.stop < *session.start;
}

} // namespace

QString together(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(tr(", ")), names.last());
}

std::vector<Person> childrenFirst(std::span<const Person> people)
{
    std::vector<Person> ordered(people.begin(), people.end());
    std::ranges::stable_sort(ordered, {}, &Person::role);
    return ordered;
}

QString shownNames(const PersonSet &set, std::span<const Person> people)
{
    QStringList names;
    for (const Person &person : childrenFirst(people)) {
        if (set.contains(person.id))
            names.append(shownName(person));
    }
    return together(names);
}

QString aboutWords(const PersonSet &set, std::span<const Person> people)
{
    const QString names = shownNames(set, people);
    return names.isEmpty() ? tr("About nobody of this family") : tr("About %1").arg(names);
}

QString onButton(const QString &name)
{
    constexpr qsizetype longest = 40;
    const bool isLong = name.size() > longest;
    return literally(asTyped(isLong ? name.left(longest - 1).trimmed() + QChar(0x2026) : name));
}

QString movementTitle(Movement movement)
{
    switch (movement) {
    case Movement::Connect:
        return tr("Connect");
    case Movement::Reflect:
        return tr("Reflect");
    case Movement::Repair:
        return tr("Repair");
    }
    Q_UNREACHABLE();
}

QString movementPrompt(Movement movement)
{
    switch (movement) {
    case Movement::Connect:
        return tr("How did they find each other today?");
    case Movement::Reflect:
        return tr("What began to make sense?");
    case Movement::Repair:
        return tr("What was mended, or begun?");
    }
    Q_UNREACHABLE();
}

QString needWords(const ReadyTick &tick, const Session &session)
{
    switch (tick.need) {
    case Need::Held:
        return tick.met ? tr("The hour took place") : tr("Did the hour take place?");
    case Need::WhoWasThere:
        return tick.met ? tr("Who was in the room") : tr("Who was in the room?");
    case Need::Start:
        return tick.met ? tr("When it began") : tr("When did it begin?");
    case Need::Stop:
        return tick.met                   ? tr("When it ended")
            : endsBeforeItBegins(session) ? tr("It ends before it begins: which time is it?")
                                          : tr("When did it end?");
    case Need::Something:
        return tick.met ? tr("Something of the hour") : tr("A few words, a state that was seen, or something tried");
    case Need::WithinTheHour:
        return tick.met ? tr("Every minute within the hour")
                        : tr("Something lies after the end of the hour: which minute is it?");
    case Need::ChildAloneReason:
        return tick.met ? tr("Why the child was seen alone") : tr("Why was the child seen alone?");
    case Need::LateReason:
        return tick.met ? tr("Why it is written later") : tr("Why is it written later?");
    case Need::LateSource:
        return tick.met ? tr("From what it was written") : tr("From what is it written?");
    }
    Q_UNREACHABLE();
}

} // namespace attune
