#include "ui/file/day_field.h"

#include "ui/rooms/family_words.h"

#include <QLineEdit>
#include <QLocale>

#include <utility>

namespace attune {

DayField::DayField(const QString &label, QWidget *parent)
    : Field(label, parent)
{
    connect(this, &Field::edited, this, [this] {
        // While a day is being typed it is no mistake yet.
        const auto typed = day();
        say(typed ? wordsFor(*typed) : QString());
    });
    connect(line(), &QLineEdit::editingFinished, this, &DayField::sayDay);
}

std::optional<QDate> DayField::day() const
{
    return readDay(text());
}

void DayField::setDay(const std::optional<QDate> &day)
{
    // In a form that is read back as the same day: a short year could be another century's.
    setText(day ? QLocale().toString(*day, QStringLiteral("d MMMM yyyy")) : QString());
}

void DayField::setWords(std::function<QString(QDate)> words)
{
    m_words = std::move(words);
    sayDay();
}

bool DayField::isUnclear() const
{
    return !text().trimmed().isEmpty() && !day();
}

void DayField::sayDay()
{
    const auto typed = day();
    if (isUnclear())
        say(tr("This is not a day yet. Try %1.").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)),
            true);
    else
        say(typed ? wordsFor(*typed) : QString());
}

QString DayField::wordsFor(QDate day) const
{
    return m_words ? m_words(day) : QLocale().toString(day, QLocale::LongFormat);
}

} // namespace attune
