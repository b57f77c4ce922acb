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

QString recipient(const Summary &summary)
{
    return shownName(summary.recipient);
}

QString therapists(const Summary &summary)
{
    QStringList names;
    for (const Clinician &clinician : summary.therapists)
        names += withCredentials(clinician.name, clinician.credentials);
    return names.join(u'\n');
}

QString course(const Summary &summary)
{
    return SummaryWords::tr(
               "These pages tell of %1 with %2 and %3. The work often takes 20 to 30 sessions, and goes on for as "
               "long as it helps.")
        .arg(sessionsWord(summary.sessions()), childrenNames(summary), recipient(summary));
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
        return SummaryWords::tr("Passages about a caregiver alone, or about others: %1").arg(count);
    case LeftOutKind::PassagesInConfidence:
        return SummaryWords::tr("Passages given in confidence: %1").arg(count);
    case LeftOutKind::PassagesAboutOutsiders:
        return SummaryWords::tr("Passages about somebody outside the family: %1").arg(count);
    case LeftOutKind::Readings:
        return SummaryWords::tr("Readings of others, or led by others: %1").arg(count);
    case LeftOutKind::Strategies:
        return SummaryWords::tr("Strategies with others, or led by others: %1").arg(count);
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
        return SummaryWords::tr("No signed notes in this period.");
    if (field == QLatin1String("last_day"))
        return SummaryWords::tr("The last day comes before the first.");
    if (field == QLatin1String("closing_words"))
        return SummaryWords::tr(
            "Records staff give what a therapist has signed: closing words for this caregiver and these "
            "days are not signed yet.");
    return SummaryWords::tr("A summary is given to a caregiver who is in the work with a child of the family.");
}

QString foot(const Summary &summary)
{
    constexpr int shown = 8;
    return SummaryWords::tr("This is not the full record of the work. Journal %1")
        .arg(QString::fromLatin1(summary.journalHead.left(shown).toHex(' ')));
}

} // namespace attune::summary_words
