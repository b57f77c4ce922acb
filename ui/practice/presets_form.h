// What the practice is called, where it is and what it presets.
#pragma once

#include "ui/practice/practice_form.h"

#include <QStringList>

namespace attune {

class PresetsForm : public PracticeForm {
    Q_OBJECT
public:
    explicit PresetsForm(const Practice &practice, QWidget *parent = nullptr);

    PracticeChange change() const override;

private:
    std::optional<int> lateHours() const;

    Practice m_practice;
    Field *m_name;
    QStringList m_zones;
    QComboBox *m_zone;
    Field *m_late;
};

} // namespace attune
