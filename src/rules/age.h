// How old a child was on a day.
#pragma once

#include <QDate>

namespace attune {

/// Whether an age is one that the work is made for, birth through six. Outside it the age is said, never refused.
enum class AgeRange { BornLater, BirthThroughSix, SevenOrOlder };

/// A completed age.
struct Age {
    AgeRange range = AgeRange::BirthThroughSix;
    /// 0 or more; both 0 for BornLater.
    int years = 0;
    /// 0 to 11.
    int months = 0;

    bool operator==(const Age &) const = default;
};

/// The age on a day, for valid days. A month is complete on the day of the month of the birth; where that month has no
/// such day, on the first of the next, so that nobody is ever said to be older than they are. So a child born on 29
/// February completes a year on 1 March in common years. BornLater where the birth is after the day.
Age ageOn(QDate day, QDate birth);

} // namespace attune
