#include "ui/file/day_field.h"

#include <QLineEdit>
#include <QLocale>

#include <utility>

namespace attune {

namespace {

constexpr int daysAwaited = 300; // a child who is not born yet is written down too

bool isTooFarOff(DayOf what, QDate day)
{
    return what == DayOf::Birth && QDate::currentDate().daysTo(day) > daysAwaited;
}

// In a form that is read back as the same day: a short year could be another century's.
QString unmistakably(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace

DayField::DayField(const QString &label, DayOf what, QWidget *parent)
    : Field(label, parent)
    , m_what(what)
{
    connect(this, &Field::edited, this, [this] {
        // While a day is being typed it is no mistake yet.
        const auto now = day();
        say(now ? wordsFor(*now) : QString());
    });
    connect(line(), &QLineEdit::editingFinished, this, &DayField::sayDay);
}

std::optional<QDate> DayField::read(const QString &text) const
{
    return typedDay(text, m_what, QDate::currentDate(), QLocale(),
                    {{tr("today")}, {tr("yesterday")}, {tr("tomorrow")}});
}

std::optional<QDate> DayField::day() const
{
    const auto day = read(text());
    return day && isTooFarOff(m_what, *day) ? std::nullopt : day;
}

void DayField::setDay(const std::optional<QDate> &day)
{
    setText(day ? unmistakably(*day) : QString());
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
    const auto now = day();
    if (isUnclear())
        say(wordsForNone(), true);
    else
        say(now ? wordsFor(*now) : QString());
}

QString DayField::wordsFor(QDate day) const
{
    return m_words ? m_words(day) : QLocale().toString(day, QLocale::LongFormat);
}

QString DayField::wordsForNone() const
{
    if (const auto day = read(text()))
        return tr("%1 is still far off. Which year is meant?").arg(QLocale().toString(*day, QLocale::LongFormat));
    const QDate today = QDate::currentDate();
    const QDate example = m_what == DayOf::Birth ? today.addYears(-3) : today;
    const QString shortly = QLocale().toString(example, QLocale::ShortFormat);
    return tr("This is not a day yet. Try %1.").arg(read(shortly) == example ? shortly : unmistakably(example));
}

} // namespace attune
