#include "ui/rooms/form_keeper.h"

#include "ui/controls/form_words.h"
#include "ui/rooms/end_once_written.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

#include <utility>

namespace attune {

FormKeeper::FormKeeper(VaultSession &session, QWidget &form, const QString &name)
    : QObject(&form)
    , m_session(session)
    , m_form(form)
    , m_name(name)
    , m_blank(formWords(form))
    , m_saver(new DraftSaver([this] { write(); }, steadyClock(), {}, {}, this))
{
    connect(&session, &VaultSession::keepNow, this, &FormKeeper::writeLast);
    watch();
    fetch();
}

void FormKeeper::fetch()
{
    const auto end = [this](const QByteArray &words) {
        if (!words.isEmpty() && typed().isEmpty())
            takeBack(words);
        m_isReady = true;
        Q_EMIT ready();
    };
    // Behind what the page before this one left to be written.
    m_session.run(
        Lane::Save, this, [name = m_name](Store &store) { return store.keptForm(name); }, end,
        [end](const std::exception_ptr &) { end({}); });
}

void FormKeeper::takeBack(const QByteArray &words)
{
    fillForm(m_form, words);
    if (!typed().isEmpty())
        Q_EMIT broughtBack();
}

void FormKeeper::watch()
{
    for (const QLineEdit *line : m_form.findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, m_saver, &DraftSaver::edited);
    for (const QComboBox *list : m_form.findChildren<QComboBox *>())
        connect(list, &QComboBox::activated, m_saver, &DraftSaver::edited);
    for (const QAbstractButton *button : m_form.findChildren<QAbstractButton *>()) {
        if (button->isCheckable())
            connect(button, &QAbstractButton::clicked, m_saver, &DraftSaver::edited);
    }
}

// Nothing where the page is as it began.
QByteArray FormKeeper::typed() const
{
    const QByteArray words = formWords(m_form);
    return words == m_blank ? QByteArray() : words;
}

void FormKeeper::write()
{
    m_session.runLast(
        this, [name = m_name, words = typed()](Store &store) { store.keepForm(name, words); },
        [this] { m_saver->saved(); }, [this](const std::exception_ptr &why) { m_saver->notSaved(why); });
}

void FormKeeper::writeLast()
{
    if (!std::exchange(m_isLastSaved, false) && m_saver->isDirty())
        m_session.runLast(
            this, [name = m_name, words = typed()](Store &store) { store.keepForm(name, words); }, [] {},
            [](const std::exception_ptr &) { /* the vault is held, and asks again */ });
}

void FormKeeper::noteEdit()
{
    m_saver->edited();
}

void FormKeeper::saveNow()
{
    m_saver->saveNow();
}

void FormKeeper::saveLast()
{
    m_saver->saveNow();
    m_isLastSaved = true;
}

void FormKeeper::leave()
{
    endOnceWritten(m_session, this, m_saver);
}

void FormKeeper::startAfresh()
{
    fillForm(m_form, m_blank);
    m_saver->edited();
    m_saver->saveNow();
}

} // namespace attune
