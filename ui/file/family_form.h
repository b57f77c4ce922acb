// What a family goes by, and whether its file is open.
#pragma once

#include "ui/file/file_form.h"

namespace attune {

class FamilyForm : public FileForm {
    Q_OBJECT
public:
    explicit FamilyForm(const Family &family, QWidget *parent = nullptr);

    FileChange change() const override;

private:
    Family m_family;
    Field *m_name;
    Field *m_number;
    DayField *m_opened;
    DayField *m_closed;
};

} // namespace attune
