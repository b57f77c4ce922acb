// The closing words of one summary, from the first letter to the signature.
#pragma once

#include "src/work/summary_start.h"
#include "ui/note/draft_saver.h"

#include <QWidget>

namespace attune {

class Button;
class Field;
class Label;
class PassageEditor;

/// Takes the words for one reader and one stretch of days, says whether they are kept, and asks for the passphrase that
/// signs them. For whoever writes none it shows only who signed those that stand in the pages.
class ClosingPart : public QWidget {
    Q_OBJECT
public:
    /// `write` begins to keep the words as they are then. `known`: see AtWork. It takes no words before begin().
    ClosingPart(const SummaryRequest &request, const QString &known, std::function<void()> write,
                QWidget *parent = nullptr);

    const SummaryRequest &request() const { return m_request; }
    QString words() const;
    DraftSaver &saver() { return *m_saver; }

    /// Shows what was begun, and takes words from then on.
    void begin(const ClosingStart &start);
    bool hasBegun() const { return m_hasBegun; }

    /// Who signed the words that stand in the pages, and when; empty where none do.
    void showSignedBy(const QString &sentence);
    /// Takes no input while a signature is made, but to call it back.
    void showSigning(bool isSigning);
    /// The words were signed, and new ones can be begun.
    void showSigned();
    void showNotSigned(const QString &why);

Q_SIGNALS:
    void signRequested(const QString &passphrase);
    void cancelRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void saySaved();
    void takeOthers();
    void giveSign();

    SummaryRequest m_request;
    DraftSaver *m_saver;
    QWidget *m_typed; // all that takes input
    PassageEditor *m_words;
    Label *m_saved;
    QWidget *m_offer; // of the words of other days
    Label *m_others;
    QString m_otherWords;
    Field *m_passphrase;
    QWidget *m_ways;
    Button *m_back;
    Button *m_sign;
    Label *m_signedBy;
    bool m_hasBegun = false;
    bool m_isSigning = false;
    bool m_wasSigned = false; // by this part, a moment ago
};

} // namespace attune
