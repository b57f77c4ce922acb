#include "ui/rooms/closing_part.h"

#include "src/clock.h"
#include "src/rules/note_content.h"
#include "ui/controls/button.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/note/passage_editor.h"
#include "ui/note/saved_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>

namespace attune {

namespace {

constexpr int wordsHeight = 120;

} // namespace

ClosingPart::ClosingPart(const SummaryRequest &request, const QString &known, std::function<void()> write,
                         QWidget *parent)
    : QWidget(parent)
    , m_request(request)
    , m_saver(new DraftSaver(std::move(write), steadyClock(), {}, {}, this))
    , m_typed(new QWidget)
    , m_words(new PassageEditor(tr("Closing words"), wordsHeight))
    , m_saved(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_offer(new QWidget)
    , m_others(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_passphrase(new Field(tr("Your passphrase")))
    , m_ways(new QWidget)
    , m_back(new Button(Button::Kind::Plain, tr("Not yet")))
    , m_sign(new Button(Button::Kind::Plain, tr("Sign these words")))
    , m_signedBy(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
{
    m_passphrase->makeSecret();
    m_passphrase->line()->setPlaceholderText(known);
    m_passphrase->line()->setObjectName(QStringLiteral("closing-passphrase"));
    m_back->setObjectName(QStringLiteral("not-yet"));
    setAccessibleName(tr("Closing words"));
    layOut();
    connect(m_words, &PassageEditor::edited, m_saver, &DraftSaver::edited);
    connect(m_saver, &DraftSaver::changed, this, &ClosingPart::saySaved);
    connect(m_sign, &Button::clicked, this, &ClosingPart::giveSign);
    connect(m_back, &Button::clicked, this, &ClosingPart::cancelRequested);
    connect(m_passphrase, &Field::entered, this, &ClosingPart::giveSign);
    connect(new QShortcut(keys::saveNow, this), &QShortcut::activated, m_saver, &DraftSaver::saveNow);
}

void ClosingPart::layOut()
{
    auto *take = new Button(Button::Kind::Quiet, tr("Begin with those words"));
    connect(take, &Button::clicked, this, &ClosingPart::takeOthers);
    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->setSpacing(4);
    offer->addWidget(&m_others->wrapped());
    offer->addWidget(take, 0, Qt::AlignLeading);

    auto *typed = new QVBoxLayout(m_typed);
    typed->setContentsMargins(0, 0, 0, 0);
    typed->setSpacing(6);
    typed->addWidget(m_words);
    typed->addWidget(&m_saved->wrapped());
    typed->addWidget(m_offer);
    typed->addWidget(m_passphrase);

    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->addStretch(1);
    ways->addWidget(m_back);
    ways->addWidget(m_sign);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_typed);
    rows->addWidget(m_ways);
    rows->addWidget(&m_signedBy->wrapped());
    m_typed->setEnabled(false);
    m_sign->setEnabled(false);
    m_offer->hide();
    m_back->hide();
}

QString ClosingPart::words() const
{
    return m_words->words();
}

void ClosingPart::begin(const ClosingStart &start)
{
    m_hasBegun = true;
    m_typed->setVisible(start.mayWrite);
    m_ways->setVisible(start.mayWrite);
    m_words->setWords(start.words);
    m_passphrase->say(tr("Signed words stay as they are, in this summary alone."));
    m_typed->setEnabled(start.mayWrite);
    m_sign->setEnabled(start.mayWrite);
    if (!start.ofOtherDays)
        return;
    const QLocale locale;
    const ClosingWords &others = *start.ofOtherDays;
    m_otherWords = others.text;
    const QString first = locale.toString(others.firstDay, QLocale::ShortFormat);
    const QString last = locale.toString(others.lastDay, QLocale::ShortFormat);
    m_others->setText(others.signedAt ? tr("Words for %1 to %2 are signed, and stand in that summary.").arg(first, last)
                                      : tr("Words for %1 to %2 are begun, and kept there.").arg(first, last));
    m_offer->setVisible(!saysSomething(start.words));
}

void ClosingPart::takeOthers()
{
    m_offer->hide();
    m_words->setWords(m_otherWords);
    m_words->setFocus();
    m_saver->edited();
}

void ClosingPart::showSignedBy(const QString &sentence)
{
    m_signedBy->setText(sentence);
    if (m_wasSigned && sentence.isEmpty())
        m_passphrase->say(tr("They are signed, and not in these pages."));
    else if (m_wasSigned)
        m_passphrase->say(tr("They stand in the pages now."));
}

void ClosingPart::showSigning(bool isSigning)
{
    const bool held = hasFocus() || isAncestorOf(QApplication::focusWidget());
    m_isSigning = isSigning;
    m_back->setVisible(isSigning);
    if (isSigning && held) // not the button that stops it: a key that is pressed twice would
        setFocus(Qt::OtherFocusReason);
    m_typed->setEnabled(!isSigning);
    m_sign->setEnabled(!isSigning);
    m_sign->setText(isSigning ? tr("Signing") : tr("Sign these words"));
    if (!isSigning && held)
        m_passphrase->setFocus();
}

void ClosingPart::showSigned()
{
    showSigning(false);
    m_words->setWords({});
    m_saved->setText({});
    m_offer->hide();
    m_wasSigned = true;
    m_passphrase->say({});
}

void ClosingPart::showNotSigned(const QString &why)
{
    m_passphrase->say(why, true);
    m_passphrase->setFocus();
}

void ClosingPart::saySaved()
{
    m_wasSigned = m_wasSigned && !m_saver->isDirty();
    m_saved->setInk(m_saver->state() == DraftSaver::State::NotSaved ? &Tokens::error : &Tokens::ink2);
    m_saved->setText(savedWords(*m_saver, {}));
}

void ClosingPart::giveSign()
{
    if (m_isSigning)
        return;
    if (words().trimmed().isEmpty())
        return m_passphrase->say(tr("There are no words to sign yet."), true);
    if (m_passphrase->text().isEmpty())
        return m_passphrase->setFocus();
    const QString passphrase = m_passphrase->text();
    m_passphrase->setText({});
    Q_EMIT signRequested(passphrase);
}

// Esc calls the signature back first; once there is none, it leaves the page.
bool ClosingPart::event(QEvent *event)
{
    // A child that is made before the other members tells of itself here, so they are read for a key alone.
    if (event->type() == QEvent::ShortcutOverride && m_isSigning
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void ClosingPart::keyPressEvent(QKeyEvent *event)
{
    if (m_isSigning && event->key() == Qt::Key_Escape)
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace attune
