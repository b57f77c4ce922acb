// Somebody who works in the practice.
#pragma once

#include "ui/practice/practice_form.h"

namespace attune {

class ClinicianForm : public PracticeForm {
    Q_OBJECT
public:
    /// `clinician`: one of the practice, or a new one without an id. `isAtWork`: whether it is whoever opened the
    /// vault, who does not leave while they work in it.
    ClinicianForm(const Clinician &clinician, bool isAtWork, QWidget *parent = nullptr);

    PracticeChange change() const override;

private:
    Clinician m_clinician;
    Field *m_name;
    Field *m_credentials;
    QComboBox *m_role;
    DayField *m_left = nullptr;
};

} // namespace attune
