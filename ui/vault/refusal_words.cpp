#include "ui/vault/refusal_words.h"

#include <QCoreApplication>

namespace attune {

namespace {

class RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(attune::RefusalWords)
};

QString ofTheHour(const Problem &problem)
{
    if (problem.mistake == Mistake::NotNow)
        return RefusalWords::tr(
            "Another note of this session is signed, and its times stand as they are there. Put the times "
            "back as they were, or leave this note a draft.");
    if (problem.mistake == Mistake::UnknownZone)
        return RefusalWords::tr(
            "The time zone of this session is not known on this computer, so that its times cannot be "
            "kept. Choose another zone where the session is planned.");
    return RefusalWords::tr("The times of this session cannot be kept as they stand. Look at when it began and ended.");
}

} // namespace

QString sentenceFor(const std::vector<Problem> &problems)
{
    if (problems.empty())
        return {};
    const Problem &problem = problems.front();
    if (problem.field.startsWith(QLatin1String("hour.")))
        return ofTheHour(problem);
    if (problem.field == QLatin1String("presences"))
        return RefusalWords::tr("A time in the room cannot be kept as it stands. Look at who came, went out or left.");
    switch (problem.mistake) {
    case Mistake::TooLong:
        return RefusalWords::tr(
            "One text is longer than a record can hold, some 170,000 words. Shorten it, or divide it.");
    case Mistake::WrongRole:
        return RefusalWords::tr("Whoever keeps the practice's records does not write these words.");
    case Mistake::NotYours:
        return RefusalWords::tr("They belong to somebody else, and only their author writes them.");
    case Mistake::NotFound:
    case Mistake::NotNow:
        return RefusalWords::tr("What they belong to was signed, taken out of use or taken away meanwhile.");
    case Mistake::OtherFamily:
        return RefusalWords::tr("Somebody of another family is named in them. Look at whom they are about.");
    case Mistake::UnknownZone:
        return RefusalWords::tr(
            "The time zone of this session is not known on this computer. Choose the one that its clock showed.");
    case Mistake::MissingField:
    case Mistake::Empty:
        return RefusalWords::tr("Something is still missing. Look through what is asked for, and sign again.");
    default:
        return RefusalWords::tr("Something in them cannot be kept as it stands. Look through what was written last.");
    }
}

bool isNotTaken(const std::exception_ptr &why)
{
    try {
        std::rethrow_exception(why);
    } catch (const NotTaken &) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace attune
