// "The file" of a family: where people are corrected and added.
#pragma once

#include "src/work/family_file.h"
#include "ui/controls/scroll_page.h"
#include "ui/file/file_place.h"

#include <optional>

namespace attune {

class Button;
class Card;
class FileForm;
class Label;
class PartList;

/// The parts of the file down the side, and the one in front in fields. Another part is shown once what was changed is
/// kept.
class FilePage : public ScrollPage {
    Q_OBJECT
public:
    /// `who` leads a course that is begun here.
    FilePage(const FamilyFile &file, Id<Clinician> who, QWidget *parent = nullptr);

    Id<Family> family() const { return m_file.family.id; }

    /// The change that is not kept yet, with each field that makes no sense as it was before; nothing where there is
    /// none.
    std::optional<FileChange> unkept() const;
    /// Whether everything that is typed makes sense; says at its field what does not, and goes there.
    bool isClear();

    /// The file as it is since a change was kept that was made at this place.
    void showKept(const FamilyFile &file, const FileChange &kept, FilePlace place);
    void showProblems(const std::vector<Problem> &problems);
    void showNotKept(const QString &why);

    FilePlace place() const;
    void returnTo(const FilePlace &place);

Q_SIGNALS:
    /// What unkept() says is to be kept.
    void keepRequested();
    void backRequested();

private:
    void listParts();
    void choose(const FilePlace &part);
    void open(const FilePlace &part);
    FileForm *makeForm(const FilePlace &part) const;
    FilePlace found(FilePlace place) const;
    void keep();
    void say(const QString &sentence, bool wrong = false);

    FamilyFile m_file;
    Id<Clinician> m_who;
    FilePlace m_at;
    std::optional<FilePlace> m_next; ///< the part that was chosen while a change was on its way
    Label *m_title;
    QVBoxLayout *m_parts;
    PartList *m_list = nullptr;
    Card *m_card;
    FileForm *m_form = nullptr;
    Label *m_said;
    Button *m_undo;
    Button *m_keep;
};

} // namespace attune
