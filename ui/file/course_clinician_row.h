// One clinician's part in a course.
#pragma once

#include "src/records/clinician.h"
#include "src/records/course.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace attune {

class DayField;

class CourseClinicianRow : public QWidget {
    Q_OBJECT
public:
    explicit CourseClinicianRow(const std::vector<Clinician> &clinicians, QWidget *parent = nullptr);

    /// Nothing until somebody is chosen.
    std::optional<CourseClinician> clinician() const;
    void setClinician(const CourseClinician &clinician);

Q_SIGNALS:
    void edited();

private:
    std::vector<Clinician> m_clinicians;
    CourseClinician m_given;
    QComboBox *m_who;
    QComboBox *m_part;
    DayField *m_since;
    DayField *m_until;
};

} // namespace attune
