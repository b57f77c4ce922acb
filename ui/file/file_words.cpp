#include "ui/file/file_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace attune::file_words {

namespace {

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(attune::FileWords)
};

} // namespace

QStringList phases()
{
    return {FileWords::tr("Foundational"), FileWords::tr("Core"), FileWords::tr("Closing")};
}

QStringList endings()
{
    return {FileWords::tr("Ended together"),
            FileWords::tr("The family chose to stop"),
            FileWords::tr("The family moved away"),
            FileWords::tr("The placement changed"),
            FileWords::tr("Passed on to somebody else"),
            FileWords::tr("The therapist left"),
            FileWords::tr("Another way")};
}

QStringList parts()
{
    return {FileWords::tr("Leads"), FileWords::tr("Co-therapist"), FileWords::tr("Observes")};
}

QStringList ways()
{
    return {FileWords::tr("Call"), FileWords::tr("Leave a message"), FileWords::tr("Write")};
}

QString role(PersonRole role)
{
    switch (role) {
    case PersonRole::Child:
        return FileWords::tr("child");
    case PersonRole::Caregiver:
        return FileWords::tr("caregiver");
    case PersonRole::Other:
        break;
    }
    return FileWords::tr("somebody else");
}

QString course(const Course &course)
{
    const QString day = FileWords::tr("d MMMM yyyy");
    const QLocale locale;
    return course.ended ? FileWords::tr("Course from %1 to %2")
                              .arg(locale.toString(course.opened, day), locale.toString(*course.ended, day))
                        : FileWords::tr("Course since %1").arg(locale.toString(course.opened, day));
}

QString ended(const Course &course)
{
    if (!course.ended)
        return {};
    const QString day = QLocale().toString(*course.ended, FileWords::tr("d MMMM yyyy"));
    return course.ending
        ? FileWords::tr("This course ended on %1. %2.").arg(day, endings().at(static_cast<int>(*course.ending)))
        : FileWords::tr("This course ended on %1.").arg(day);
}

QString sentenceFor(const Problem &problem)
{
    switch (problem.mistake) {
    case Mistake::Empty:
        return problem.field == QLatin1String("children") ? FileWords::tr("A course is with at least one child.")
            : problem.field.endsWith(QLatin1String("name"))
            ? FileWords::tr("A name has at least one letter or digit that can be seen.")
            : FileWords::tr("This one is needed.");
    case Mistake::NotADay:
        return FileWords::tr("This is not a day yet.");
    case Mistake::EndsBeforeItBegins:
        return FileWords::tr("This day lies before the one on which it began.");
    case Mistake::Taken:
        return problem.field == QLatin1String("record_number")
            ? FileWords::tr("Another family's file has this number already.")
            : problem.field.endsWith(QLatin1String("shown"))
            ? FileWords::tr("This word is offered in this list already.")
            : FileWords::tr("This is in the file already.");
    case Mistake::DoesNotBelong:
        return problem.field.endsWith(QLatin1String("until")) ? FileWords::tr("First say since when.")
                                                              : FileWords::tr("This goes with an end: give its day.");
    case Mistake::OutOfRange:
        return FileWords::tr("A number from 0 on, or nothing.");
    case Mistake::TooLong:
        return FileWords::tr("This is longer than a file can hold. The first pages of it would fit.");
    default:
        return FileWords::tr("This does not fit to the rest of the file. Look at it once more.");
    }
}

} // namespace attune::file_words
