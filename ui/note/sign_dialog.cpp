#include "ui/note/sign_dialog.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
#include "ui/note/ready_list.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace attune {

SignDialog::SignDialog(const QString &whose, const QString &known, QWidget *parent)
    : FittedDialog(480, parent)
    , m_ready(new ReadyList)
    , m_locks(new Label(TextRole::Interface, &Tokens::ink2, QString()))
    , m_first(new QWidget)
    , m_question(new Label(TextRole::Interface, &Tokens::notice, QString()))
    , m_allTheSame(new Button(Button::Kind::Plain, tr("Sign it before the hour")))
    , m_asking(new QWidget)
    , m_passphrase(new QLineEdit)
    , m_said(new Label(TextRole::Secondary, &Tokens::notice, QString()))
    , m_back(new Button(Button::Kind::Plain, tr("Not yet")))
    , m_sign(new Button(Button::Kind::Primary, tr("Sign note")))
{
    setWindowTitle(tr("Sign this note"));
    setAccessibleName(windowTitle());
    m_locks->wrapped();
    m_said->wrapped();
    m_said->hide();
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Your passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(known);
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_sign->setObjectName(QStringLiteral("give"));
    m_sign->showKey(Qt::Key_Enter);
    m_sign->setDefault(true);
    m_back->setObjectName(QStringLiteral("not-yet"));
    m_back->showKey(Qt::Key_Escape);
    m_back->setAutoDefault(false);

    m_allTheSame->setObjectName(QStringLiteral("all-the-same"));
    m_allTheSame->setAutoDefault(false);
    auto *first = new QVBoxLayout(m_first);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(8);
    first->addWidget(&m_question->wrapped());
    first->addWidget(m_allTheSame, 0, Qt::AlignLeading);
    m_first->hide();

    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(4);
    asking->addWidget(new Label(TextRole::Strong, &Tokens::ink, tr("Your passphrase")));
    asking->addWidget(m_passphrase);
    asking->addWidget(m_said);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_sign);

    auto *title = new Label(TextRole::Heading, &Tokens::ink, tr("Sign this note"));
    auto *about = new Label(TextRole::Secondary, &Tokens::ink2, whose);
    about->wrapped();
    column()->addWidget(title);
    column()->addWidget(about);
    column()->addWidget(m_ready);
    column()->addWidget(m_locks);
    column()->addWidget(m_first);
    column()->addWidget(m_asking);
    foot()->addLayout(buttons);

    connect(m_sign, &Button::clicked, this, &SignDialog::give);
    connect(m_back, &Button::clicked, this, &SignDialog::reject);
    connect(m_allTheSame, &Button::clicked, this, [this] {
        m_asksFirst = false;
        showAsking();
    });
    connect(m_ready, &ReadyList::placeRequested, this, [this](Need need) {
        reject();
        Q_EMIT placeRequested(need);
    });
}

void SignDialog::showReady(const std::vector<ReadyTick> &ticks, const Session &session)
{
    m_ready->show(ticks, session);
    const bool ready = m_ready->isReady();
    m_locks->setText(ready ? tr("Signing keeps every word, time and reading of this note as it is now. Later words are "
                                "added beneath it, never over it.")
                           : tr("A little is missing. Choose a line to go there; everything you wrote stays."));
    tabInOrder({m_ready, m_first, m_asking, m_back, m_sign}); // the list makes its lines when they are needed
    showAsking();
}

void SignDialog::askFirst(const QString &question)
{
    m_question->setText(question);
    m_asksFirst = true;
}

void SignDialog::showAsking()
{
    const bool ready = m_ready->isReady();
    m_first->setVisible(ready && m_asksFirst);
    m_asking->setVisible(ready && !m_asksFirst);
    m_sign->setVisible(ready && !m_asksFirst);
    if (!ready)
        m_ready->firstMissing()->setFocus(Qt::OtherFocusReason);
    else if (m_asksFirst)
        m_back->setFocus(Qt::OtherFocusReason); // what Enter does without a thought does nothing
    else
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void SignDialog::reject()
{
    if (m_isWaiting && m_callBack && !m_callBack())
        return;
    QDialog::reject();
}

void SignDialog::give()
{
    if (m_passphrase->text().isEmpty())
        return m_passphrase->setFocus(Qt::OtherFocusReason);
    m_said->hide();
    m_isWaiting = true;
    setFocus(Qt::OtherFocusReason); // where every key but Esc does nothing
    m_passphrase->setEnabled(false);
    m_sign->setEnabled(false);
    m_sign->setText(tr("Signing"));
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    Q_EMIT signGiven(passphrase);
}

void SignDialog::askAgain(const QString &said)
{
    m_isWaiting = false;
    m_said->setText(said);
    m_said->show();
    m_passphrase->setEnabled(true);
    m_sign->setEnabled(true);
    m_sign->setText(tr("Sign note"));
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void SignDialog::showWrong()
{
    askAgain(tr("That passphrase did not open it. Take your time."));
}

void SignDialog::showNotSigned(const QString &why)
{
    askAgain(why);
}

} // namespace attune
