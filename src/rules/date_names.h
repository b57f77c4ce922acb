// The names of months and weekdays, as people write them.
#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace attune {

/// Those of a language and the English ones, whole or cut short, in every form that the locale has, in the spellings
/// of the language's other countries, and with the little word that a language sets before them or behind.
class DateNames {
public:
    explicit DateNames(const QLocale &locale);

    /// 1 to 12 and 1 (Monday) to 7 for a folded word (see dateWord()). Nothing where no name or those of several begin
    /// so; a whole name is never another's beginning. What is English stands behind what could be the reader's own.
    std::optional<int> month(const QString &word) const { return named(word, m_months); }
    std::optional<int> weekday(const QString &word) const { return named(word, m_weekdays); }

private:
    struct Name {
        QString word;
        int number;
        int rank; ///< 0 for the reader's own, 1 for another spelling, 2 for English
    };

    void add(const QLocale &locale, int rank);
    void addSpellings(QLocale::Language language, int rank);
    static void addName(std::vector<Name> &names, const QString &name, int number, int rank);
    std::optional<int> named(const QString &word, const std::vector<Name> &names) const;

    QLocale::Language m_language;
    std::vector<Name> m_months, m_weekdays;
};

} // namespace attune
