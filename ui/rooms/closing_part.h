// The closing words of a summary, from the first letter to the signature.
#pragma once

#include "ui/note/draft_saver.h"

#include <QWidget>

namespace attune {

class Button;
class Field;
class Label;
class PassageEditor;

/// Takes the words, says whether they are kept, and asks for the passphrase that signs them.
class ClosingPart : public QWidget {
    Q_OBJECT
public:
    /// `write` begins to keep the words as they are then.
    ClosingPart(const QString &words, std::function<void()> write, QWidget *parent = nullptr);

    QString words() const;
    DraftSaver &saver() { return *m_saver; }

    /// Who signed the words that stand in the pages, and when; empty where none do.
    void showSignedBy(const QString &sentence);
    /// The words were signed, and new ones can be begun.
    void showSigned();
    void showNotSigned(const QString &why);

Q_SIGNALS:
    void signRequested(const QString &passphrase);

private:
    void saySaved();
    void giveSign();

    DraftSaver *m_saver;
    PassageEditor *m_words;
    Label *m_saved;
    Field *m_passphrase;
    Button *m_sign;
    Label *m_signedBy;
};

} // namespace attune
