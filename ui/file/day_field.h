// A calendar day, typed the way people write one.
#pragma once

#include "src/rules/typed_day.h"
#include "ui/controls/field.h"

#include <functional>
#include <optional>

namespace attune {

/// Takes a day as the person's country writes it, by its names, or as 2022-04-03, and says below the line at once which
/// day it understood. What it does not understand stays as it was typed, and is said.
class DayField : public Field {
    Q_OBJECT
public:
    explicit DayField(const QString &label, DayOf what = DayOf::Past, QWidget *parent = nullptr);

    /// Nothing while the field is empty or makes no sense; nor for a birth that is further off than one is awaited.
    std::optional<QDate> day() const;
    void setDay(const std::optional<QDate> &day);

    /// Whether something is typed that is no day.
    bool isUnclear() const;

    /// Says what has to change where it is no day; the usual sentence where it is one.
    void sayDay();

    /// What is said below the line of a day that was understood: the day in words, or else what these give.
    void setWords(std::function<QString(QDate)> words);

private:
    std::optional<QDate> read(const QString &text) const;
    QString wordsFor(QDate day) const;
    QString wordsForNone() const;

    DayOf m_what;
    std::function<QString(QDate)> m_words;
};

} // namespace attune
