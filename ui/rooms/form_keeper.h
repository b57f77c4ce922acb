// Keeps what is typed into a form until it is given.
#pragma once

#include "ui/rooms/words_keeper.h"

#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace attune {

class DraftSaver;

/// Brings back into a form what was typed into one like it and not given, and writes into the vault what is typed from
/// then on, as a note's draft is written. Goes with its form.
class FormKeeper : public QObject {
    Q_OBJECT
public:
    /// `name` is what the form is known by in the vault; see Store::keepForm().
    FormKeeper(VaultSession &session, const AtWork &atWork, QWidget &form, const QString &name);
    ~FormKeeper() override;

    /// Whether what was kept is back in the form.
    bool isReady() const { return m_isReady; }

    /// What a person did to the form that is seen in none of its lines, lists and chips.
    void noteEdit();
    /// Empties the form and forgets what was kept.
    void startAfresh();
    /// For a page that is left: see WordsKeeper::leave(). The form must stay until then.
    void leave();

    /// Gives what was typed: `work(workplace)` keeps it as what it was typed for, and what was typed is forgotten in
    /// the same transaction where its Outcome has a value. Then calls done(outcome), or failed(why) where nothing was
    /// done, unless `context` is gone; the words are written as before until then.
    template <class Work, class Done, class Failed>
    void give(QObject *context, Work work, Done done, Failed failed)
    {
        saveNow();
        m_session.run(Lane::Save, context, giving(std::move(work)), std::move(done), std::move(failed));
    }
    /// The same at a lock that is under way, as its last write of this form: what is refused stays as it was typed, and
    /// where that can be written nowhere the vault is held.
    template <class Work, class Done, class Failed>
    void giveLast(QObject *context, Work work, Done done, Failed failed)
    {
        keepAtLock();
        m_isLastGiven = true;
        m_session.runLast(context, giving(std::move(work)), std::move(done), std::move(failed));
    }

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
    void saveNow();
    void keepAtLock();

    template <class Work>
    auto giving(Work work) const
    {
        return m_atWork.job([name = m_name, work = std::move(work)](const Workplace &at) {
            decltype(work(at)) outcome;
            at.store.transaction([&] {
                outcome = work(at);
                if (outcome.value)
                    at.store.keepForm(name, {});
            });
            return outcome;
        });
    }

    VaultSession &m_session;
    AtWork m_atWork;
    QWidget &m_form;
    QString m_name;
    QByteArray m_blank; // as the form is with nothing typed
    DraftSaver *m_saver;
    std::unique_ptr<WordsKeeper> m_words;
    bool m_isReady = false;
    bool m_isLastGiven = false;
};

} // namespace attune
