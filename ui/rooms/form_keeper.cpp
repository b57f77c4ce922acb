#include "ui/rooms/form_keeper.h"

#include "ui/controls/button.h"
#include "ui/controls/form_words.h"
#include "ui/controls/label.h"
#include "ui/controls/scroll_page.h"
#include "ui/rooms/end_once_written.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace attune {

FormKeeper::FormKeeper(VaultSession &session, ScrollPage &page, const QString &form)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_form(form)
    , m_blank(formWords(page))
    , m_saver(new DraftSaver([this] { write(); }, systemClock(), {}, {}, this))
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
        Lane::Save, this, [form = m_form](Store &store) { return store.keptForm(form); }, end,
        [end](const std::exception_ptr &) { end({}); });
}

void FormKeeper::takeBack(const QByteArray &words)
{
    fillForm(m_page, words);
    if (typed().isEmpty())
        return;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 12);
    row->setSpacing(8);
    row->addWidget(
        &(new Label(TextRole::Interface, &Tokens::ink2, tr("What you typed here before is back.")))->wrapped(), 1);
    auto *afresh = new Button(Button::Kind::Quiet, tr("Start afresh"));
    row->addWidget(afresh);
    m_page.addAbove(line);
    connect(afresh, &Button::clicked, this, [this, line] {
        startAfresh();
        line->deleteLater();
    });
}

void FormKeeper::watch()
{
    for (const QLineEdit *line : m_page.findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, m_saver, &DraftSaver::edited);
    for (const QComboBox *list : m_page.findChildren<QComboBox *>())
        connect(list, &QComboBox::activated, m_saver, &DraftSaver::edited);
    for (const QAbstractButton *button : m_page.findChildren<QAbstractButton *>()) {
        if (button->isCheckable())
            connect(button, &QAbstractButton::clicked, m_saver, &DraftSaver::edited);
    }
}

// Nothing where the page is as it began.
QByteArray FormKeeper::typed() const
{
    const QByteArray words = formWords(m_page);
    return words == m_blank ? QByteArray() : words;
}

void FormKeeper::write()
{
    m_session.runLast(
        this, [form = m_form, words = typed()](Store &store) { store.keepForm(form, words); },
        [this] { m_saver->saved(); }, [this](const std::exception_ptr &why) { m_saver->notSaved(why); });
}

void FormKeeper::writeLast()
{
    if (m_saver->isDirty())
        m_session.runLast(
            this, [form = m_form, words = typed()](Store &store) { store.keepForm(form, words); }, [] {},
            [](const std::exception_ptr &) { /* the vault is held, and asks again */ });
}

void FormKeeper::saveNow()
{
    m_saver->saveNow();
}

void FormKeeper::leave()
{
    endOnceWritten(m_session, this, m_saver);
}

void FormKeeper::startAfresh()
{
    fillForm(m_page, m_blank);
    m_saver->edited();
    m_saver->saveNow();
    m_page.setFocus();
}

} // namespace attune
