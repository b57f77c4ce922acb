// One course of a family.
#pragma once

#include "ui/file/file_form.h"

namespace attune {

/// Who takes part, the treatment phases in their order, the clinicians, and how it ended where it did.
class CourseForm : public FileForm {
    Q_OBJECT
public:
    /// `course`: one of the file, or a new one without an id.
    CourseForm(const FamilyFile &file, const Course &course, QWidget *parent = nullptr);

    FileChange change() const override;
    bool isWorthKeeping() const override { return m_course.id.isNull() || isEdited(); }

private:
    /// Chips for the people of a role, those that take part chosen.
    ChoiceRow *addPeople(const FamilyFile &file, PersonRole role, const std::vector<Id<Person>> &inCourse);
    void addPhases();
    void addClinicians(const FamilyFile &file);
    void addEnding();
    void askWhys();

    Course m_course;
    std::vector<Id<Person>> m_childIds;
    std::vector<Id<Person>> m_caregiverIds;
    DayField *m_opened;
    ChoiceRow *m_children;
    ChoiceRow *m_caregivers;
    Field *m_before;
    RowList *m_phases = nullptr;
    RowList *m_clinicians = nullptr;
    DayField *m_ended = nullptr;
    QComboBox *m_ending = nullptr;
    Field *m_endingWords = nullptr;
};

/// A new course with everybody who is in the work, led by a clinician from today on. Where no child is, with those of
/// the family's last course.
Course newCourse(const FamilyFile &file, Id<Clinician> lead, QDate today);

} // namespace attune
