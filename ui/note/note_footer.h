// The foot of the note: what is true of its saving, and what can be done with it.
#pragma once

#include <QWidget>

namespace attune {

class Button;
class DraftSaver;
class Label;

/// 60 high: the state of saving on one side, keep and sign on the other. Where words could be lost it says so until
/// they are safe, with a way out.
class NoteFooter : public QWidget {
    Q_OBJECT
public:
    explicit NoteFooter(const DraftSaver &saver, QWidget *parent = nullptr);

    /// What stands there now.
    QString saying() const;
    /// Offers to save a copy elsewhere while the draft cannot be written.
    void offerCopy(bool offered);

Q_SIGNALS:
    void keepRequested();
    void signRequested();
    void againRequested();
    void copyElsewhereRequested();
    void versionsRequested();
    void moveRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show();

    const DraftSaver &m_saver;
    Label *m_saved;
    Label *m_notSaved;
    Button *m_versions;
    Button *m_again;
    Button *m_copy;
    bool m_offersCopy = false;
};

} // namespace attune
