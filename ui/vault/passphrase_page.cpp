#include "ui/vault/passphrase_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/vault/new_passphrase.h"
#include "ui/vault/vault_words.h"

#include <QHBoxLayout>

namespace attune {

PassphrasePage::PassphrasePage(QWidget *parent)
    : ScrollPage(640, parent)
    , m_present(new Field(tr("The passphrase you have now")))
    , m_next(new NewPassphrase(tr("The new passphrase")))
    , m_change(new Button(Button::Kind::Primary, tr("Change the passphrase")))
    , m_said(new Label(TextRole::Interface, &Tokens::ink2, QString()))
{
    setAccessibleName(tr("Change the passphrase"));
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Change the passphrase")));
    column()->addSpacing(6);
    auto *what = new Label(TextRole::Interface, &Tokens::ink2,
                           tr("The new one opens this vault from then on. Copies of it that were made before still "
                              "open with the one they were made with."));
    column()->addWidget(&what->wrapped());
    column()->addSpacing(20);

    auto *card = new Card;
    auto *fields = new QVBoxLayout(card);
    fields->setContentsMargins(16, 16, 16, 16);
    fields->setSpacing(16);
    m_present->makeSecret();
    fields->addWidget(m_present);
    fields->addWidget(m_next);
    column()->addWidget(card);
    column()->addSpacing(16);
    column()->addWidget(&m_said->wrapped());
    column()->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_change->showKey(Qt::Key_Enter);
    row->addWidget(m_change);
    auto *back = new Button(Button::Kind::Plain, tr("Back"));
    back->showKey(keys::start);
    row->addWidget(back);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);

    connect(m_change, &Button::clicked, this, &PassphrasePage::ask);
    connect(back, &Button::clicked, this, &PassphrasePage::backRequested);
    connect(m_present, &Field::entered, this, [this] { m_next->setFocus(Qt::TabFocusReason); });
    connect(m_next, &NewPassphrase::entered, this, &PassphrasePage::ask);
    setFocusProxy(m_present);
}

void PassphrasePage::ask()
{
    if (!m_change->isEnabled())
        return;
    const bool isGiven = !m_present->text().isEmpty();
    m_present->say(isGiven ? QString() : tr("This one is needed: nobody else is to change it."), !isGiven);
    if (!isGiven)
        return m_present->setFocus(Qt::TabFocusReason);
    if (!m_next->isClear())
        return;
    m_change->setEnabled(false);
    say(tr("Changing the passphrase"));
    Q_EMIT changeRequested(m_present->text(), m_next->text());
}

void PassphrasePage::showChanged()
{
    m_change->setEnabled(true);
    m_present->setText(QString());
    m_next->clear();
    say(tr("The passphrase is changed. The new one opens the vault from now on."));
    m_present->setFocus(Qt::OtherFocusReason);
}

void PassphrasePage::showNotChanged(const std::exception_ptr &why)
{
    m_change->setEnabled(true);
    if (!isWrongSecret(why))
        return say(sentenceFor(why), true);
    say(QString());
    m_present->say(tr("That passphrase does not open this vault. Nothing was changed. Take your time."), true);
    m_present->setFocus(Qt::TabFocusReason); // selects what is there
}

void PassphrasePage::say(const QString &sentence, bool wrong)
{
    m_said->setInk(wrong ? &Tokens::error : &Tokens::ink2);
    m_said->setText(sentence);
}

} // namespace attune
