// A calendar day, typed the way people write one.
#pragma once

#include "ui/controls/field.h"

#include <QDate>

#include <functional>
#include <optional>

namespace attune {

/// Takes a day as the person's language writes it or as 2022-04-03, and says below the line which day it understood.
/// What it does not understand stays as it was typed, and is said.
class DayField : public Field {
    Q_OBJECT
public:
    explicit DayField(const QString &label, QWidget *parent = nullptr);

    /// Nothing while the field is empty or makes no sense.
    std::optional<QDate> day() const;
    void setDay(const std::optional<QDate> &day);

    /// Whether something is typed that is no day.
    bool isUnclear() const;

    /// Says what has to change where it is no day; the usual sentence where it is one.
    void sayDay();

    /// What is said below the line of a day that was understood: the day in words, or else what these give.
    void setWords(std::function<QString(QDate)> words);

private:
    QString wordsFor(QDate day) const;

    std::function<QString(QDate)> m_words;
};

} // namespace attune
