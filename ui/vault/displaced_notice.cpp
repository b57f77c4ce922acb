#include "ui/vault/displaced_notice.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace attune {

DisplacedNotice::DisplacedNotice(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(TextRole::Strong, &Tokens::error, QString()))
{
    setObjectName(QStringLiteral("displaced"));
    m_words->withIcon(QStringLiteral("hold"), &Tokens::error).wrapped(); // these words are never cut
    auto *lock = new Button(Button::Kind::Plain, tr("Lock now"));
    lock->showKey(keys::lock);
    lock->setFocusPolicy(Qt::TabFocus); // by mouse it leaves the keyboard where somebody writes
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(16);
    row->addWidget(m_words, 1);
    row->addWidget(lock);
    setVisible(false);
    connect(lock, &Button::clicked, &session, &VaultSession::lock);
    connect(&session, &VaultSession::displaced, this, &DisplacedNotice::tell);
    connect(&session, &VaultSession::backInPlace, this, [this] { setVisible(false); });
    connect(&session, &VaultSession::locking, this, [this] { setVisible(false); });
    connect(&session, &VaultSession::opened, this, [this] { setVisible(false); });
}

// Spoken at once too: the keyboard stays where somebody writes.
void DisplacedNotice::tell(const std::exception_ptr &why)
{
    m_words->setText(sentenceFor(why));
    setVisible(true);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DisplacedNotice::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), colours.errorTint);
    painter.fillRect(0, height() - 2, width(), 2, colours.error);
}

} // namespace attune
