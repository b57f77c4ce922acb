#include "src/rules/age.h"

namespace attune {

Age ageOn(QDate day, QDate birth)
{
    if (birth > day)
        return {AgeRange::BornLater, 0, 0};
    int months = (day.year() - birth.year()) * 12 + day.month() - birth.month();
    if (day.day() < birth.day())
        --months;
    return {months < 7 * 12 ? AgeRange::BirthThroughSix : AgeRange::SevenOrOlder, months / 12, months % 12};
}

} // namespace attune
