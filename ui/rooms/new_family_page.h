// A new family, from its first names on.
#pragma once

#include "src/work/family_beginning.h"
#include "ui/controls/scroll_page.h"

class QComboBox;

namespace attune {

class Button;
class Field;
class Label;

/// Asks for a child and one or two caregivers by the family's own words. Everything else can come later.
class NewFamilyPage : public ScrollPage {
    Q_OBJECT
public:
    explicit NewFamilyPage(QWidget *parent = nullptr);

    void refuse(const QString &sentence);

Q_SIGNALS:
    void familyGiven(const attune::FamilyBeginning &beginning);
    void backRequested();

private:
    struct CaregiverFields {
        Field *called;
        Field *name;
        QComboBox *relation;
    };

    CaregiverFields addCaregiver(const QString &heading);
    void suggestName();
    void sayAge();
    void give();

    Field *m_childCalled;
    Field *m_childName;
    Field *m_birth;
    CaregiverFields m_first;
    CaregiverFields m_second;
    Field *m_displayName;
    Field *m_recordNumber;
    Field *m_sessionsBefore;
    Button *m_open;
    Label *m_said;
    bool m_nameIsOurs = true;
};

} // namespace attune
