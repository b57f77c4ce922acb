// Keeps what is typed into a form until it is given.
#pragma once

#include <QObject>
#include <QString>

namespace attune {

class DraftSaver;
class ScrollPage;
class VaultSession;

/// Brings back into a page what was typed into one like it and not given, and writes into the vault what is typed from
/// then on, as a note's draft is written. Goes with its page.
class FormKeeper : public QObject {
    Q_OBJECT
public:
    /// `form` is what the page is known by in the vault; see Store::keepForm().
    FormKeeper(VaultSession &session, ScrollPage &page, const QString &form);

    const QString &form() const { return m_form; }
    /// Whether what was kept is back in the page.
    bool isReady() const { return m_isReady; }

    /// Queues what is not written yet.
    void saveNow();
    /// The same for a page that is left. Ends with kept(), or with notKept() where it could not be written; the page
    /// must stay until then.
    void leave();

Q_SIGNALS:
    void ready();
    void kept();
    void notKept();

private:
    void fetch();
    void takeBack(const QByteArray &words);
    void watch();
    QByteArray typed() const;
    void write();
    void writeLast();
    void startAfresh();

    VaultSession &m_session;
    ScrollPage &m_page;
    QString m_form;
    QByteArray m_blank; // as the page is with nothing typed
    DraftSaver *m_saver;
    bool m_isReady = false;
};

} // namespace attune
