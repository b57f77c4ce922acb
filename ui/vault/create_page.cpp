#include "ui/vault/create_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/vault/new_passphrase.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace attune {

CreatePage::CreatePage(const QString &place, QWidget *parent)
    : ScrollPage(640, parent)
    , m_place(new Field(tr("Where the vault is kept")))
    , m_passphrase(new NewPassphrase(tr("Passphrase")))
    , m_create(new Button(Button::Kind::Primary, tr("Create the vault")))
    , m_said(new Label(TextRole::Interface, &Tokens::ink2, QString()))
{
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Create a vault")));
    column()->addSpacing(6);
    auto *what = new Label(TextRole::Interface, &Tokens::ink2,
                           tr("One encrypted file on this computer. You can copy it to a stick like any other file."));
    what->wrapped();
    column()->addWidget(what);
    column()->addSpacing(20);

    auto *card = new Card;
    auto *fields = new QVBoxLayout(card);
    fields->setContentsMargins(16, 16, 16, 16);
    fields->setSpacing(16);
    m_place->setText(place);
    m_place->say(tr("The name is seen by whoever sees this computer’s files, so let it hold no family’s name."));
    fields->addWidget(m_place);
    fields->addWidget(m_passphrase);
    column()->addWidget(card);
    column()->addSpacing(16);
    m_said->wrapped();
    column()->addWidget(m_said);
    column()->addSpacing(8);
    auto *row = new QHBoxLayout;
    m_create->showKey(Qt::Key_Enter);
    row->addWidget(m_create);
    auto *back = new Button(Button::Kind::Quiet, tr("Back"));
    back->showKey(keys::start);
    row->addWidget(back);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);

    connect(m_create, &Button::clicked, this, &CreatePage::ask);
    connect(back, &Button::clicked, this, &CreatePage::backRequested);
    connect(m_passphrase, &NewPassphrase::entered, this, &CreatePage::ask);
    connect(m_place, &Field::entered, this, [this] { m_passphrase->setFocus(Qt::TabFocusReason); });
    setFocusProxy(m_passphrase);
}

void CreatePage::ask()
{
    if (!m_create->isEnabled())
        return;
    const QString path = m_place->text().trimmed();
    if (!QFileInfo(path).isAbsolute()) {
        m_place->say(tr("Give the whole path, from the first slash on."), true);
        return m_place->setFocus(Qt::TabFocusReason); // selects what is there
    }
    if (!m_passphrase->isClear())
        return;
    m_create->setEnabled(false);
    m_said->setInk(&Tokens::ink2);
    m_said->setText(tr("Creating the vault"));
    Q_EMIT createRequested(path, m_passphrase->text());
}

void CreatePage::refuse(const QString &sentence)
{
    m_create->setEnabled(true);
    m_said->setInk(&Tokens::error);
    m_said->setText(tr("Nothing was created. %1").arg(sentence));
    m_place->setFocus();
}

} // namespace attune
