#include "ui/vault/new_passphrase.h"

#include "src/passphrase.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"

#include <QVBoxLayout>

namespace attune {

NewPassphrase::NewPassphrase(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_first(new Field(label))
    , m_again(new Field(tr("The same passphrase again")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_first->makeSecret();
    m_again->makeSecret();
    column->addWidget(m_first);
    column->addWidget(m_again);
    auto *loss = new Label(TextRole::Interface, &Tokens::notice,
                           tr("If the passphrase is lost, nobody can open the vault. That includes us. Four or five "
                              "words that belong to no sentence are easy to keep and hard to guess."));
    loss->wrapped().withIcon(QStringLiteral("key"), &Tokens::notice);
    column->addWidget(loss);
    connect(m_first, &Field::entered, this, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &Field::entered, this, &NewPassphrase::entered);
    setFocusProxy(m_first);
}

bool NewPassphrase::isClear()
{
    const auto wrong = [](Field *field, const QString &sentence) {
        field->say(sentence, true);
        field->setFocus(Qt::TabFocusReason); // selects what is there
        return false;
    };
    if (!Passphrase(m_first->text()).isLongEnough())
        return wrong(m_first, tr("It needs at least %1 characters.").arg(Passphrase::leastCharacters));
    m_first->say(QString());
    if (!Passphrase(m_first->text()).isSameAs(Passphrase(m_again->text())))
        return wrong(m_again, tr("These two are not the same yet."));
    m_again->say(QString());
    return true;
}

QString NewPassphrase::text() const
{
    return m_first->text();
}

void NewPassphrase::clear()
{
    m_first->setText(QString());
    m_again->setText(QString());
}

} // namespace attune
