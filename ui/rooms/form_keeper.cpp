#include "ui/rooms/form_keeper.h"

#include "ui/controls/form_words.h"
#include "ui/note/draft_saver.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

#include <utility>

namespace attune {

FormKeeper::FormKeeper(VaultSession &session, const AtWork &atWork, QWidget &form, const QString &name)
    : QObject(&form)
    , m_session(session)
    , m_atWork(atWork)
    , m_form(form)
    , m_name(name)
    , m_blank(formWords(form))
    , m_saver(new DraftSaver([this] { m_words->write(); }, steadyClock(), {}, {}, this))
{
    WordsKeeper::Ways<QByteArray> ways;
    ways.stands = [this] { return typed(); };
    ways.keep = [name](const Workplace &work, const QByteArray &words, WordsKeeper::Saving /*why*/) {
        work.store.keepForm(name, words);
        return KeptWords();
    };
    m_words = std::make_unique<WordsKeeper>(session, atWork, *m_saver, std::move(ways), &form);
    connect(m_words.get(), &WordsKeeper::kept, this, &FormKeeper::kept);
    connect(m_words.get(), &WordsKeeper::notKept, this, &FormKeeper::notKept);
    connect(&session, &VaultSession::keepNow, this, &FormKeeper::keepAtLock);
    watch();
    fetch();
}

FormKeeper::~FormKeeper() = default;

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

// What was given as the last thing is not written behind it, nor what is written already.
void FormKeeper::keepAtLock()
{
    if (!std::exchange(m_isLastGiven, false) && m_saver->isDirty())
        m_words->leave(Leaving::Vault);
}

void FormKeeper::noteEdit()
{
    m_saver->edited();
}

void FormKeeper::saveNow()
{
    m_saver->saveNow();
}

void FormKeeper::leave()
{
    m_words->leave(Leaving::Page);
}

void FormKeeper::startAfresh()
{
    fillForm(m_form, m_blank);
    m_saver->edited();
    m_saver->saveNow();
}

} // namespace attune
