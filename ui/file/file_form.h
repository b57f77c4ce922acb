// What the forms of a family's file have in common.
#pragma once

#include "src/work/family_file.h"
#include "ui/file/part_form.h"

namespace attune {

class FileForm : public PartForm {
    Q_OBJECT
public:
    using PartForm::PartForm;

    /// The part as it is typed. A field that makes no sense, or is empty and may not be, is as it was before.
    virtual FileChange change() const = 0;
};

} // namespace attune
