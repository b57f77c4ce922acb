// "The file" of a family: where people are corrected and added.
#pragma once

#include "src/work/family_file.h"
#include "ui/file/file_place.h"
#include "ui/file/parts_page.h"

#include <optional>

namespace attune {

class FileForm;

/// The parts of a family's file.
class FilePage : public PartsPage {
    Q_OBJECT
public:
    /// `who` leads a course that is begun here.
    FilePage(const FamilyFile &file, Id<Clinician> who, QWidget *parent = nullptr);

    Id<Family> family() const { return m_file.family.id; }

    /// The change that is not kept yet, with each field that makes no sense as it was before; nothing where there is
    /// none.
    std::optional<FileChange> unkept() const;

    /// The file as it is since a change was kept that was made at this place.
    void showKept(const FamilyFile &file, const FileChange &kept, FilePlace place);

    QString formName() const override { return m_at.formName(family()); }

    FilePlace place() const;
    void returnTo(const FilePlace &place);

protected:
    void reopen() override { open(m_at); }

private:
    void open(const FilePlace &part);
    FileForm *makeForm(const FilePlace &part) const;
    FilePlace found(FilePlace place) const;

    FamilyFile m_file;
    Id<Clinician> m_who;
    FilePlace m_at;
    FileForm *m_form = nullptr;
};

} // namespace attune
