#include "ui/paper/summary_words.h"

#include "src/rules/day.h"
#include "src/work/summary.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace attune::summary_words {

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString withCredentials(const QString &name, const QString &credentials)
{
    return credentials.isEmpty() ? asTyped(name) : SummaryWords::tr("%1, %2").arg(asTyped(name), asTyped(credentials));
}

QString sessionsWord(int sessions)
{
    return sessions == 1 ? SummaryWords::tr("1 session") : SummaryWords::tr("%n sessions", nullptr, sessions);
}

} // namespace

QString title()
{
    return SummaryWords::tr("Progress summary");
}

QString language()
{
    //: The language of these words, as BCP 47 names it.
    return SummaryWords::tr("en");
}

QString day(const QDate &day)
{
    return QLocale().toString(day, SummaryWords::tr("d MMMM yyyy"));
}

QString period(const Summary &summary)
{
    return SummaryWords::tr("%1 to %2").arg(day(summary.request.firstDay), day(summary.request.lastDay));
}

QString children(const Summary &summary)
{
    QStringList children;
    for (const Person &child : summary.children) {
        const QString name = shownName(child);
        children +=
            child.birthDate ? SummaryWords::tr("%1, %2").arg(name, longAge(summary.day, *child.birthDate)) : name;
    }
    return children.join(u'\n');
}

QString childrenNames(const Summary &summary)
{
    QStringList names;
    for (const Person &child : summary.children)
        names += shownName(child);
    return QLocale().createSeparatedList(names);
}

QString recipients(const Summary &summary)
{
    QStringList names;
    for (const Person &recipient : summary.recipients)
        names += shownName(recipient);
    return QLocale().createSeparatedList(names);
}

QString therapists(const Summary &summary)
{
    QStringList names;
    for (const Clinician &clinician : summary.therapists)
        names += withCredentials(clinician.name, clinician.credentials);
    return names.join(u'\n');
}

// Of whoever it is given to, in how many of the hours they were.
QString wasThere(const Summary &summary)
{
    const int with = summary.sessionsWithReaders();
    if (with == 0)
        return {};
    const bool isOne = summary.recipients.size() == 1;
    const QString names = recipients(summary);
    if (with == summary.sessions())
        return (isOne ? SummaryWords::tr("%1 was there in every one.")
                      : SummaryWords::tr("%1, or one of them, were there in every one."))
            .arg(names);
    return (isOne ? SummaryWords::tr("%1 was there in %2 of them.")
                  : SummaryWords::tr("%1, or one of them, were there in %2 of them."))
        .arg(names, QLocale().toString(with));
}

QString course(const Summary &summary)
{
    const QString told = SummaryWords::tr("These pages tell of %1 of the work with %2.")
                             .arg(sessionsWord(summary.sessions()), childrenNames(summary));
    QStringList sentences{told, wasThere(summary)};
    if (const int before = summary.sessionsBefore(); before > 0)
        sentences += before == 1
            ? SummaryWords::tr("One session was before these notes begin, and is not drawn here.")
            : SummaryWords::tr("%n sessions were before these notes begin, and are not drawn here.", nullptr, before);
    sentences += SummaryWords::tr("The work often takes 20 to 30 sessions, and goes on for as long as it helps.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString courseHead(const ToldCourse &course)
{
    return course.ended ? SummaryWords::tr("%1 to %2").arg(day(course.opened), day(*course.ended))
                        : SummaryWords::tr("Since %1").arg(day(course.opened));
}

// Warm and plain, for whoever was in these hours.
QString settling(const Progress &progress)
{
    if (!progress.first || !progress.last)
        return {};
    const auto about = [](const Middle &middle) {
        return middle.atLeast ? SummaryWords::tr("at least %1").arg(minutesWord(middle.minutes))
                              : SummaryWords::tr("about %1").arg(minutesWord(middle.minutes));
    };
    const QString first = about(*progress.first);
    const QString last = about(*progress.last);
    QStringList sentences{
        progress.first->episodes == 1
            ? SummaryWords::tr("In these sessions there were %1 hard moments. Finding the way back to calm took %2 in "
                               "the first of them, and %3 in the last.")
                  .arg(QLocale().toString(progress.episodes), first, last)
            : SummaryWords::tr("In these sessions there were %1 hard moments. Finding the way back to calm took %2 in "
                               "the first %4 of them, and %3 in the last %4.")
                  .arg(QLocale().toString(progress.episodes), first, last,
                       QLocale().toString(progress.first->episodes))};
    if (progress.notYetSettled == 1)
        sentences += SummaryWords::tr("One of them had not ended yet when the hour did.");
    else if (progress.notYetSettled > 1)
        sentences +=
            SummaryWords::tr("%n of them had not ended yet when the hour did.", nullptr, progress.notYetSettled);
    if (progress.untimed == 1)
        sentences += SummaryWords::tr("One more came to rest, at a minute that was not noted.");
    else if (progress.untimed > 1)
        sentences +=
            SummaryWords::tr("%n more came to rest, at minutes that were not noted.", nullptr, progress.untimed);
    sentences += SummaryWords::tr("Hard days belong to it.");
    return sentences.join(u' ');
}

QString held()
{
    return SummaryWords::tr(
        "What each session held most, as far as these pages tell of it. Where it held several things "
        "equally, each is counted.");
}

QString regulation(const Summary &summary)
{
    const int hours = summary.regulationHours();
    if (hours == 0)
        return {};
    QString text =
        (hours == 1 ? SummaryWords::tr("One of these sessions was given wholly to helping %1 feel safe and settle.")
                    : SummaryWords::tr("%n of these sessions were given wholly to helping %1 feel safe and settle.",
                                       nullptr, hours))
            .arg(childrenNames(summary));
    text += u' '
        + SummaryWords::tr(
                "Such an hour is a whole session and counts like every other. Finding the way back to calm together "
                "is what the rest of the work stands on.");
    if (!summary.helped.empty()) {
        QStringList helped;
        for (const QString &word : summary.helped)
            helped += asTyped(word);
        text += u' ' + SummaryWords::tr("What helped in them: %1.").arg(helped.join(SummaryWords::tr("; ")));
    }
    return text;
}

QString signedBy(const Summary &summary)
{
    if (!summary.closing)
        return {};
    const Signature &signature = summary.closing->signature;
    return SummaryWords::tr("Words by %1, signed %2")
        .arg(withCredentials(signature.name, signature.credentials),
             day(dayIn(summary.practice.zone, signature.signedAt).value_or(summary.day)));
}

QString leftOut(LeftOutKind kind, int count)
{
    switch (kind) {
    case LeftOutKind::HoursOfOthers:
        return SummaryWords::tr("Hours with others of the family: %1").arg(count);
    case LeftOutKind::PassagesAboutOthers:
        return SummaryWords::tr("Passages about others: %1").arg(count);
    case LeftOutKind::PassagesInConfidence:
        return SummaryWords::tr("Passages given in confidence: %1").arg(count);
    case LeftOutKind::PassagesAboutOutsiders:
        return SummaryWords::tr("Passages about somebody outside the family: %1").arg(count);
    case LeftOutKind::Readings:
        return SummaryWords::tr("Readings of others, or from when no reader was there: %1").arg(count);
    case LeftOutKind::Strategies:
        return SummaryWords::tr("Strategies with others, or from when no reader was there: %1").arg(count);
    case LeftOutKind::NotesNotSigned:
        return SummaryWords::tr("Sessions without a signed note: %1").arg(count);
    case LeftOutKind::NotesStruck:
        return SummaryWords::tr("Notes that were struck: %1").arg(count);
    case LeftOutKind::ClosingWordsNotSigned:
        return SummaryWords::tr("Closing words that are not signed: %1").arg(count);
    }
    Q_UNREACHABLE();
}

QString refusal(const std::vector<Problem> &problems)
{
    const QString field = problems.empty() ? QString() : problems.front().field;
    if (field == QLatin1String("sessions"))
        return SummaryWords::tr("No signed note of these days may be told to whom it is given.");
    if (field == QLatin1String("last_day"))
        return problems.front().mistake == Mistake::OutOfRange
            ? SummaryWords::tr("A summary tells of what was: its last day is today at the latest.")
            : SummaryWords::tr("The last day comes before the first.");
    if (field == QLatin1String("recipients") && problems.front().mistake == Mistake::Empty)
        return SummaryWords::tr("Choose to whom it is given.");
    if (field == QLatin1String("closing_words"))
        return SummaryWords::tr(
            "Records staff give what a therapist has signed: closing words for whom it is given to and "
            "these days are not signed yet.");
    return SummaryWords::tr("A summary is given to a caregiver who is in the work with a child of the family.");
}

QString foot(const Summary &summary)
{
    constexpr int shown = 8;
    return SummaryWords::tr("This is not the full record of the work. Reference %1")
        .arg(QString::fromLatin1(summary.journalHead.left(shown).toHex(' ')));
}

} // namespace attune::summary_words
