#include "ui/rooms/addendum_panel.h"

#include "src/clock.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/note/draft_saver.h"
#include "ui/note/note_words.h"
#include "ui/note/passage_editor.h"
#include "ui/note/saved_words.h"
#include "ui/note/typed_words.h"
#include "ui/paper/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

namespace attune {

AddendumPanel::AddendumPanel(const std::vector<Person> &people, const Addendum &begun, std::function<void()> write,
                             const QString &known, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_typed(new QWidget)
    , m_saver(new DraftSaver(std::move(write), steadyClock(), {}, {}, this))
    , m_does(new ChoiceRow(ChoiceRow::Kind::One, tr("What these words do")))
    , m_about(new ChoiceRow(ChoiceRow::Kind::Any, tr("Whom they are about")))
    , m_text(new PassageEditor(tr("The words to add"), 98))
    , m_reason(new Field(tr("Why they are added now")))
    , m_passphrase(new Field(tr("Your passphrase")))
    , m_back(new Button(Button::Kind::Plain, tr("Leave it")))
    , m_sign(new Button(Button::Kind::Primary, tr("Sign these words")))
    , m_said(new Label(TextRole::Secondary, &Tokens::error, QString()))
    , m_saved(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
{
    m_does->setChoices({tr("Add to the note"), tr("Correct it")});
    m_does->setChosen({begun.does == AddendumKind::Correction ? 1 : 0});
    m_text->setWords(begun.text);
    m_reason->setText(begun.reason);
    QStringList names;
    std::vector<int> chosen;
    for (const Person &person : childrenFirst(people)) {
        if (begun.subjects.contains(person.id))
            chosen.push_back(static_cast<int>(names.size()));
        names += shownName(person);
        m_people.push_back(person.id);
    }
    m_about->setChoices(names);
    m_about->setChosen(chosen);
    m_passphrase->makeSecret();
    m_passphrase->line()->setPlaceholderText(known);
    m_text->setObjectName(QStringLiteral("addendum"));
    m_reason->line()->setObjectName(QStringLiteral("addendum-reason"));
    m_passphrase->line()->setObjectName(QStringLiteral("addendum-passphrase"));

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->setAccessibleName(tr("Later words"));
    auto *all = new QVBoxLayout(m_card);
    all->setContentsMargins(16, 14, 16, 14);
    all->setSpacing(12);
    auto *rows = new QVBoxLayout(m_typed);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    all->addWidget(m_typed);
    rows->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("Later words")));
    rows->addWidget(m_does);
    rows->addWidget(m_text);
    rows->addWidget(new Label(TextRole::Strong, &Tokens::ink, tr("Whom they are about")));
    rows->addWidget(m_about);
    rows->addWidget(m_reason);
    rows->addWidget(m_passphrase);
    all->addWidget(&m_said->wrapped());
    m_saved->withIcon(QStringLiteral("shield"), &Tokens::ink2);
    all->addWidget(&m_saved->wrapped());
    auto *ways = new QHBoxLayout;
    ways->addStretch(1);
    ways->addWidget(m_back);
    ways->addWidget(m_sign);
    all->addLayout(ways);
    setFocusProxy(m_text);

    connect(m_does, &ChoiceRow::edited, m_saver, &DraftSaver::edited);
    connect(m_text, &PassageEditor::edited, m_saver, &DraftSaver::edited);
    connect(m_about, &ChoiceRow::edited, m_saver, &DraftSaver::edited);
    connect(m_reason, &Field::edited, m_saver, &DraftSaver::edited);
    connect(m_saver, &DraftSaver::changed, this, &AddendumPanel::saySaved);
    connect(new QShortcut(keys::saveNow, this), &QShortcut::activated, m_saver, &DraftSaver::saveNow);
    saySaved();
    connect(m_back, &Button::clicked, this, [this] {
        if (m_isSigning)
            Q_EMIT cancelRequested();
        else
            Q_EMIT backRequested();
    });
    connect(m_sign, &Button::clicked, this, &AddendumPanel::give);
    connect(m_passphrase, &Field::entered, this, &AddendumPanel::give);
}

Addendum AddendumPanel::typed() const
{
    Addendum addendum;
    addendum.does = m_does->one() == 1 ? AddendumKind::Correction : AddendumKind::Addition;
    addendum.text = m_text->words();
    addendum.reason = cleanedLine(m_reason->text()).trimmed();
    for (const int index : m_about->chosen())
        addendum.subjects.insert(m_people[static_cast<std::size_t>(index)]);
    return addendum;
}

void AddendumPanel::saySaved()
{
    m_saved->setText(savedWords(*m_saver, tr("Kept as a draft, encrypted, until you sign it")));
}

void AddendumPanel::give()
{
    const Addendum addendum = typed();
    if (addendum.text.trimmed().isEmpty()) {
        refuse(tr("The words are still missing."));
        return m_text->setFocus();
    }
    if (addendum.subjects.isEmpty()) {
        refuse(tr("Choose whom these words are about."));
        return m_about->takeFocus(Qt::OtherFocusReason);
    }
    if (addendum.reason.isEmpty()) {
        m_reason->say(tr("A few words why, for whoever reads this later."), true);
        return m_reason->setFocus();
    }
    if (m_passphrase->text().isEmpty())
        return m_passphrase->setFocus();
    m_said->setText({});
    const QString passphrase = m_passphrase->text();
    m_passphrase->setText({});
    Q_EMIT signGiven(passphrase);
}

void AddendumPanel::showSigning(bool isSigning)
{
    const bool held = isAncestorOf(QApplication::focusWidget());
    m_isSigning = isSigning;
    if (isSigning && held) // not the button that stops it: a key that is pressed twice would
        m_card->setFocus(Qt::OtherFocusReason);
    m_typed->setEnabled(!isSigning);
    m_sign->setEnabled(!isSigning);
    m_sign->setText(isSigning ? tr("Signing") : tr("Sign these words"));
    m_back->setText(isSigning ? tr("Not yet") : tr("Leave it"));
    if (!isSigning && held)
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

// Esc calls the signature back first; once there is none, it leaves the page.
bool AddendumPanel::event(QEvent *event)
{
    // A child that is made before the other members tells of itself here, so they are read for a key alone.
    if (event->type() == QEvent::ShortcutOverride && m_isSigning
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void AddendumPanel::keyPressEvent(QKeyEvent *event)
{
    if (m_isSigning && event->key() == Qt::Key_Escape)
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

void AddendumPanel::refuse(const QString &why)
{
    m_said->setText(why);
}

} // namespace attune
