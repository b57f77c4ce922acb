// Later words to a signed note.
#pragma once

#include "src/records/addendum.h"
#include "src/records/person.h"

#include <QWidget>

#include <vector>

namespace attune {

class Button;
class ChoiceRow;
class Field;
class Label;
class PassageEditor;

/// An addition or a correction with its reason and whom it is about, signed with the passphrase.
class AddendumPanel : public QWidget {
    Q_OBJECT
public:
    /// `about`: whom the words are about until it is said otherwise. `known`: see SignDialog.
    AddendumPanel(const std::vector<Person> &people, const PersonSet &about, const QString &known,
                  QWidget *parent = nullptr);

    /// It was not signed, in words; everything typed stays but the passphrase.
    void refuse(const QString &why);

Q_SIGNALS:
    void addendumGiven(const attune::Addendum &addendum, const QString &passphrase);
    void backRequested();

private:
    void give();

    std::vector<Id<Person>> m_people;
    ChoiceRow *m_does;
    ChoiceRow *m_about;
    PassageEditor *m_text;
    Field *m_reason;
    Field *m_passphrase;
    Button *m_sign;
    Label *m_said;
};

} // namespace attune
