// The last look before a note is signed.
#pragma once

#include "src/rules/completeness.h"
#include "ui/controls/fitted_dialog.h"

#include <functional>
#include <vector>

class QLineEdit;

namespace attune {

class Button;
class Label;
class ReadyList;

/// The ready list, what signing does in one sentence, and the passphrase. While something is missing it leads there
/// instead of asking for one. It opens and returns; signing is the owner's, who says how it went.
class SignDialog : public FittedDialog {
    Q_OBJECT
public:
    /// `whose` is the family and the session, as "Maya & Mum, session 19". `known` is a passphrase that is no secret,
    /// shown in the empty line.
    SignDialog(const QString &whose, const QString &known, QWidget *parent = nullptr);

    void showReady(const std::vector<ReadyTick> &ticks, const Session &session);

    /// Says `question` and asks for the passphrase only once it is answered: for a note whose hour has not begun.
    void askFirst(const QString &question);

    /// Asked when the dialog is closed while it waits for the signature: whether that could be called back. Where it
    /// could not, the dialog stays until it is told how it went.
    void letBeCalledBack(std::function<bool()> callBack) { m_callBack = std::move(callBack); }

    /// The passphrase did not open the vault: it is asked for again, and nothing was signed.
    void showWrong();
    /// Something else stood in the way, in words; the note is still a draft.
    void showNotSigned(const QString &why);

    void reject() override;

Q_SIGNALS:
    void signGiven(const QString &passphrase);
    void placeRequested(attune::Need need);

private:
    void give();
    void showAsking();
    void askAgain(const QString &said);

    std::function<bool()> m_callBack;
    bool m_isWaiting = false; // for the signature
    ReadyList *m_ready;
    Label *m_locks;
    QWidget *m_first; // what is asked before the passphrase
    Label *m_question;
    Button *m_allTheSame;
    bool m_asksFirst = false;
    QWidget *m_asking;
    QLineEdit *m_passphrase;
    Label *m_said;
    Button *m_back;
    Button *m_sign;
};

} // namespace attune
