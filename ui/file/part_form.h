// What the forms have in common of which a page shows one at a time.
#pragma once

#include "src/records/problem.h"
#include "ui/file/day_field.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace attune {

class ChoiceRow;
class Labelled;
class RowList;

/// One part of a page in fields. Each control bears the name that its field has in a problem, so that what is wrong
/// is said where it was typed.
class PartForm : public QWidget {
    Q_OBJECT
public:
    explicit PartForm(const QString &title, QWidget *parent = nullptr);

    /// Whether a person has changed anything.
    bool isEdited() const { return m_edited; }
    /// Whether there is something to keep: what was changed, and a new part that can be kept as it is offered.
    virtual bool isWorthKeeping() const { return m_edited; }
    /// What is offered counts as typed from here on.
    void takeAsOffered();

    /// Whether all that is typed makes sense and nothing is missing.
    bool isClear() const;
    /// Says at each field what makes no sense or is missing and goes to the first, in sight; null where all is clear.
    QWidget *goToUnclear();
    /// Says each problem at its field and goes to the first, in sight.
    struct Shown {
        QWidget *first = nullptr; ///< null where none has a field here
        QString rest; ///< one sentence about those
    };
    Shown showProblems(const std::vector<Problem> &problems);

Q_SIGNALS:
    void edited();

protected:
    QVBoxLayout *column() const { return m_column; }
    void addHeading(const QString &words);
    Field *addLine(const QString &name, const QString &label, const QString &text);
    DayField *addDay(const QString &name, const QString &label, const std::optional<QDate> &day,
                     DayOf what = DayOf::Past);
    QComboBox *addChoice(const QString &name, const QString &label, const QStringList &words, int chosen);
    ChoiceRow *addChips(const QString &name, const QString &label, const QStringList &words,
                        const std::vector<int> &chosen);
    /// Says `why` at the field where what is typed is not right.
    void demand(Field *field, std::function<bool()> isRight, const QString &why);
    void take(RowList *rows);
    void noteEdit();

private:
    struct Demand {
        Field *field;
        std::function<bool()> isRight;
        QString why;
    };

    QWidget *controlNamed(const QString &field) const;

    QVBoxLayout *m_column;
    std::vector<Demand> m_demands;
    bool m_edited = false;
};

/// The words that belong into a row of fields, as they are kept: on one line, without space around them.
QString lineOf(const Field *field);

/// A control with its label above it, as a field has it.
Labelled *labelled(const QString &label, QWidget *control);

/// A drop-down as tall as a field.
QComboBox *makeChoice(const QString &name, const QString &label, const QStringList &words, int chosen);

} // namespace attune
