#include "ui/rooms/strike_dialog.h"

#include "ui/controls/button.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/note/typed_words.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace attune {

StrikeDialog::StrikeDialog(const QString &whose, bool hasLaterWords, const QString &reason, QWidget *parent)
    : FittedDialog(480, parent)
    , m_reason(new Field(tr("Why it is taken out of use")))
    , m_said(new Label(TextRole::Secondary, &Tokens::notice, QString()))
    , m_back(new Button(Button::Kind::Plain, tr("Leave it as it is")))
    , m_strike(new Button(Button::Kind::Primary, tr("Strike this note")))
{
    setWindowTitle(tr("Strike this note"));
    setAccessibleName(windowTitle());
    m_reason->setText(reason);
    m_reason->line()->setObjectName(QStringLiteral("strike-reason"));
    m_reason->line()->setPlaceholderText(tr("Such as: about another family"));
    m_said->wrapped();
    m_said->hide();
    m_back->setObjectName(QStringLiteral("leave"));
    m_back->setAutoDefault(false);
    m_back->showKey(Qt::Key_Escape);
    m_strike->setObjectName(QStringLiteral("strike"));
    m_strike->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_strike);
    column()->addWidget(new Label(TextRole::Heading, &Tokens::ink, windowTitle()));
    auto *about = new Label(TextRole::Interface, &Tokens::ink2, whose);
    about->setTextFormat(Qt::PlainText);
    column()->addWidget(&about->wrapped());
    column()->addWidget(
        &(new Label(
              TextRole::Interface, &Tokens::ink2,
              tr("For a note about the wrong person. A line marks its place, and it can still be read; it is gone "
                 "from counts, drawings, search and every paper. The hour is then free, to be written of again or "
                 "to be not held. This cannot be undone.")))
             ->wrapped());
    if (hasLaterWords)
        column()->addWidget(
            &(new Label(TextRole::Interface, &Tokens::notice,
                        tr("Your later words are not signed yet. They will not become part of this note: they stay on "
                           "its page, and go along where you begin a draft with its words.")))
                 ->wrapped());
    column()->addWidget(m_reason);
    foot()->addWidget(m_said);
    foot()->addLayout(buttons);
    m_reason->setFocus();
    connect(m_strike, &Button::clicked, this, &StrikeDialog::give);
    connect(m_back, &Button::clicked, this, &QDialog::reject);
}

QString StrikeDialog::reason() const
{
    return cleanedLine(m_reason->text()).trimmed();
}

void StrikeDialog::give()
{
    if (reason().isEmpty()) {
        m_reason->say(tr("A few words why, for whoever reads this later."), true);
        return m_reason->setFocus();
    }
    m_reason->say({});
    m_said->hide();
    setBusy(true);
    Q_EMIT strikeGiven(reason());
}

void StrikeDialog::setBusy(bool busy)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_reason, m_back, m_strike})
        each->setEnabled(!busy);
}

void StrikeDialog::reject()
{
    if (m_back->isEnabled())
        QDialog::reject();
}

void StrikeDialog::showNotStruck(const QString &why)
{
    setBusy(false);
    m_said->setText(why);
    m_said->show();
    m_reason->setFocus();
}

} // namespace attune
