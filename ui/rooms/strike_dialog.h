// Taking a signed note out of use.
#pragma once

#include "ui/controls/fitted_dialog.h"

namespace attune {

class Button;
class Field;
class Label;

/// Says what striking does, and asks for the reason. It opens and returns; striking is the owner's, who says how it
/// went.
class StrikeDialog : public FittedDialog {
    Q_OBJECT
public:
    /// `whose` tells the note from every other of its day. `hasLaterWords`: whether words to add to it are not signed
    /// yet. `reason`: what was typed here before.
    StrikeDialog(const QString &whose, bool hasLaterWords, const QString &reason, QWidget *parent = nullptr);

    /// What stands there now.
    QString reason() const;

    /// It was not struck, in words; the note is as it was.
    void showNotStruck(const QString &why);

    /// Not while it is being struck.
    void reject() override;

Q_SIGNALS:
    void strikeGiven(const QString &reason);

private:
    void give();
    void setBusy(bool busy);

    Field *m_reason;
    Label *m_said;
    Button *m_back;
    Button *m_strike;
};

} // namespace attune
