// A page of several parts, of which one is in front in fields.
#pragma once

#include "src/records/problem.h"
#include "ui/controls/scroll_page.h"
#include "ui/file/part_place.h"

#include <functional>
#include <optional>
#include <vector>

namespace attune {

class Button;
class Card;
class Label;
class PartForm;

/// The parts down the side, and a form for the one in front. Another part is shown once what was changed is kept.
class PartsPage : public ScrollPage {
    Q_OBJECT
public:
    /// The part in front.
    PartForm *form() const { return m_form; }
    /// What the form in front is known by in the vault; see Store::keepForm().
    virtual QString formName() const = 0;
    /// Something is in the form that was typed before and is not kept.
    void sayCameBack();

    /// Whether everything that is typed makes sense; says at its field what does not, and goes there.
    bool isClear();

    void showProblems(const std::vector<Problem> &problems);
    void showNotKept(const QString &why);

Q_SIGNALS:
    /// Another form is in front.
    void shown();
    /// What is typed into the form in front is given up.
    void givenUp();
    /// What is changed is to be kept.
    void keepRequested();
    void backRequested();

protected:
    /// `what` stands below the title.
    explicit PartsPage(const QString &what, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Shows a part as it is kept: its form, and the list in which it is marked.
    void showPart(QWidget *list, PartForm *form);
    /// open(), or where something is changed, once that is kept.
    void choose(std::function<void()> open);
    /// Opens what was chosen while a change was on its way; false where nothing was.
    bool openChosen();
    void sayKept();

    void noteField(PartPlace &place) const;
    void toField(const PartPlace &place);

    /// Shows the part in front as it was before it was changed.
    virtual void reopen() = 0;

private:
    void keep();
    void stayAt(QWidget *field);
    void refuse(const QString &sentence, const QWidget *field);
    void say(const QString &sentence, bool wrong = false);

    Label *m_title;
    QVBoxLayout *m_lists;
    QWidget *m_list = nullptr;
    Card *m_card;
    PartForm *m_form = nullptr;
    Label *m_said;
    Button *m_undo;
    Button *m_back;
    Button *m_keep;
    std::function<void()> m_chosen;
    /// Where somebody was in the form in front before it was made.
    std::optional<PartPlace> m_sought;
};

} // namespace attune
