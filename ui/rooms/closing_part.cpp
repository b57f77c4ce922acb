#include "ui/rooms/closing_part.h"

#include "src/clock.h"
#include "ui/controls/button.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/note/passage_editor.h"
#include "ui/note/saved_words.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace attune {

namespace {

constexpr int wordsHeight = 120;

} // namespace

ClosingPart::ClosingPart(const QString &words, std::function<void()> write, QWidget *parent)
    : QWidget(parent)
    , m_saver(new DraftSaver(std::move(write), systemClock(), {}, {}, this))
    , m_words(new PassageEditor(tr("Closing words"), wordsHeight))
    , m_saved(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_passphrase(new Field(tr("Your passphrase")))
    , m_sign(new Button(Button::Kind::Plain, tr("Sign these words")))
    , m_signedBy(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
{
    m_words->setWords(words);
    m_passphrase->makeSecret();
    m_passphrase->say(tr("Signed words stay as they are, in this summary alone."));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_words);
    rows->addWidget(m_saved);
    rows->addWidget(m_passphrase);
    auto *row = new QHBoxLayout;
    row->addWidget(&m_signedBy->wrapped(), 1);
    row->addWidget(m_sign);
    rows->addLayout(row);

    connect(m_words, &PassageEditor::edited, m_saver, &DraftSaver::edited);
    connect(m_saver, &DraftSaver::changed, this, &ClosingPart::saySaved);
    connect(m_sign, &Button::clicked, this, &ClosingPart::giveSign);
    connect(m_passphrase, &Field::entered, this, &ClosingPart::giveSign);
    connect(new QShortcut(keys::saveNow, this), &QShortcut::activated, m_saver, &DraftSaver::saveNow);
}

QString ClosingPart::words() const
{
    return m_words->words();
}

void ClosingPart::showSignedBy(const QString &sentence)
{
    m_signedBy->setText(sentence);
}

void ClosingPart::showSigned()
{
    m_words->setWords({});
    m_passphrase->setText({});
    m_passphrase->say(tr("They stand in the pages now."));
    m_saved->setText({});
    m_sign->setEnabled(true);
}

void ClosingPart::showNotSigned(const QString &why)
{
    m_passphrase->setText({});
    m_passphrase->say(why, true);
    m_passphrase->setFocus();
    m_sign->setEnabled(true);
}

void ClosingPart::saySaved()
{
    m_saved->setText(savedWords(*m_saver, {}));
}

void ClosingPart::giveSign()
{
    if (words().trimmed().isEmpty())
        return m_passphrase->say(tr("There are no words to sign yet."), true);
    if (m_passphrase->text().isEmpty())
        return m_passphrase->setFocus();
    m_sign->setEnabled(false);
    m_saver->saveNow();
    Q_EMIT signRequested(m_passphrase->text());
}

} // namespace attune
