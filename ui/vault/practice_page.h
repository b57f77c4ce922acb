// Who works in a new vault.
#pragma once

#include "src/records/clinician.h"
#include "src/records/practice.h"
#include "ui/controls/scroll_page.h"

class QButtonGroup;

namespace attune {

class Button;
class Field;
class Label;

/// Asks for the practice and for whoever sets it up. Shown once, in a vault that has no practice yet.
class PracticePage : public ScrollPage {
    Q_OBJECT
public:
    explicit PracticePage(QWidget *parent = nullptr);

    void refuse(const QString &sentence);

Q_SIGNALS:
    /// Both without ids.
    void practiceGiven(const attune::Practice &practice, const attune::Clinician &clinician);

private:
    void give();

    Field *m_practice;
    Field *m_name;
    Field *m_credentials;
    QButtonGroup *m_roles;
    Button *m_begin;
    Label *m_said;
};

} // namespace attune
