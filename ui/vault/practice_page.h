// Who works in a new vault.
#pragma once

#include "src/records/clinician.h"
#include "src/records/practice.h"
#include "ui/controls/scroll_page.h"

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace attune {

class Button;
class Field;
class Label;

/// Asks for the practice and for whoever sets it up. Shown once, in a vault that has no practice yet.
class PracticePage : public ScrollPage {
    Q_OBJECT
public:
    /// `zone`: the name that the computer has for its time zone. One that is not known is said, and another is asked
    /// for.
    explicit PracticePage(const QString &zone, QWidget *parent = nullptr);

    void refuse(const QString &sentence);

Q_SIGNALS:
    /// Both without ids.
    void practiceGiven(const attune::Practice &practice, const attune::Clinician &clinician);

protected:
    /// Enter in the last choice begins, as it does in the last line.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askForZone(QVBoxLayout *fields);
    void give();

    Field *m_practice;
    Field *m_name;
    Field *m_credentials;
    QString m_zone;
    QStringList m_zones;
    QComboBox *m_zoneChoice = nullptr; // only where m_zone is not known
    QButtonGroup *m_roles;
    Button *m_begin;
    Label *m_said;
};

} // namespace attune
