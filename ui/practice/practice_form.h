// What the forms of the practice have in common.
#pragma once

#include "src/work/practice_file.h"
#include "ui/file/part_form.h"

namespace attune {

class PracticeForm : public PartForm {
    Q_OBJECT
public:
    using PartForm::PartForm;

    /// The part as it is typed. A field that makes no sense, or is empty and may not be, is as it was before.
    virtual PracticeChange change() const = 0;
};

} // namespace attune
