// A new family, from its first names on.
#pragma once

#include "src/work/family_beginning.h"
#include "ui/controls/scroll_page.h"

class QComboBox;

namespace attune {

class Button;
class DayField;
class Field;
class Label;
class Labelled;
struct Problem;

/// Asks for a child and one or two caregivers by the family's own words. Everything else can come later.
class NewFamilyPage : public ScrollPage {
    Q_OBJECT
public:
    explicit NewFamilyPage(QWidget *parent = nullptr);

    void refuse(const QString &sentence);
    /// Goes to the first problem and says each where it was typed.
    void refuse(const std::vector<Problem> &problems);

Q_SIGNALS:
    void familyGiven(const attune::FamilyBeginning &beginning);
    void backRequested();

private:
    struct CaregiverFields {
        Field *called;
        Field *name;
        QComboBox *relation;
        Labelled *relationPart; ///< the list with what is said of it
    };

    CaregiverFields addCaregiver(const QString &heading);
    void suggestName();
    /// By its place among the problems of a beginning; null for what is not asked here.
    Field *fieldOf(const QString &problem) const;
    void give();

    Field *m_childCalled;
    Field *m_childName;
    DayField *m_birth;
    CaregiverFields m_first;
    CaregiverFields m_second;
    Field *m_displayName;
    Field *m_recordNumber;
    Field *m_sessionsBefore;
    Button *m_open;
    Label *m_said;
    bool m_nameIsOurs = true;
    std::vector<CaregiverFields> m_given; // those of the caregivers that were given last
};

} // namespace attune
