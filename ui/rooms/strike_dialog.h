// Taking a signed note out of use.
#pragma once

#include <QDialog>

namespace attune {

class Button;
class Field;
class Label;

/// Says what striking does, and asks for the reason. It opens and returns; striking is the owner's, who says how it
/// went.
class StrikeDialog : public QDialog {
    Q_OBJECT
public:
    /// `whose` is the family and the session, as "Maya & Mum, session 19". `reason`: what was typed here before.
    StrikeDialog(const QString &whose, const QString &reason, QWidget *parent = nullptr);

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
    void fit();

    Field *m_reason;
    Label *m_said;
    Button *m_back;
    Button *m_strike;
};

} // namespace attune
