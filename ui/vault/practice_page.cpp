#include "ui/vault/practice_page.h"

#include "src/rules/day.h"
#include "src/rules/name.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/field_place.h"
#include "ui/controls/label.h"
#include "ui/controls/labelled.h"
#include "ui/file/part_form.h"
#include "ui/practice/practice_words.h"
#include "ui/practice/zone_choice.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QTimer>

namespace attune {

PracticePage::PracticePage(const QString &zone, QWidget *parent)
    : ScrollPage(640, parent)
    , m_practice(new Field(tr("Name of the practice")))
    , m_name(new Field(tr("Your name, as you sign")))
    , m_credentials(new Field(tr("Credentials, if you sign with them")))
    , m_zone(zone)
    , m_roles(new QButtonGroup(this))
    , m_begin(new Button(Button::Kind::Primary, tr("Begin")))
    , m_said(new Label(TextRole::Interface, &Tokens::error, QString()))
{
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Your vault is ready")));
    column()->addSpacing(6);
    auto *what = new Label(TextRole::Interface, &Tokens::ink2,
                           tr("One thing before the first family: whose notes will these be?"));
    what->wrapped();
    column()->addWidget(what);
    column()->addSpacing(20);

    auto *card = new Card;
    auto *fields = new QVBoxLayout(card);
    fields->setContentsMargins(16, 16, 16, 16);
    fields->setSpacing(16);
    for (Field *field : {m_practice, m_name, m_credentials})
        fields->addWidget(field);
    fields->addWidget(new Label(TextRole::Strong, &Tokens::ink, tr("You work as")));
    const QStringList roles = practice_words::roles();
    for (int role = 0; role < roles.size(); ++role) {
        auto *choice = new QRadioButton(roles.at(role));
        choice->setChecked(role == 0);
        m_roles->addButton(choice, role);
        fields->addWidget(choice, 0, Qt::AlignLeading);
    }
    if (!isZone(m_zone))
        askForZone(fields);
    column()->addWidget(card);
    column()->addSpacing(16);
    m_said->wrapped();
    column()->addWidget(m_said);
    auto *row = new QHBoxLayout;
    m_begin->showKey(Qt::Key_Enter);
    row->addWidget(m_begin);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);

    connect(m_begin, &Button::clicked, this, &PracticePage::give);
    connect(m_practice, &Field::entered, this, [this] { m_name->setFocus(); });
    connect(m_name, &Field::entered, this, [this] { m_credentials->setFocus(); });
    connect(m_credentials, &Field::entered, this, &PracticePage::give);
    setFocusProxy(m_practice);
}

void PracticePage::askForZone(QVBoxLayout *fields)
{
    m_zones = zoneNames();
    const QString label = tr("Time zone of your practice");
    m_zoneChoice = makeChoice(QStringLiteral("zone"), label, shownZones(m_zones), -1);
    m_zoneChoice->setPlaceholderText(tr("Choose the one that your clock shows"));
    fields->addWidget(labelled(label, m_zoneChoice));
    const QString why = m_zone.isEmpty()
        ? tr("This computer does not say in which time zone it is.")
        : tr("This computer calls its time zone %1, which is not known here.").arg(m_zone);
    fields->addWidget(&(new Label(TextRole::Secondary, &Tokens::ink2, why))->wrapped());
}

void PracticePage::give()
{
    for (Field *field : {m_practice, m_name}) {
        const bool isMissing = !isName(field->text());
        field->say(isMissing ? tr("This one is needed: it stands on every signed note.") : QString(), isMissing);
        if (isMissing)
            return goToField(*field);
    }
    if (m_zoneChoice && m_zoneChoice->currentIndex() < 0) {
        m_said->setText(tr("The time zone is needed: by it the day of a session is counted."));
        return m_zoneChoice->setFocus();
    }
    Practice practice;
    practice.name = m_practice->text().trimmed();
    practice.zone = m_zoneChoice ? m_zones.at(m_zoneChoice->currentIndex()) : m_zone;
    Clinician clinician;
    clinician.name = m_name->text().trimmed();
    clinician.credentials = m_credentials->text().trimmed();
    clinician.role = static_cast<ClinicianRole>(m_roles->checkedId());
    m_begin->setEnabled(false);
    Q_EMIT practiceGiven(practice, clinician);
}

// A line has said by now that it was entered.
void PracticePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isChoice = qobject_cast<QRadioButton *>(focusWidget()) || (m_zoneChoice && m_zoneChoice->hasFocus());
    if (isEnter && isChoice)
        give();
    else
        ScrollPage::keyPressEvent(event);
}

void PracticePage::refuse(const QString &sentence)
{
    m_begin->setEnabled(true);
    m_said->setText(sentence);
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_said); });
}

} // namespace attune
