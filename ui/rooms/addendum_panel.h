// Later words to a signed note.
#pragma once

#include "src/records/addendum.h"
#include "src/records/person.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace attune {

class Button;
class Card;
class ChoiceRow;
class DraftSaver;
class Field;
class Label;
class PassageEditor;

/// An addition or a correction with its reason and whom it is about, signed with the passphrase.
class AddendumPanel : public QWidget {
    Q_OBJECT
public:
    /// `begun`: what stands there at first. `write` begins to keep what is typed, as it is then. `known`: see
    /// SignDialog.
    AddendumPanel(const std::vector<Person> &people, const Addendum &begun, std::function<void()> write,
                  const QString &known, QWidget *parent = nullptr);

    /// What is typed, whole or not.
    Addendum typed() const;
    DraftSaver &saver() { return *m_saver; }

    /// Takes no input while a signature is made, but to call it back.
    void showSigning(bool isSigning);
    /// It was not signed, in words; everything typed stays but the passphrase.
    void refuse(const QString &why);

Q_SIGNALS:
    /// What stands there is whole, and here is the passphrase.
    void signGiven(const QString &passphrase);
    void cancelRequested();
    void backRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();
    void saySaved();

    std::vector<Id<Person>> m_people;
    Card *m_card; // has the keyboard while a signature is made
    QWidget *m_typed; // all that takes input
    DraftSaver *m_saver;
    ChoiceRow *m_does;
    ChoiceRow *m_about;
    PassageEditor *m_text;
    Field *m_reason;
    Field *m_passphrase;
    Button *m_back;
    Button *m_sign;
    bool m_isSigning = false;
    Label *m_said;
    Label *m_saved;
};

} // namespace attune
