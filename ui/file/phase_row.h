// One step of a course's treatment phases.
#pragma once

#include "src/records/course.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace attune {

class DayField;
class Field;

class PhaseRow : public QWidget {
    Q_OBJECT
public:
    explicit PhaseRow(QWidget *parent = nullptr);

    /// Nothing until a phase is chosen. Where the day makes no sense, it is that of the step that was given.
    std::optional<PhaseStep> step() const;
    void setStep(const PhaseStep &step);

    /// Asks why where the step goes back; it can be left unanswered.
    void askWhy(bool goesBack);

Q_SIGNALS:
    void edited();

private:
    PhaseStep m_step;
    QComboBox *m_phase;
    DayField *m_since;
    Field *m_why;
};

} // namespace attune
