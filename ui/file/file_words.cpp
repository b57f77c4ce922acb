#include "ui/file/file_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace attune::file_words {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(attune::FileWords)
};

} // namespace

QStringList phases()
{
    return {Words::tr("Foundational"), Words::tr("Core"), Words::tr("Closing")};
}

QStringList endings()
{
    return {Words::tr("Ended together"),
            Words::tr("The family chose to stop"),
            Words::tr("The family moved away"),
            Words::tr("The placement changed"),
            Words::tr("Passed on to somebody else"),
            Words::tr("The therapist left"),
            Words::tr("Another way")};
}

QStringList parts()
{
    return {Words::tr("Leads"), Words::tr("Co-therapist"), Words::tr("Observes")};
}

QStringList ways()
{
    return {Words::tr("Call"), Words::tr("Leave a message"), Words::tr("Write")};
}

QString role(PersonRole role)
{
    switch (role) {
    case PersonRole::Child:
        return Words::tr("child");
    case PersonRole::Caregiver:
        return Words::tr("caregiver");
    case PersonRole::Other:
        break;
    }
    return Words::tr("somebody else");
}

QString course(const Course &course)
{
    const QString day = Words::tr("d MMMM yyyy");
    const QLocale locale;
    return course.ended ? Words::tr("Course from %1 to %2")
                              .arg(locale.toString(course.opened, day), locale.toString(*course.ended, day))
                        : Words::tr("Course since %1").arg(locale.toString(course.opened, day));
}

QString ended(const Course &course)
{
    if (!course.ended)
        return {};
    const QString day = QLocale().toString(*course.ended, Words::tr("d MMMM yyyy"));
    return course.ending
        ? Words::tr("This course ended on %1. %2.").arg(day, endings().at(static_cast<int>(*course.ending)))
        : Words::tr("This course ended on %1.").arg(day);
}

QString sentenceFor(const Problem &problem)
{
    switch (problem.mistake) {
    case Mistake::Empty:
        return problem.field == QLatin1String("children") ? Words::tr("A course is with at least one child.")
            : problem.field.endsWith(QLatin1String("name"))
            ? Words::tr("A name has at least one letter or digit that can be seen.")
            : Words::tr("This one is needed.");
    case Mistake::NotADay:
        return Words::tr("This is not a day yet.");
    case Mistake::EndsBeforeItBegins:
        return Words::tr("This day lies before the one on which it began.");
    case Mistake::Taken:
        return problem.field == QLatin1String("record_number")
            ? Words::tr("Another family's file has this number already.")
            : problem.field.endsWith(QLatin1String("shown")) ? Words::tr("This word is offered in this list already.")
                                                             : Words::tr("This is in the file already.");
    case Mistake::DoesNotBelong:
        return problem.field.endsWith(QLatin1String("until")) ? Words::tr("First say since when.")
                                                              : Words::tr("This goes with an end: give its day.");
    case Mistake::OutOfRange:
        return Words::tr("A number from 0 on, or nothing.");
    case Mistake::TooLong:
        return Words::tr("This is longer than a file can hold. The first pages of it would fit.");
    default:
        return Words::tr("This does not fit to the rest of the file. Look at it once more.");
    }
}

} // namespace attune::file_words
