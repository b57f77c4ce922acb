// Keeps what is typed into a form until it is given.
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace attune {

class DraftSaver;
class VaultSession;

/// Brings back into a form what was typed into one like it and not given, and writes into the vault what is typed from
/// then on, as a note's draft is written. Goes with its form.
class FormKeeper : public QObject {
    Q_OBJECT
public:
    /// `name` is what the form is known by in the vault; see Store::keepForm().
    FormKeeper(VaultSession &session, QWidget &form, const QString &name);

    const QString &name() const { return m_name; }
    /// Whether what was kept is back in the form.
    bool isReady() const { return m_isReady; }

    /// What a person did to the form that is seen in none of its lines, lists and chips.
    void noteEdit();
    /// Queues what is not written yet.
    void saveNow();
    /// The same at a lock that is under way, at which nothing is written behind it: what is queued next may give up
    /// what was typed.
    void saveLast();
    /// Empties the form and forgets what was kept.
    void startAfresh();
    /// The same for a page that is left. Ends with kept(), or with notKept() where it could not be written; the form
    /// must stay until then.
    void leave();

Q_SIGNALS:
    void ready();
    /// Something is in the form that was typed before.
    void broughtBack();
    void kept();
    void notKept();

private:
    void fetch();
    void takeBack(const QByteArray &words);
    void watch();
    QByteArray typed() const;
    void write();
    void writeLast();

    VaultSession &m_session;
    QWidget &m_form;
    QString m_name;
    QByteArray m_blank; // as the form is with nothing typed
    DraftSaver *m_saver;
    bool m_isReady = false;
    bool m_isLastSaved = false;
};

} // namespace attune
