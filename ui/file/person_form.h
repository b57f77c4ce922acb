// One person of a family.
#pragma once

#include "ui/file/file_form.h"

namespace attune {

class TieRow;

/// Names, birth date, pronouns and what they like; how they are safely reached and who is not to see it; and what they
/// are to each child, or each caregiver to them.
class PersonForm : public FileForm {
    Q_OBJECT
public:
    /// `person`: one of the file, or a new one without an id.
    PersonForm(const FamilyFile &file, const Person &person, QWidget *parent = nullptr);

    FileChange change() const override;

private:
    void addNames();
    void addWays();
    void addTies(const FamilyFile &file);

    Person m_person;
    std::vector<Person> m_others;
    Field *m_nickname = nullptr;
    Field *m_name = nullptr;
    DayField *m_birth = nullptr;
    Field *m_pronouns = nullptr;
    Field *m_likes = nullptr;
    RowList *m_ways = nullptr;
    ChoiceRow *m_hidden = nullptr;
    std::vector<TieRow *> m_ties;
};

} // namespace attune
