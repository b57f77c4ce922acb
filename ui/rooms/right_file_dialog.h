// Where words belong that stand in the wrong file.
#pragma once

#include "src/work/wrong_file.h"
#include "ui/controls/fitted_dialog.h"

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace attune {

class Button;
class Label;

/// Asks for the family, and for each person whom the words name who that is there. It opens and returns; taking the
/// words there is the owner's, who says how it went.
class RightFileDialog : public FittedDialog {
    Q_OBJECT
public:
    enum class Does { MoveDraft, BeginWithWords };

    /// `choices` holds one family or more.
    RightFileDialog(Does does, FileChoices choices, QWidget *parent = nullptr);

    /// It was not done, in words; everything is as it was.
    void showNotDone(const QString &why);

    /// Not while it is being done.
    void reject() override;

Q_SIGNALS:
    void fileGiven(const attune::RightFile &file);

private:
    void showPeople();
    void give();
    const FileChoice *chosen() const;
    void setBusy(bool busy);

    Does m_does;
    FileChoices m_choices;
    QComboBox *m_family;
    QWidget *m_people = nullptr;
    QVBoxLayout *m_peoplePlace;
    std::vector<QComboBox *> m_who; // one for each person who is named
    Label *m_said;
    Button *m_back;
    Button *m_give;
};

} // namespace attune
